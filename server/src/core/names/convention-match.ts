import { type Convention, conventions, type Origin, sourceVowels, tables } from './conventions';

/** A unit of the source script with its spellings. */
interface Unit {
  readonly source: string;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly sourceOnly: boolean;
  /** By convention, in the order of `conventions`. */
  readonly spellings: readonly (readonly Spelling[])[];
}

type After = 'any' | 'vowel' | 'consonant' | 'inside';

const marks: Readonly<Record<string, After>> = { '~': 'vowel', '+': 'consonant', '-': 'inside' };

interface Spelling {
  readonly text: string;
  readonly after: After;
}

/** One way from a stretch of the base spelling to a stretch of the other. */
interface Step {
  readonly base: string;
  readonly form: string;
  /** Bit i set: convention i writes the form so. */
  mask: number;
  readonly after: After;
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** True where what follows stands after a vowel or a sign. */
  readonly vowel: boolean;
  /** A short vowel that the source script leaves out: never the last letter. */
  readonly unwritten: boolean;
}

/** The steps from a base spelling, by its first letter (`''`: of nothing); made for the letters that are asked for. */
type StepTable = (first: string) => readonly Step[];

const allConventions = (1 << conventions.length) - 1;
const shortVowels = 'َُِ';
const isShortVowel = (source: string): boolean => source.length === 1 && shortVowels.includes(source);

function parseSpellings(cell: string): Spelling[] {
  return cell.split('|').map((part) => {
    const after = marks[part[0] ?? ''] ?? 'any';
    const text = after === 'any' ? part : part.slice(1);
    return { text: text === '.' ? '' : text, after };
  });
}

/** Arabic doubles consonants (shadda), which the press writes or not. */
function withDoubled(spellings: readonly Spelling[]): Spelling[] {
  return spellings.flatMap((spelling) =>
    /^[bdfghjklmnprstz]$/.test(spelling.text)
      ? [spelling, { ...spelling, text: spelling.text + spelling.text }]
      : [spelling],
  );
}

function readUnits(origin: Origin): readonly Unit[] {
  const units = new Map<string, Unit>();
  for (const table of tables[origin])
    for (const line of table.split('\n')) {
      const cells = line.trim().split(/\s+/);
      const key = cells[0];
      if (!key) continue;
      if (cells[1] === '-') {
        units.delete(key);
        continue;
      }
      const spellings: Spelling[][] = [];
      for (let i = 0; i < conventions.length; i++) {
        const cell = cells[i + 1] ?? '=';
        if (cell === '=') spellings.push(spellings[0] ?? []);
        else spellings.push(origin === 'ar' ? withDoubled(parseSpellings(cell)) : parseSpellings(cell));
      }
      units.set(key, {
        source: key.replace(/[!^$]/g, ''),
        atStart: key.includes('^'),
        atEnd: key.endsWith('$'),
        sourceOnly: key.startsWith('!'),
        spellings,
      });
    }
  return [...units.values()];
}

function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

const unitsOf = kept(readUnits);

/** A unit with one of its spellings in the base. */
interface Start {
  readonly unit: Unit;
  readonly from: Spelling;
}

function createTable(origin: Origin, base: Convention | 'source'): StepTable {
  const starts = new Map<string, Start[]>();
  const baseIndex = base === 'source' ? -1 : conventions.indexOf(base);
  for (const unit of unitsOf(origin)) {
    if (unit.sourceOnly && baseIndex >= 0) continue;
    const bases: readonly Spelling[] =
      baseIndex < 0 ? [{ text: unit.source.replace(/[َُِ]/g, ''), after: 'any' }] : (unit.spellings[baseIndex] ?? []);
    for (const from of bases) {
      const first = from.text[0] ?? '';
      const list = starts.get(first);
      if (list) list.push({ unit, from });
      else starts.set(first, [{ unit, from }]);
    }
  }
  return kept((first) => stepsOf(starts.get(first) ?? [], baseIndex < 0));
}

