import { acronymUndefined } from './acronym-undefined';
import { actorUnintroduced } from './actor-unintroduced';
import { ageConflict } from './age-conflict';
import { changeReversed } from './change-reversed';
import type { Check } from './check';
import { citationBroken } from './citation-broken';
import { conversionMismatch } from './conversion-mismatch';
import { dateAmbiguous } from './date-ambiguous';
import { dateImpossible } from './date-impossible';
import { dateOrder } from './date-order';
import { eventDateConflict } from './event-date-conflict';
import { figureConflict } from './figure-conflict';
import { nameInconsistent } from './name-inconsistent';
import { nameMisspelling } from './name-misspelling';
import { nameVariant } from './name-variant';
import { ordinalConflict } from './ordinal-conflict';
import { partExceedsWhole } from './part-exceeds-whole';
import { passageRepeated } from './passage-repeated';
import { percentMismatch } from './percent-mismatch';
import { quoteAltered } from './quote-altered';
import { quoteAttributionConflict } from './quote-attribution-conflict';
import { quoteUnbalanced } from './quote-unbalanced';
import { rangeReversed } from './range-reversed';
import { rateImplausible } from './rate-implausible';
import { reckoningMismatch } from './reckoning-mismatch';
import { relativeDateConflict } from './relative-date-conflict';
import { roleConflict } from './role-conflict';
import { scaleSuspect } from './scale-suspect';
import { sumMismatch } from './sum-mismatch';
import { weekdayMismatch } from './weekday-mismatch';

/** Every check, by id. */
export const checks: readonly Check[] = [
  acronymUndefined,
  actorUnintroduced,
  ageConflict,
  changeReversed,
  citationBroken,
  conversionMismatch,
  dateAmbiguous,
  dateImpossible,
  dateOrder,
  eventDateConflict,
  figureConflict,
  nameInconsistent,
  nameMisspelling,
  nameVariant,
  ordinalConflict,
  partExceedsWhole,
  passageRepeated,
  percentMismatch,
  quoteAltered,
  quoteAttributionConflict,
  quoteUnbalanced,
  rangeReversed,
  rateImplausible,
  reckoningMismatch,
  relativeDateConflict,
  roleConflict,
  scaleSuspect,
  sumMismatch,
  weekdayMismatch,
];

export const allCheckIds: readonly string[] = checks.map(({ meta }) => meta.id);
