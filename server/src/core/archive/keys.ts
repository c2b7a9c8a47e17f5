import type { Claim, ClaimKey, DetailClaim } from '../model';

/** With fewer words a quotation has one key. */
const fewestWords = 6;

/**
 * Keys under which a claim meets others. A quotation of some length stands under its first and its last words, so that
 * a copy altered at one end is still met at the other.
 */
export function joinKeys(claim: Claim): readonly ClaimKey[] {
  // A figure without an owner meets whatever else is counted in its unit, and tells nothing of it.
  if (claim.kind === 'detail') return detailKeys(claim);
  if (claim.kind === 'quantity' && claim.of.length === 0) return [];
  if (claim.kind !== 'quotation') return [claim.key];
  const words = claim.words.split(' ');
  if (words.length < fewestWords) return [claim.key];
  const tail = Math.max(3, Math.min(6, words.length >> 1));
  return [claim.key, `quotation-end:${words.slice(-tail).join(' ')}`];
}

/** Details are looked for as many days round their own. */
const windowDays = 64;

/** A detail stands under every thing its article is about, in its stretch of time. */
function detailKeys({ key, about, day }: DetailClaim): readonly ClaimKey[] {
  const window = Math.floor(day / windowDays);
  return about.map((anchor) => `${key}@${anchor}#${window}`);
}

/** The key itself and, of a detail, those of the stretches of time before and after. */
export function meetingKeys(key: ClaimKey): readonly ClaimKey[] {
  if (!key.startsWith('detail:')) return [key];
  const at = key.lastIndexOf('#') + 1;
  const window = Number(key.slice(at));
  return [window, window - 1, window + 1].map((near) => key.slice(0, at) + near);
}

/** What a claim says of the thing its key names: equal for claims that agree to the letter. Never an offset. */
export function claimValue(claim: Claim): string {
  const voice = `${claim.modality}${claim.attribution?.quoted ? ' quoted' : ''}`;
  switch (claim.kind) {
    case 'event':
      return `${claim.date.value} ${voice}`;
    case 'role':
      return `${claim.role} ${claim.of ?? ''} ${voice}`;
    case 'quantity': {
      const when = claim.when ? `${claim.when.from}/${claim.when.to}` : '';
      return `${claim.value}${claim.upper === undefined ? '' : `-${claim.upper}`}${claim.approximate ? '~' : ''} ±${claim.step} ${when} ${voice}`;
    }
    case 'ordinal':
      return `${claim.ordinal} ${claim.when ? `${claim.when.from}/${claim.when.to}` : ''} ${voice}`;
    case 'detail':
      return `${claim.value}${claim.upper === undefined ? '' : `-${claim.upper}`} ±${claim.step} ${claim.asOf ?? ''} ${voice}`;
    case 'quotation':
      return `${claim.speaker ?? ''} ${claim.words}`;
  }
}
