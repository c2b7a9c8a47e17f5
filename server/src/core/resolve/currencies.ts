import type { Entity, Knowledge } from '../model';
import type { FigureDraft } from '../recognise/recogniser';

/** What the sentence alone cannot tell of a sum. */
type Sum = Pick<FigureDraft, 'currency' | 'unit'>;

/** Currencies of one name, ISO 4217; `dollar` is left out, since it has a default. */
const shared: Readonly<Record<string, readonly string[]>> = {
  pesos: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'DOP', 'CUP'],
  kroner: ['NOK', 'DKK'],
  crowns: ['CZK', 'SEK', 'NOK', 'DKK', 'ISK'],
  dinars: ['IQD', 'KWD', 'BHD', 'JOD', 'DZD', 'TND', 'LYD', 'RSD', 'MKD'],
  francs: ['CHF', 'XOF', 'XAF', 'GNF', 'DJF', 'RWF', 'BIF', 'CDF'],
  shillings: ['KES', 'TZS', 'UGX', 'SOS'],
};
const dollars: ReadonlySet<string> = new Set(['CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'JMD']);
/** Currencies with a coin called cent. */
const withCents: ReadonlySet<string> = new Set(['EUR', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'ZAR']);

const american = /\bUSD?\b|U\.S\.|\bAmerican\b/;

/**
 * The currency of each draft by what the rest of the article says: "kroner" by the country most spoken of, a bare "$"
 * or "dollars" as the one kind that the article elsewhere calls by its country ("NZ$"), unless it sets the two side by
 * side, and "cents" as the coin of the only currency named. Answers `undefined` where the draft's own stands.
 */
export function currenciesByContext(
  text: string,
  drafts: readonly FigureDraft[],
  entities: readonly Entity[],
  knowledge: Knowledge,
): (Sum | undefined)[] {
  const money = drafts.filter((draft) => draft.type === 'money');
  if (money.length === 0) return [];
  const wordsOf = (draft: FigureDraft): string => text.slice(draft.start, draft.end);
  const isBare = (draft: FigureDraft): boolean => draft.currency === 'USD' && !american.test(wordsOf(draft));
  const named = new Set(money.map((draft) => draft.currency).filter((code) => code !== undefined && dollars.has(code)));
  const both =
    money.some((draft) => draft.currency === 'USD' && !isBare(draft)) || money.some((draft) => draft.restates);
  const dollar = named.size === 1 && !both ? [...named][0] : undefined;
  const coins = new Set(money.filter((draft) => !isCents(wordsOf(draft))).map((draft) => draft.currency));
  const only = coins.size === 1 ? [...coins][0] : undefined;
  let spokenOf: ReadonlyMap<string, number> | undefined;

  return drafts.map((draft) => {
    if (draft.type !== 'money') return undefined;
    const [name, per] = (draft.unit ?? '').split('/') as [string, string?];
    const family = draft.currency === undefined ? shared[name] : undefined;
    if (family) {
      spokenOf ??= currenciesSpokenOf(entities, knowledge);
      const currency = mostSpokenOf(family, spokenOf);
      return currency === undefined ? undefined : { currency, unit: per === undefined ? undefined : `/${per}` };
    }
    if (!isBare(draft)) return undefined;
    const currency = isCents(wordsOf(draft)) && only && withCents.has(only) ? only : dollar;
    return currency === undefined ? undefined : { currency, unit: draft.unit };
  });
}

function isCents(words: string): boolean {
  return /\bcents?\b/.test(words);
}

/** Mentions of the countries that pay in each currency. */
function currenciesSpokenOf(entities: readonly Entity[], knowledge: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { known, mentions } of entities) {
    const currency = known === undefined ? undefined : currencyOf(known, knowledge);
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + mentions.length);
  }
  return counts;
}

function mostSpokenOf(family: readonly string[], counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const code of family) {
    if ((counts.get(code) ?? 0) > (best === undefined ? 0 : (counts.get(best) ?? 0))) best = code;
  }
  return best;
}

/** Of a country, or of the country that a place lies in; the description of a country names its currency. */
function currencyOf(id: string, knowledge: Knowledge): string | undefined {
  let at: string | undefined = id;
  for (let steps = 0; at !== undefined && steps < 4; steps++) {
    const actor = knowledge.actors.get(at);
    const currency = /\bcurrency ([A-Z]{3})\b/.exec(actor?.description ?? '')?.[1];
    if (currency) return currency;
    at = actor?.parent;
  }
  return undefined;
}
