import type { FigureMention, Sentence } from '../model';
import { isTimeUnit } from '../values/quantity';
import type { Check, FindingDraft } from './check';
import { type Direction, lastDirection, mayTellChange } from './support/directions';
import { alike, figuresBySentence } from './support/numbers';

/** A rise whose figures fall, or a fall whose figures rise. */
export const changeReversed: Check = {
  meta: {
    id: 'change-reversed',
    group: 'figures',
    title: 'A rise or fall that its figures contradict',
    why: '"Inflation fell to 3.2% from 2.4%" cannot be: the verb is wrong, or one of the figures, or the two are exchanged. Only a change that names both its ends is compared ("to … from", "from … to", "up from", "higher than"). Exchange rates, ranks, negative figures and a loss beside a profit go their own way and are left alone.',
    confidence: 'likely',
    examples: [
      { text: 'Inflation [|fell|]{change-reversed} to 3.2% in March from 2.4% in February.' },
      { text: 'Inflation fell to 3.2% in March from 3.4% in February.' },
      { text: 'Copper traded at $7,980 a tonne, [|up|]{change-reversed} from a January peak of $9,550.50.' },
      { text: 'Copper traded at $7,980 a tonne, down from a January peak of $9,550.50.' },
    ],
  },
  scope: 'article',
  *run(article): Iterable<FindingDraft> {
    for (const [index, figures] of figuresBySentence(article)) {
      const sentence = article.sentences[index];
      if (!sentence || !mayTellChange(sentence.text)) continue;
      for (const [i, figure] of figures.entries()) {
        const change = changeAt(sentence, figures, i);
        if (!change || !reversed(change) || leftAlone(sentence.text, change, sentence.start)) continue;
        const { from, to, word } = change;
        yield {
          start: sentence.start + word.start,
          end: sentence.start + word.end,
          confidence: 'likely',
          message: `${written(to)} is ${word.up ? 'less' : 'more'} than ${written(from)}: no ${word.up ? 'rise' : 'fall'}.`,
          related: [from, to].map(({ start, end, text }) => ({
            at: { start, end },
            message: `One end of the change: ${text}`,
          })),
          fixes: [],
        };
        if (figure.upper !== undefined) break;
      }
    }
  },
};

const written = ({ text }: { text: string }): string => text.replace(/\s+/g, ' ');

type End = Pick<
  FigureMention,
  'start' | 'end' | 'text' | 'value' | 'upper' | 'step' | 'approximate' | 'bound' | 'type' | 'counted'
>;

interface Change {
  readonly from: End;
  readonly to: End;
  /** Offsets in the sentence. */
  readonly word: Direction;
}

