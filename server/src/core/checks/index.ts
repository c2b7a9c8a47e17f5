import type { Check } from './check';
import { dateImpossible } from './date-impossible';
import { eventDateConflict } from './event-date-conflict';
import { rateImplausible } from './rate-implausible';
import { sumMismatch } from './sum-mismatch';
import { weekdayMismatch } from './weekday-mismatch';

/** Every check, by id. */
export const checks: readonly Check[] = [
  dateImpossible,
  eventDateConflict,
  rateImplausible,
  sumMismatch,
  weekdayMismatch,
];

export const allCheckIds: readonly string[] = checks.map(({ meta }) => meta.id);
