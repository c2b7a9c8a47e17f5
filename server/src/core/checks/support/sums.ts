import type { Article } from '../../model';
import { mentionsByKind } from './by-kind';
import { type Amount, alike, figuresBySentence, oneSlipApart, withBareNumbers } from './numbers';

/** A total with its parts, or a difference (`total`) with the two it lies between. */
export interface Statement {
  readonly total: Amount;
  readonly parts: readonly Amount[];
}

/** What sets figures apart in time, or says that they are not all: they are no parts of one total. */
const unlike =
  /\b(?:from|up|down|compared|versus|vs|against|than|including|among|or|per|each|between|average|nearly half|such as|least|excluding|except|minus|less|after|before|plus an?other|initially|originally|previous(?:ly)?|earlier|last|ago|if|could|target|goal|of which|respectively|ranked|aged?|rose|fell|times)\b/i;
/** The same in French, German and Spanish. */
const unlikeAbroad =
  /(?<!\p{L})(?:dont|contre|parmi|par|chaque|ou|entre|moyenne|environ|avant|apr[eè]s|auparavant|hausse|baisse|moins|davon|darunter|gegen|gegen[uü]ber|pro|je|oder|zwischen|durchschnittlich|als|weniger|vor|nach|zuletzt|zuvor|vorjahr|etwa|ellos|ellas|frente|cada|por|media|antes|despu[eé]s|anterior|menos|unos)(?!\p{L})/iu;
export const differenceWord = /\b(?:surplus|deficit|gap|shortfall|difference|margin|balance)\b/i;

/** Pairs of kinds that between them are all there are. */
const wholes: readonly (readonly [RegExp, RegExp])[] = [
  [/\bwom[ae]n\b|\bfemales?\b/i, /(?<!wo)\bm[ae]n\b|(?<!fe)\bmales?\b/i],
  [/\bgirls?\b/i, /\bboys?\b/i],
  [/\badults?\b/i, /\bchild(?:ren)?\b|\bminors?\b/i],
  [/\bpassengers?\b/i, /\bcrew\b/i],
  [
    /\b(?:for|in favou?r|yes|aye|approv\w+|backed|supported)\b/i,
    /\b(?:against|no|nay|opposed|rejected|disapprov\w+)\b/i,
  ],
  [/\bgold\b/i, /\bsilver\b/i],
  [/\b(?:killed|dead|died|deaths?)\b/i, /\b(?:wounded|injured|hurt|injuries)\b/i],
  [/\bthe north\b/i, /\bthe south\b/i],
  [/\bupstairs\b/i, /\bdownstairs\b/i],
  [/\bgrants?\b/i, /\bloans?\b/i],
  [/\bexports?\b/i, /\bimports?\b/i],
  [/\bcash\b/i, /\b(?:stock|shares|debt)\b/i],
];
const casualty = /\b(?:casualt|victim|killed and|dead and|killed or|affected)/i;

/** Statements of a total with all of its parts, in text order. */
export function* totalsIn(article: Article): Iterable<Statement> {
  const dates = datesBySentence(article);
  for (const [index, figures] of figuresBySentence(article)) {
    const sentence = article.sentences[index];
    if (!sentence || figures.length < 2) continue;
    const all = withBareNumbers(article, index, figures);
    if (all.length < 3) continue;
    const starts = dates.get(index) ?? [];
    const context: Context = {
      text: article.text,
      figures: all,
      start: sentence.start,
      end: sentence.end,
      datesIn: (start, end) => starts.some((at) => at >= start && at < end),
    };
    const seen = new Set<Amount>();
    for (const statement of statements(context)) {
      if (seen.has(statement.total)) continue;
      for (const figure of [statement.total, ...statement.parts]) seen.add(figure);
      yield statement;
    }
  }
}

function datesBySentence(article: Article): ReadonlyMap<number, readonly number[]> {
  const dates = new Map<number, number[]>();
  for (const mention of mentionsByKind(article).dates) {
    const list = dates.get(mention.sentence);
    if (list) list.push(mention.start);
    else dates.set(mention.sentence, [mention.start]);
  }
  return dates;
}

interface Context {
  readonly text: string;
  readonly figures: readonly Amount[];
  readonly start: number;
  readonly end: number;
  readonly datesIn: (start: number, end: number) => boolean;
}

function* statements(context: Context): Iterable<Statement> {
  yield* bracketed(context);
  yield* closing(context);
  for (let i = 0; i + 2 < context.figures.length; i++) {
    const statement = leading(context, i);
    if (statement) yield statement;
  }
}

