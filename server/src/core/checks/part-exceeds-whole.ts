import type { Article, Sentence } from '../model';
import { isTimeUnit } from '../values/quantity';
import type { Check, FindingDraft } from './check';
import { type Amount, figuresBySentence, withBareNumbers } from './support/numbers';

/** A part that is greater than the whole it is a part of. */
export const partExceedsWhole: Check = {
  meta: {
    id: 'part-exceeds-whole',
    group: 'figures',
    title: 'A part greater than its whole',
    why: '"95 of the 90 people on board" and "900 members, of whom 1,600 are drivers" cannot be: one of the two figures has a digit too many or a digit wrong. The whole must stand before the part as a figure; where anything else could be the whole ("hundreds of people from 3 towns, 20 of them children"), nothing is said. Shares in percent of other shares are left alone.',
    confidence: 'likely',
    examples: [
      { text: 'The crash killed [|95|]{part-exceeds-whole} of the 90 people on board.' },
      { text: 'The crash killed 65 of the 90 people on board.' },
      { text: 'The pilot had 11,000 hours of flying time, [|14,300|]{part-exceeds-whole} of them on the type.' },
      { text: 'The pilot had 11,000 hours of flying time, 4,300 of them on the type.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    const all = figuresBySentence(article);
    for (const [index, recognised] of all) {
      const sentence = article.sentences[index];
      if (!sentence) continue;
      const figures = leadsIn.test(sentence.text) ? withBareNumbers(article, index, recognised) : recognised;
      for (const [i, part] of figures.entries()) {
        const whole = wholeOf(article, sentence, figures, i, all.get(index - 1) ?? []);
        if (!whole || part.value <= most(whole) * (1 + 1e-9) + (whole.step > 1 ? whole.step / 2 : 0)) continue;
        yield {
          start: part.start,
          end: part.end,
          confidence: 'likely',
          message: `${part.text} is more than the whole it is part of: ${whole.text}.`,
          related: [{ at: { start: whole.start, end: whole.end }, message: `The whole: ${whole.text}` }],
          fixes: [],
        };
      }
    }
  },
};

/** The greatest value a figure leaves open; "some 400" may be a tenth more. */
const most = ({ value, upper, approximate, bound }: Amount): number =>
  bound === 'at-least' || bound === 'more-than'
    ? Number.POSITIVE_INFINITY
    : (upper ?? value) * (approximate || bound ? 1.1 : 1);

/** Between a part and its whole: "of the", "of the village's". */
const straight =
  /^ (?:out )?of (?:the|its|their|his|her|our|these|those|all|a total of)(?: last| past| next| first| previous| coming)?(?: [\p{L}-]+['’]s?)?(?: (?:total|original|initial))? $/u;
/** Behind a part whose whole stands before it. */
const partitive = /^ of (?:them|these|those|whom|which)\b/i;
/** In front of such a part; French, German and Spanish say it so as well. */
const leading =
  /(?:\bof (?:which|whom|these|those|them)(?: only| just| some| about)?|(?<!\p{L})(?:dont|davon|darunter|de (?:los|las) cuales|de (?:ellos|ellas))(?: environ| etwa| unos| unas)?) $/iu;
/** A sentence with one of these may have a part that is a bare number ("davon 600 in Bayern"). */
const leadsIn = /\bof (?:which|whom)|(?<!\p{L})(?:dont|davon|darunter|cuales)\s/iu;
const including = /,? including $/i;
/** People and things that are told without a number may be the whole. */
const vague =
  /\b(?:hundreds|thousands|dozens|scores|tens|millions|many|several|most|both|crowds?|others|centaines|milliers|dizaines|hunderte|tausende|dutzende|cientos|miles|decenas)\b/i;

/** The figure that must not be less than `figures[i]`, where the sentence makes that one a part. */
function wholeOf(
  { text }: Article,
  sentence: Sentence,
  figures: readonly Amount[],
  i: number,
  previous: readonly Amount[],
): Amount | undefined {
  const part = figures[i] as Amount;
  if (part.type === 'percentage' || part.bound === 'less-than' || part.bound === 'at-most') return undefined;
  const next = figures[i + 1];
  if (next && (sameKind(part, next) || countedYears(part, next)) && straight.test(text.slice(part.end, next.start))) {
    // "3,000 of the three companies' workers": not three workers.
    const behind = next.countedAt?.end ?? next.end;
    if (part.type === 'count' && next.type === 'count' && next.counted === undefined) return undefined;
    return /^['’]/.test(text.slice(behind, behind + 1)) ? undefined : next;
  }
  const before = text.slice(Math.max(sentence.start, part.start - 40), part.start);
  const partOfBefore = partitive.test(text.slice(part.end, part.end + 10)) || leading.test(before);
  const oneOfThem = !partOfBefore && including.test(before);
  if (!partOfBefore && !oneOfThem) return undefined;
  if (vague.test(text.slice(sentence.start, part.start))) return undefined;
  const here = figures.slice(0, i);
  const earlier = here.length > 0 ? here : partOfBefore && opens(before) ? previous : [];
  const whole = earlier.at(-1);
  if (!whole || !countsTheSame(whole, part, oneOfThem)) return undefined;
  if (earlier.some((figure) => figure.type === 'percentage' || (most(figure) >= part.value && !isAge(text, figure))))
    return undefined;
  const gap = text.slice(
    whole.countedAt && whole.countedAt.start >= whole.end ? whole.countedAt.end : whole.end,
    part.start,
  );
  return /^[^;:()]{0,70}$/.test(gap) ? whole : undefined;
}

/** "Friis, 58, was given 18 months". */
const isAge = (text: string, { start, end }: Amount): boolean =>
  text.slice(start - 2, start) === ', ' && text[end] === ',';

/** "Sixty of them were sent home": the sentence begins with the part. */
const opens = (before: string): boolean =>
  /^(?:about |some |at least |nearly |almost |of (?:these|them|those),? )?$/i.test(before);

function sameKind(a: Amount, b: Amount): boolean {
  return a.type === b.type && a.currency === b.currency && (a.type !== 'measure' || a.unit === b.unit);
}

/** "in 8 of the last 19 years". */
const countedYears = (a: Amount, b: Amount): boolean =>
  a.type === 'count' && a.counted === undefined && b.type === 'measure' && isTimeUnit(b.unit);

/** A part without a noun of its own counts what the whole counts. */
function countsTheSame(whole: Amount, part: Amount, named: boolean): boolean {
  if (part.type === 'money' || whole.type === 'money') return sameKind(whole, part);
  if (part.type === 'measure' && part.unit !== whole.unit) return false;
  return !named || part.counted === undefined
    ? part.type === 'count' || sameKind(whole, part)
    : part.counted === whole.counted;
}
