import type { Claim, ClaimKey, DetailClaim, QuantityClaim } from '../model';
import { remembered } from '../text';
import { parseIso, toDayNumber } from '../values/calendar';

/** With fewer words a quotation has one key. */
const fewestWords = 6;

/**
 * Keys under which a claim meets others. A quotation of some length stands under its first and its last words, so that
 * a copy altered at one end is still met at the other. A quantity meets those of its own period alone, and one of a day
 * (a toll, which grows) those told on the same day, or like it a year later: so that what moves from day to day does
 * not gather under one key.
 */
export function joinKeys(claim: Claim, published: string | undefined): readonly ClaimKey[] {
  if (claim.kind === 'detail') return detailKeys(claim);
  // A figure without an owner meets whatever else is counted in its unit, and tells nothing of it.
  if (claim.kind === 'quantity') return claim.of.length === 0 ? [] : [`${claim.key}${period(claim, published)}`];
  if (claim.kind === 'role') return [claim.key, ...postKeys(claim.actor, published)];
  if (claim.kind !== 'quotation') return [claim.key];
  const words = claim.words.split(' ');
  if (words.length < fewestWords) return [claim.key];
  const tail = Math.max(3, Math.min(6, words.length >> 1));
  return [claim.key, `quotation-end:${words.slice(-tail).join(' ')}`];
}

/** Details are looked for as many days round their own. */
const windowDays = 64;

/** Figures among their words are many: they stand under what their article is most about. */
const foremost = 6;

/** A detail stands under every thing its article is about, in its stretch of time. */
function detailKeys(claim: DetailClaim): readonly ClaimKey[] {
  return anchorsOf(claim).map((anchor) => detailKey(claim, anchor));
}

export const anchorsOf = ({ about, context }: DetailClaim): readonly string[] =>
  context ? about.slice(0, foremost) : about;

export const detailKey = ({ key, day }: DetailClaim, anchor: string): ClaimKey =>
  `${key}@${anchor}#${Math.floor(day / windowDays)}`;

/** True of keys whose claims are compared within one story only. */
export const isOfStory = (key: string): boolean => /^(?:detail|role|c|e):/.test(key);

/** The stretch of time an article is of. */
export function windowOf(published: string | undefined): number | undefined {
  return published === undefined ? undefined : windowIn(published)[0];
}

const windowIn = remembered((published: string): readonly number[] => {
  const day = parseIso(published);
  return day ? [Math.floor(toDayNumber(day) / windowDays)] : [];
});

/** Posts that somebody is given within a story. */
export function postKeys(actor: string, published: string | undefined): readonly ClaimKey[] {
  const window = windowOf(published);
  return window === undefined ? [] : [`detail:post:${actor}#${window}`];
}

/** The key itself and, of a detail, those of the stretches of time before and after. */
export function meetingKeys(key: ClaimKey): readonly ClaimKey[] {
  if (!key.startsWith('detail:')) return [key];
  const at = key.lastIndexOf('#') + 1;
  const window = Number(key.slice(at));
  return [window, window - 1, window + 1].map((near) => key.slice(0, at) + near);
}

/** Measures of which one value holds whatever the period. */
export const timelessMeasures: ReadonlySet<string> = new Set(['deal price']);

function period({ when, measure }: QuantityClaim, published: string | undefined): string {
  if (!when || timelessMeasures.has(measure)) return '';
  if (when.from !== when.to) return ` ${when.from}/${when.to}`;
  const anniversary = `${String(Number(when.from.slice(0, 4)) + 1).padStart(4, '0')}${when.from.slice(4)}`;
  return ` ${when.from} told ${published !== undefined && published >= anniversary ? 'later' : (published ?? '')}`;
}

/** What a claim says of the thing its key names: equal for claims that agree to the letter. Never an offset. */
export function claimValue(claim: Claim): string {
  const voice = `${claim.modality}${claim.attribution?.quoted ? ' quoted' : ''}`;
  switch (claim.kind) {
    case 'event':
      return `${claim.date.value} ${voice}`;
    case 'role':
      return `${claim.role} ${claim.of ?? ''} ${claim.body ?? ''} ${voice}`;
    case 'quantity': {
      const when = claim.when ? `${claim.when.from}/${claim.when.to}` : '';
      return `${claim.value}${claim.upper === undefined ? '' : `-${claim.upper}`}${claim.approximate ? '~' : ''} ±${claim.step} ${when} ${voice}`;
    }
    case 'ordinal':
      return `${claim.ordinal} ${claim.when ? `${claim.when.from}/${claim.when.to}` : ''} ${voice}`;
    case 'detail':
      return `${claim.value}${claim.upper === undefined ? '' : `-${claim.upper}`} ±${claim.step} ${claim.asOf ?? ''} ${claim.person ?? ''} ${claim.head ?? ''} ${claim.context?.join(',') ?? ''} ${voice}`;
    case 'quotation':
      return `${claim.speaker ?? ''} ${claim.words}`;
  }
}