/** "$119 billion (77 of exports, 42 of imports, with a surplus of 35)", "66 medals (16 gold, 26 silver and 24 bronze)". */
function* bracketed({ text, figures, datesIn }: Context): Iterable<Statement> {
  for (let i = 0; i < figures.length; i++) {
    const total = figures[i] as Amount;
    const next = figures[i + 1];
    if (!next) continue;
    const open = text.indexOf('(', total.end);
    if (open < 0 || open > next.start || /[;.!?]\s/.test(text.slice(total.end, open))) continue;
    const close = text.indexOf(')', open);
    if (close < 0) continue;
    const inside = figures.filter(({ start, end }) => start > open && end <= close);
    if (datesIn(open, close)) continue;
    const parts = inside.filter((figure) => !differenceWord.test(around(text, figure, open, close)));
    if (parts.length < 2 || !parts.every((part) => alike(part, total))) continue;
    if (unlike.test(text.slice(open, close)) || unlikeAbroad.test(text.slice(open, close)) || !coordinated(text, parts))
      continue;
    if (/\b(?:range|between|from)\b/i.test(text.slice(Math.max(0, total.start - 12), total.start))) continue;
    yield { total, parts };
  }
}

/** The words of a figure within its list: to the commas beside it. */
function around(text: string, figure: Amount, from: number, to: number): string {
  const before = text.slice(from, figure.start);
  const after = text.slice(figure.end, to);
  return (
    before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1) +
    (after.split(/[,;]|\band\b/)[0] ?? '')
  );
}

const joint = /,|;|\band\b|\+|\bplus\b|\bwhile\b|\bwith\b|&| (?:et|und|sowie|y|e) /;
/** What leads to the last of the parts. */
const lastJoint = /\band\b|\bplus\b|\+|\bwhile\b|\bwith\b|&|;| (?:et|und|sowie|y|e) /;

/** Nothing but short words, commas and "and" between the parts. */
export function coordinated(text: string, parts: readonly Amount[]): boolean {
  return parts.every((part, i) => {
    const next = parts[i + 1];
    if (!next) return true;
    const gap = text.slice(part.end, next.start);
    return gap.length <= 60 && joint.test(gap) && !/[.:!?]\s/.test(gap);
  });
}

/** Any word without which neither of the two below can be met. */
const totalWord = /total|sum|making|adding|bringing|taking|\ball\b|altogether|combined|overall/i;
const totalBefore =
  /(?:\b(?:for|making|or|giving|to make|bringing (?:the|it to)) (?:a|the)? ?(?:combined |grand |overall )?(?:total|sum) (?:of|to)|(?:,|—|–|:) (?:in all )?(?:a|the) (?:combined |grand |overall )?(?:total|sum) of|\bmaking|\badding up to|\b(?:bringing|taking) (?:the |its |their )?(?:total|overall|combined|number|sum|figure)[\p{L} ]{0,30} to|\bin all,|\ball told,) $/iu;
const totalBehind = /^(?: [\p{L}-]+){0,3},? (?:in total|in all|altogether|all told|combined|overall)\b/iu;

/** "… $30 billion … and … another $125 billion …, for a total of $155 billion", "…, 66 in all". */
function* closing({ text, figures, start, end }: Context): Iterable<Statement> {
  if (figures.length < 3 || !totalWord.test(text.slice(start, end))) return;
  for (let i = 2; i < figures.length; i++) {
    const total = figures[i] as Amount;
    const before = text.slice(Math.max(start, total.start - 60), total.start);
    const after = text.slice(total.end, Math.min(end, total.end + 50));
    if (!totalBefore.test(before) && !(totalBehind.test(after) && /[,;—–] (?:or )?$/.test(before))) continue;
    const parts = partsBefore(text, figures, i);
    if (
      parts.length >= 2 &&
      parts.every((part) => alike(part, total)) &&
      !unlike.test(text.slice((parts[0] as Amount).start, total.start).replace(/\bor (?=a total|$)/i, ''))
    ) {
      yield { total, parts };
    }
  }
}

/** The coordinated figures in front of a total; restatements in another currency have been left out already. */
function partsBefore(text: string, figures: readonly Amount[], total: number): Amount[] {
  const last = figures[total] as Amount;
  const parts = figures.slice(0, total).filter((figure) => alike(figure, last));
  const first = parts[0];
  if (!first || /[.!?]\s+\p{Lu}/u.test(text.slice(first.start, last.start))) return [];
  return parts.length <= 6 && parts.length === figures.slice(0, total).filter(({ type }) => type === last.type).length
    ? parts
    : [];
}

