/** A number as it is written without separators: 11.02 → "11.02". */
const written = (value: number): string => String(Number(value.toPrecision(12)));

/** One digit changed or two neighbours swapped, or, in a longer number, one dropped or added. */
function oneDigitApart(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  const left = a.slice(head);
  const right = b.slice(head);
  if (a.length === b.length)
    return (
      left.slice(1) === right.slice(1) ||
      (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
    );
  return Math.max(a.length, b.length) > 3 && (left.slice(1) === right || left === right.slice(1));
}

/** Counts below this are told apart by their difference, not by their digits. */
const small = 20;
/** A changed digit that makes a number so many times another is more often another number. */
const mostTimes = 2;

/**
 * Whether one of two different numbers may be a slip for the other: a digit changed, swapped, dropped or added, small
 * counts that differ by one or two. Numbers far apart are more often of two things.
 */
export function mayBeSlip(a: number, b: number): boolean {
  if (a === b || a <= 0 || b <= 0) return false;
  if (Number.isInteger(a) && Number.isInteger(b) && a < small && b < small) return Math.abs(a - b) <= 2;
  const ratio = Math.max(a, b) / Math.min(a, b);
  const [first, second] = [written(a), written(b)];
  const swapped = [...first].sort().join('') === [...second].sort().join('');
  return (swapped || ratio <= mostTimes || first.length !== second.length) && oneDigitApart(first, second);
}

/** The same for two calendar days: one of day, month and year differs, or the two are neighbours. */
export function mayBeDaySlip(
  a: { readonly year: number; readonly month: number; readonly day: number },
  b: { readonly year: number; readonly month: number; readonly day: number },
  daysApart: number,
): boolean {
  if (daysApart === 0) return false;
  if (Math.abs(daysApart) <= 2) return true;
  if (a.year === b.year && a.month === b.month)
    return oneDigitApart(String(a.day).padStart(2, '0'), String(b.day).padStart(2, '0'));
  return a.year === b.year && a.day === b.day;
}
