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

interface StepTable {
  readonly byFirst: ReadonlyMap<string, readonly Step[]>;
  readonly silent: readonly Step[];
}

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

function unitsOf(origin: Origin): Unit[] {
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
        spellings.push(cell === '=' ? (spellings[0] ?? []) : parseSpellings(cell));
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

/** Arabic doubles consonants (shadda), which the press writes or not. */
function withDoubled(origin: Origin, spelling: Spelling): Spelling[] {
  if (origin !== 'ar' || !/^[bdfghjklmnprstz]$/.test(spelling.text)) return [spelling];
  return [spelling, { ...spelling, text: spelling.text + spelling.text }];
}

function compile(origin: Origin, base: Convention | 'source'): StepTable {
  const byFirst = new Map<string, Step[]>();
  const silent: Step[] = [];
  const seen = new Map<string, Step>();
  const baseIndex = base === 'source' ? -1 : conventions.indexOf(base);
  for (const unit of unitsOf(origin)) {
    if (unit.sourceOnly && baseIndex >= 0) continue;
    const fromSource = unit.source.replace(/[َُِ]/g, '');
    const bases: Spelling[] =
      baseIndex < 0
        ? [{ text: fromSource, after: 'any' }]
        : (unit.spellings[baseIndex] ?? []).flatMap((spelling) => withDoubled(origin, spelling));
    const vowel = sourceVowels.includes(unit.source.at(-1) ?? '') || shortVowels.includes(unit.source.at(-1) ?? '');
    for (const from of bases)
      unit.spellings.forEach((spellings, convention) => {
        for (const to of spellings.flatMap((spelling) => withDoubled(origin, spelling))) {
          if (from.text === '' && to.text === '' && isShortVowel(unit.source)) continue;
          if (from.after !== 'any' && to.after !== 'any' && from.after !== to.after) continue;
          const after = isShortVowel(unit.source) ? 'consonant' : from.after === 'any' ? to.after : from.after;
          const key = `${from.text} ${to.text} ${after} ${unit.atStart} ${unit.atEnd} ${vowel}`;
          const known = seen.get(key);
          if (known) {
            known.mask |= 1 << convention;
            continue;
          }
          const step: Step = {
            base: from.text,
            form: to.text,
            mask: 1 << convention,
            after,
            atStart: unit.atStart,
            atEnd: unit.atEnd,
            vowel,
            unwritten: baseIndex < 0 && isShortVowel(unit.source),
          };
          seen.set(key, step);
          if (from.text === '') silent.push(step);
          else {
            const first = from.text[0] as string;
            const list = byFirst.get(first);
            if (list) list.push(step);
            else byFirst.set(first, [step]);
          }
        }
      });
    if (isShortVowel(unit.source) && baseIndex >= 0) continue;
  }
  return { byFirst, silent };
}

const compiled = new Map<string, StepTable>();

function stepTable(origin: Origin, base: Convention | 'source'): StepTable {
  const key = `${origin} ${base}`;
  let table = compiled.get(key);
  if (!table) {
    table = compile(origin, base);
    compiled.set(key, table);
  }
  return table;
}

/** Before the last consonant these stand for a long vowel, which is written: Mahmoud is not Muhammad. */
const longVowel: ReadonlySet<string> = new Set(['ou', 'oe']);

/** Longest word looked at; longer ones are no names. */
const longest = 40;

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
  const table = stepTable(origin, base);
  const width = (m + 1) * 2;
  const reached = new Int32Array((n + 1) * width);
  reached[1] = allConventions;
  for (let i = 0; i <= n; i++) {
    const steps = i < n ? table.byFirst.get(baseForm[i] as string) : undefined;
    for (let j = 0; j <= m; j++)
      for (let state = 0; state < 2; state++) {
        const here = reached[i * width + j * 2 + state] as number;
        if (here === 0) continue;
        const advance = (step: Step): void => {
          const mask = here & step.mask;
          if (mask === 0) return;
          if (step.after === 'vowel' && state === 0) return;
          if (step.after === 'consonant' && state === 1 && i + j > 0) return;
          if (step.after === 'inside' && i + j === 0) return;
          if (step.atStart && i > 0) return;
          const i2 = i + step.base.length;
          const j2 = j + step.form.length;
          if (step.unwritten && (i2 === n || (i2 === n - 1 && longVowel.has(step.form)))) return;
          if (j2 > m || (step.atEnd && (i2 !== n || j2 !== m))) return;
          if (!baseForm.startsWith(step.base, i) || !form.startsWith(step.form, j)) return;
          const to = i2 * width + j2 * 2 + (step.vowel ? 1 : 0);
          if (to === i * width + j * 2 + state) return;
          reached[to] = (reached[to] as number) | mask;
        };
        if (steps) for (const step of steps) advance(step);
        for (const step of table.silent) advance(step);
      }
  }
  return (reached[n * width + m * 2] as number) | (reached[n * width + m * 2 + 1] as number);
}

export const conventionsIn = (mask: number): Convention[] => conventions.filter((_, i) => mask & (1 << i));
