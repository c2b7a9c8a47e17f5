import type { Check } from './check';
import { dateImpossible } from './date-impossible';
import { rateImplausible } from './rate-implausible';
import { weekdayMismatch } from './weekday-mismatch';

/** Every check, by id. */
export const checks: readonly Check[] = [dateImpossible, rateImplausible, weekdayMismatch];

export const allCheckIds: readonly string[] = checks.map(({ meta }) => meta.id);
