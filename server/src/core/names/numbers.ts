import { scriptOf } from './scripts';

const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
/** A numeral at the end of a name: Elizabeth II, Bosphorus Bridge III. */
const romanAtEnd = /\s([IVXLC]{1,6})$/;

function romanValue(numeral: string): number {
  let total = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = romanValues[numeral[i] as string] as number;
    total += value < (romanValues[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

interface Numbers {
  /** "2", "300", "+" of OPEC+. */
  readonly figures: readonly string[];
  /** Figures with the letters that follow them at once: "35s". */
  readonly types: readonly string[];
  readonly roman: boolean;
}

const noNumbers: Numbers = { figures: [], types: [], roman: false };
/** Nothing to look at: no figure, no mark, and more letters at the end than a numeral has. */
const withoutNumbers = /^[A-Za-z]*$|^[A-Za-z' -]*[a-z]$/;

function numbersOf(name: string): Numbers {
  if (withoutNumbers.test(name)) return noNumbers;
  const figures: string[] = [];
  const types: string[] = [];
  for (const [whole, figure] of name.matchAll(/(\p{Nd}+|\+)\p{L}{0,2}/gu)) {
    figures.push((figure as string).replace(/^0+(?=.)/, ''));
    types.push(whole.toLowerCase());
  }
  const roman = figures.length === 0 ? romanAtEnd.exec(name)?.[1] : undefined;
  if (roman === undefined) return { figures, types, roman: false };
  const value = String(romanValue(roman));
  return { figures: [value], types: [value], roman: true };
}

/** The name without the Roman numeral at its end: Elizabeth II, Elizabeth. */
export const withoutNumeral = (name: string): string => name.replace(romanAtEnd, '');

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/**
 * Whether two names are told apart by a number in them: G7 and G8, S-300 and S-400, Nord Stream and Nord Stream 2,
 * Su-35 and Su-35S. A Roman numeral that only one of them gives may have been left out.
 */
export function differInNumber(a: string, b: string): boolean {
  const left = numbersOf(a);
  const right = numbersOf(b);
  if (left.figures.length === 0 && right.figures.length === 0) return false;
  if (!equal(left.figures, right.figures))
    return !((left.roman && right.figures.length === 0) || (right.roman && left.figures.length === 0));
  return scriptOf(a) === scriptOf(b) && !equal(left.types, right.types);
}