const madeUpOf =
  /^(?: [\p{L}'’-]+){0,5},? (?:made up of|consist(?:s|ed|ing) of|compos(?:ed|ing) of|compris(?:es|ed|ing)|comprised of|split (?:into|between|among)|divided (?:into|between|among)|that is|namely|or rather)\b/u;

/**
 * A total in front of its parts. A breakdown set off at once, or one whose kinds are all there are (women and men, for
 * and against), is taken at its word. A looser one counts only where a single slip of a digit parts it from its sum.
 */
function leading({ text, figures, start, end, datesIn }: Context, i: number): Statement | undefined {
  const total = figures[i] as Amount;
  if (total.type === 'count' && total.counted === undefined) return undefined;
  const parts: Amount[] = [];
  for (const figure of figures.slice(i + 1)) {
    const previous = parts.at(-1);
    if (!alike(figure, total) || (previous && !coordinated(text, [previous, figure]))) break;
    parts.push(figure);
  }
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || parts.length < 2) return undefined;
  const behind = figures[i + 1 + parts.length];
  if (behind && alike(behind, total)) return undefined;
  const lead = text.slice(Math.max(start, total.start - 14), total.start);
  const gap = text.slice(total.end, first.start);
  if (/[.!?]\s+\p{Lu}/u.test(gap) || gap.length > 90 || datesIn(first.start, last.end)) return undefined;
  if (/\bof (?:whom|which|them)\b/.test(gap) || /\b(?:in|ex)clud\w*|\bsuch as\b|\bamong\b/.test(gap)) {
    return /\band nothing else\b/.test(text.slice(last.end, end)) ? { total, parts } : undefined;
  }
  const lastGap = text.slice((parts.at(-2) as Amount).end, last.start);
  if (!lastJoint.test(lastGap)) return undefined;
  const tail = text.slice(last.end, end).split(/[,;.]\s/)[0] ?? '';
  const list = text.slice(first.start, last.end) + tail;
  const atOnce = /^(?: [\p{L}-]+){0,4}(?: ?[—–:] ?| ?: ?| \()$/u.test(gap) && !shareOf(figures[i - 1], text, total);
  const complete = wholes.some(
    ([one, other]) =>
      parts.some((part) => one.test(around(text, part, total.end, end))) &&
      parts.some((part) => other.test(around(text, part, total.end, end))),
  );
  // "from the north, from the south" and "for and against" part the whole; they compare nothing.
  const compared = complete ? list.replace(/\b(?:from the|against|or no|for or)\b/gi, '') : list;
  if (unlike.test(compared) || unlikeAbroad.test(compared)) return undefined;
  if (/\b(?:killed|dead|wounded|injured)\b/i.test(list) && !casualty.test(lead + gap) && !/wom[ae]n|child/i.test(list))
    return undefined;
  if (madeUpOf.test(gap) || (atOnce && parts.length >= 2) || (complete && introduces(gap))) return { total, parts };
  const foremost = !figures.slice(0, i).some((figure) => alike(figure, total));
  const plain =
    total.type !== 'measure' &&
    !unlikeAbroad.test(gap) &&
    !unlike.test(gap.replace(/\blast (?:year|month|week)\b/g, ''));
  return foremost && plain && slipped(total, parts) ? { total, parts } : undefined;
}

/** "80 of the 120 members": the parts behind may be those of the 80. */
function shareOf(before: Amount | undefined, text: string, total: Amount): boolean {
  return before !== undefined && /^(?: [\p{L}-]+){0,2} of (?:the )?$/u.test(text.slice(before.end, total.start));
}

/** A comma, a colon or a verb that gives the whole out among its parts. */
function introduces(gap: string): boolean {
  return /[,:—–(]|\b(?:was|were|are|is|had|voted?|cast)\b/.test(gap);
}

/** One digit wrong in the total or in a part; numbers of three digits at least, or two in a list of three and more. */
export function slipped(total: Amount, parts: readonly Amount[]): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const step = Math.min(total.step, ...parts.map((part) => part.step));
  const digits = String(Math.round(total.value / step)).replace(/0+$/, '').length;
  if (digits < (parts.length > 2 ? 2 : 3)) return false;
  if (oneSlipApart(total.value, sum, step)) return true;
  return parts.some(({ value }) => oneSlipApart(value, total.value - (sum - value), step) && value * 100 > step * 1000);
}