function stepsOf(starts: readonly Start[], ofSource: boolean): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const { unit, from } of starts) {
    const short = isShortVowel(unit.source);
    const vowel = sourceVowels.includes(unit.source.at(-1) ?? '') || shortVowels.includes(unit.source.at(-1) ?? '');
    const place = `${from.text} ${unit.atStart} ${unit.atEnd} ${vowel}`;
    unit.spellings.forEach((spellings, convention) => {
      for (const to of spellings) {
        if (from.text === '' && to.text === '' && short) continue;
        if (from.after !== 'any' && to.after !== 'any' && from.after !== to.after) continue;
        const after = short ? 'consonant' : from.after === 'any' ? to.after : from.after;
        const key = `${place} ${to.text} ${after}`;
        const known = steps.get(key);
        if (known) known.mask |= 1 << convention;
        else
          steps.set(key, {
            base: from.text,
            form: to.text,
            mask: 1 << convention,
            after,
            atStart: unit.atStart,
            atEnd: unit.atEnd,
            vowel,
            unwritten: ofSource && short,
          });
      }
    });
  }
  return [...steps.values()];
}

const tablesOf = kept((origin: Origin) => kept((base: Convention | 'source') => createTable(origin, base)));

/** Before the last consonant these stand for a long vowel, which is written: Mahmoud is not Muhammad. */
const longVowel: ReadonlySet<string> = new Set(['ou', 'oe']);

/** Longest word looked at; longer ones are no names. */
const longest = 40;

/** Used by each walk anew: an array for each would cost more than the walk. */
const reached = new Int32Array(2 * (longest + 1) ** 2);
const steps: Step[] = [];

/**
 * Conventions that write as `form` a name of the source script that `base` writes as `baseForm` (or that is
 * `baseForm`, for base `source`). Both in lower case. Bit i is convention i of `conventions`; 0 where none does.
 *
 * Walks both words at once over the units of the source script, keeping for each pair of positions the set of
 * conventions that could have come so far: linear in the product of the lengths.
 */
export function conventionsBetween(
  baseForm: string,
  form: string,
  origin: Origin,
  base: Convention | 'source',
): number {
  const n = baseForm.length;
  const m = form.length;
  if (n === 0 || m === 0 || n > longest || m > longest) return 0;
  const table = tablesOf(origin)(base);
  const width = (m + 1) * 2;
  reached.fill(0, 0, (n + 1) * width);
  reached[1] = allConventions;
  let furthest = 0;
  const ofNothing = table('');
  for (let i = 0; i <= furthest; i++) {
    steps.length = 0;
    const add = (step: Step): void => {
      if (baseForm.startsWith(step.base, i) && (i === 0 || !step.atStart)) steps.push(step);
    };
    if (i < n) for (const step of table(baseForm[i] as string)) add(step);
    for (const step of ofNothing) add(step);
    for (let j = 0; j <= m; j++)
      for (let state = 0; state < 2; state++) {
        const here = reached[i * width + j * 2 + state] as number;
        if (here === 0) continue;
        const written = form.charCodeAt(j);
        for (const step of steps) {
          const mask = here & step.mask;
          if (mask === 0 || (step.form !== '' && step.form.charCodeAt(0) !== written)) continue;
          if (!form.startsWith(step.form, j)) continue;
          if (step.after === 'vowel' && state === 0) continue;
          if (step.after === 'consonant' && state === 1 && i + j > 0) continue;
          if (step.after === 'inside' && i + j === 0) continue;
          const i2 = i + step.base.length;
          const j2 = j + step.form.length;
          if (step.unwritten && (i2 === n || (i2 === n - 1 && longVowel.has(step.form)))) continue;
          if (step.atEnd && (i2 !== n || j2 !== m)) continue;
          const to = i2 * width + j2 * 2 + (step.vowel ? 1 : 0);
          reached[to] = (reached[to] as number) | mask;
          furthest = Math.max(furthest, i2);
        }
      }
  }
  return (reached[n * width + m * 2] as number) | (reached[n * width + m * 2 + 1] as number);
}

export const conventionsIn = (mask: number): Convention[] => conventions.filter((_, i) => mask & (1 << i));