/** What may stand between two figures (", or 83 cents a share" restates the first) and the "from" before the second. */
const upOrDown =
  /^(?:, or [^,;()]{1,40}(?=,))?((?: [\p{L}'’-]+){0,6})(?: ?[,–—(]| -)? ?\b(up|down)(?: slightly| sharply| markedly| marginally| marginal)? from (?:[\p{L}\p{N}'’.-]+ ){0,6}$/u;
const thanBefore =
  /^(?: [\p{L}'’-]+){0,4}, (?:well |far |slightly |much |just )?(?:(higher than|above)|(?:lower than|below)) (?:the |its |a )?$/u;
const toFrom =
  /^(?:, or [^,;()]{1,40}(?=,| from))?(?:,? [\p{L}\p{N}'’.-]+){0,12}?,? (?:from|compared (?:with|to)|against|contre|von|nach) (?:[\p{L}'’.-]+ ){0,5}$/u;
const fromTo =
  /^(?: [\p{L}'’.-]+){0,6} (?:to|auf|à|al?) (?:about |around |only |just |nearly |a |etwa |rund |environ )?$/u;
const joins = /\b(?:and|but|while|as|when|or|after|before|which|who|if|et|und|y|while|with)\b/i;
const expected = /\b(?:expect|forecast|predict|estimat|target|consensus)/i;

function changeAt(sentence: Sentence, figures: readonly FigureMention[], i: number): Change | undefined {
  const first = figures[i] as FigureMention;
  if (restates(sentence, first)) return undefined;
  const at = first.start - sentence.start;
  const before = sentence.text.slice(Math.max(0, at - 110), at);
  if (first.upper !== undefined && /^from\b/i.test(first.text) && !first.bound) {
    // "from $5 billion to $4.2 billion" is read as one figure with two ends.
    const [one = '', other = ''] = first.text.replace(/^from /i, '').split(/ to /);
    const word = verbBefore(sentence.text, `${before}from `, at - before.length);
    const { upper, ...rest } = first;
    return word && other
      ? { word, from: { ...rest, text: one }, to: { ...rest, value: upper, text: other } }
      : undefined;
  }
  const [next, third] = figures
    .slice(i + 1)
    .filter((figure) => (!isTime(figure) || isTime(first)) && !restates(sentence, figure));
  if (!next) return undefined;
  const gap = sentence.text.slice(first.end - sentence.start, next.start - sentence.start);
  const direct = pairOf(sentence, first, next, gap, before, at);
  if (direct) return direct;
  // "$4.2 billion, up 5 percent from $5 billion".
  if (!third || next.type !== 'percentage' || !comparable(first, third)) return undefined;
  const rest = sentence.text.slice(next.end - sentence.start, third.start - sentence.start);
  const word = /^(?:[^.;:(),]{0,40}), (up|down)(?: by| about| nearly| almost)? $/.exec(gap);
  if (!word || !/^ from (?:[\p{L}'’.-]+ ){0,5}$/u.test(rest)) return undefined;
  const start = first.end - sentence.start + word[0].lastIndexOf(word[1] as string);
  return { from: third, to: first, word: { start, end: start + (word[1] as string).length, up: word[1] === 'up' } };
}

/** "in the three months to June" stands between figures without being one of them. */
const isTime = ({ unit }: FigureMention): boolean => isTimeUnit(unit);

/** "$68.2 million, or 83 cents a share": the same by another measure. */
const restates = ({ text, start: origin }: Sentence, { start }: FigureMention): boolean =>
  text.slice(Math.max(0, start - origin - 5), start - origin) === ', or ';

/** "$7,980 a tonne, up from $9,550": one of two amounts may leave out what it is for. */
function comparable(a: FigureMention, b: FigureMention): boolean {
  return a.type === 'money' && b.type === 'money' && (a.unit === undefined || b.unit === undefined)
    ? a.currency === b.currency
    : alike(a, b);
}

/** A change whose ends are two figures that follow each other. */
function pairOf(
  { text, start: origin }: Sentence,
  first: FigureMention,
  next: FigureMention,
  gap: string,
  before: string,
  at: number,
): Change | undefined {
  if (!comparable(first, next) || gap.length > 110) return undefined;
  const behind = first.end - origin;
  const plain = gap.replace(/^, or [^,;()]{1,40}(?=,| from)/, '');
  const side = upOrDown.exec(gap);
  if (side && !joins.test(side[1] ?? '')) {
    const start = behind + gap.indexOf(side[2] as string, (side[1] ?? '').length);
    return { from: next, to: first, word: { start, end: start + (side[2] as string).length, up: side[2] === 'up' } };
  }
  const than = thanBefore.exec(gap);
  if (than) {
    const said = /higher|above|lower|below/.exec(gap) as RegExpExecArray;
    const start = behind + said.index;
    return { from: next, to: first, word: { start, end: start + said[0].length, up: than[1] !== undefined } };
  }
  if (toFrom.test(gap) && !joins.test(plain) && !(expected.test(gap) && !/from/.test(gap))) {
    const word = verbBefore(
      text,
      before,
      at - before.length,
      /(?<!\p{L})(?:to|at|auf|à|al?) (?:between |about |around |only |just |nearly |a |an? \p{L}+ |etwa |rund |environ )*$/u,
    );
    if (word) return { from: next, to: first, word };
  }
  if (fromTo.test(gap) && !joins.test(gap)) {
    const word = verbBefore(
      text,
      before,
      at - before.length,
      /\b(?:from|von|de|del|desde) (?:about |around |just |nearly |a |etwa |rund )*$/,
    );
    if (word) return { from: first, to: next, word };
  }
  return undefined;
}

/** The verb of change that governs the figure behind `before`; `offset` is where `before` starts in the sentence. */
function verbBefore(sentence: string, before: string, offset: number, lead = /from $/): Direction | undefined {
  const stop = lead.exec(before);
  if (!stop) return undefined;
  const found = lastDirection(before.slice(0, stop.index));
  if (!found) return undefined;
  const between = before.slice(found.end, stop.index);
  if (joins.test(between) || /[;:(]|, \p{L}/u.test(between) || between.split(' ').length > 11) return undefined;
  if (/\b(?:to|from|than|not|of|that)\b.*\b(?:to|from)\b/.test(between)) return undefined;
  const start = offset + found.start;
  return sentence.slice(Math.max(0, start - 4), start) === 'not '
    ? undefined
    : { ...found, start, end: offset + found.end };
}

/** True where even rounding leaves no change in the direction told; beside "$3.2 billion", "$3 billion" is as exact. */
function reversed({ from, to, word }: Change): boolean {
  const step = Math.min(from.step, to.step);
  const [before, after] = [from, to].map(({ value, upper, approximate, bound }) => {
    const room = step / 2 + (approximate || bound ? Math.abs(value) * 0.1 : 0);
    return { low: Math.min(value, upper ?? value) - room, high: Math.max(value, upper ?? value) + room };
  }) as [{ low: number; high: number }, { low: number; high: number }];
  const slack = Math.abs(from.value) * 1e-9;
  return word.up ? after.high <= before.low + slack : after.low >= before.high - slack;
}

const exchange =
  /\b(?:(?:per|to the|against (?:the|its)) (?:[a-z.]+ )?(?:dollar|euro|pound|yen|greenback)|the (?:[a-z]+ )?(?:rupee|yen|won|lira|rou?ble|yuan|peso|real|rand|kron[ae]|forint|zloty|naira|shilling|baht|rupiah|ringgit|currency)|sterling)\b/i;
const ranks =
  /\b(?:rank(?:s|ed|ing|ings)?|place|position|spot|seed(?:ed)?|table|league|standings|handicap|odds|grade|category)\b/i;
const gains = /\b(?:profits?|surplus(?:es)?|earnings|income|gains?)\b/i;
const losses = /\b(?:loss(?:es)?|deficits?|shortfall|debts?|negative|minus|below zero)\b/i;
const moves = /\b(?:falls?|drops?|declines?|decreases?|contraction|slump|slide|dip|reduction|cuts?) (?:of|by) $/i;

/** What goes its own way: exchange rates, ranks, negative figures, a loss beside a profit, a slower fall. */
function leftAlone(text: string, { from, to, word }: Change, origin: number): boolean {
  const [start, end] = [Math.min(from.start, to.start) - origin, Math.max(from.end, to.end) - origin];
  const stretch = text.slice(Math.max(0, Math.min(start, word.start) - 60), end + 40);
  if (exchange.test(stretch) || ranks.test(stretch)) return true;
  if (losses.test(stretch) && gains.test(stretch)) return true;
  const minus = (figure: End) =>
    /[-−–]\s?[$€£]?$|\bminus $/.test(text.slice(Math.max(0, figure.start - origin - 7), figure.start - origin)) ||
    /^[-−–]/.test(figure.text);
  if (minus(from) || minus(to)) return true;
  if (
    [from, to].some((figure) => moves.test(text.slice(Math.max(0, figure.start - origin - 22), figure.start - origin)))
  )
    return true;
  // "from 1.5 to 1.2 million" says the scale once.
  const scaled = (figure: End) => /illion|illard|bn|mn|\dm$/.test(figure.text);
  if (scaled(from) !== scaled(to) && Math.min(from.value, to.value) < 1000) return true;
  // Bare small numbers may be ranks, ages or points.
  return [from, to].every(
    ({ type, value, counted, step }) => type === 'count' && counted === undefined && value < 100 && step >= 1,
  );
}
