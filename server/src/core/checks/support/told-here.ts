import type { Article, FigureMention, Sentence, Span } from '../../model';
import { mayBeSlip } from '../../values/slip';
import type { FindingDraft } from '../check';
import { quoted, whereabouts } from './words';

/** Marks of another time or another thing: what is told there need not agree. */
const otherTime =
  /\b(?:last|previous(?:ly)?|earlier|first leg|season|revised|initially|preliminary|aftershocks?|foreshocks?|another|ago|in (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)|later|instead|originally|rather than)\b/i;

function clash(article: Article, at: Span, other: Span, confidence: FindingDraft['confidence']): FindingDraft {
  const words = ({ start, end }: Span) => article.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    start: at.start,
    end: at.end,
    confidence,
    message: `“${words(at)}” here, but “${words(other)}” ${whereabouts(at, other)}.`,
    related: [{ at: other, message: quoted(words(other)) }],
    fixes: [],
  };
}

/** Figures of one thing that an article tells twice in other words: amounts, magnitudes, scores. */
export function* figuresToldTwice(article: Article): Iterable<FindingDraft> {
  yield* definiteAmounts(article);
  if (article.text.includes('agnitude')) yield* magnitudes(article);
  if (/ \d{1,2}-\d{1,2}\b/.test(article.text)) yield* scores(article);
}

/** "the $13 million gift" below "a gift of $30 million". */
function* definiteAmounts(article: Article): Iterable<FindingDraft> {
  const { text } = article;
  for (const mention of article.mentions) {
    if (mention.kind !== 'figure' || mention.type !== 'money' || mention.upper !== undefined) continue;
    if (!/\b(?:[Tt]he|[Tt]his|[Tt]hat) $/.test(text.slice(Math.max(0, mention.start - 5), mention.start))) continue;
    const noun = /^[ -](\p{Ll}{4,})\b/u.exec(text.slice(mention.end, mention.end + 20))?.[1];
    if (!noun || /^(?:million|billion|worth|each|mark|level|that|which|from|a)$/.test(noun)) continue;
    const other = earlierAmount(article, mention, noun);
    if (!other) continue;
    const end = mention.end + 1 + noun.length;
    const slip = mayBeSlip(other.value, mention.value);
    // Without a slip that explains it, the words must leave no room for another gift.
    if (!slip && /^ (?:of|from|to|for|by|that|which|with|in|between)\b/.test(text.slice(end, end + 10))) continue;
    yield clash(article, { start: mention.start, end }, other, slip ? 'likely' : 'possible');
  }
}

/** Amounts further apart are of two things. */
const mostTimes = 3;

/** The one amount in sentences before that have the noun, where this one stands nowhere else and may be its slip. */
function earlierAmount(article: Article, mention: FigureMention, noun: string): FigureMention | undefined {
  const word = new RegExp(`(?<!\\p{L})${noun}s?(?!\\p{L})`, 'iu');
  const values = new Map<number, FigureMention>();
  for (const other of article.mentions) {
    if (other.kind !== 'figure' || other.type !== 'money' || other === mention) continue;
    if (other.value === mention.value) return undefined;
    const sentence = article.sentences[other.sentence];
    if (other.start > mention.start || other.sentence === mention.sentence || !sentence) continue;
    if (other.currency !== mention.currency || other.unit !== mention.unit || !word.test(sentence.text)) continue;
    if (!values.has(other.value)) values.set(other.value, other);
  }
  const [first] = values.values();
  if (values.size !== 1 || !first || first.upper !== undefined || first.approximate || first.bound) return undefined;
  const [own, theirs] = [article.sentences[mention.sentence], article.sentences[first.sentence]];
  if (!own || !theirs || otherTime.test(own.text) || otherTime.test(theirs.text)) return undefined;
  const ratio = first.value / mention.value;
  return ratio <= mostTimes && ratio >= 1 / mostTimes ? first : undefined;
}

interface Told extends Span {
  readonly value: string;
  readonly sentence: Sentence;
  readonly definite: boolean;
}

function sentencesWith(article: Article, pattern: RegExp): Told[] {
  const found: Told[] = [];
  for (const sentence of article.sentences) {
    for (const match of sentence.text.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const lead = article.text.slice(Math.max(sentence.start, start - 14), start);
      found.push({
        value: match.slice(1).filter(Boolean).join(' '),
        sentence,
        definite: /\b(?:[Tt]he|[Tt]his|[Tt]hat|day['’]s) $/.test(lead),
        start,
        end: start + match[0].length,
      });
    }
  }
  return found;
}

/** "the magnitude-6.8 quake" where the only other one told is of 6.3. */
function* magnitudes(article: Article): Iterable<FindingDraft> {
  const told = sentencesWith(article, /\b[Mm]agnitude(?: of |[- ])(\d\.\d)\b|\b(\d\.\d)[- ]magnitude\b/g);
  const [first] = told;
  if (!first || told.length > 3 || told.some(({ sentence }) => otherTime.test(sentence.text.slice(0, 400)))) return;
  const later = told.find(({ value, definite }) => value !== first.value && definite);
  if (later && later.sentence !== first.sentence) yield clash(article, later, first, 'likely');
}

const team = String.raw`((?:\p{Lu}[\p{L}'’.-]*)(?: \p{Lu}[\p{L}'’.-]*){0,2})`;
const beaten = new RegExp(
  String.raw`\b(?:beat|beats|defeated|edged|thrashed|downed|overcame|crushed|routed|stunned|outclassed) ${team} (\d{1,2}-\d{1,2})(?![\d-])`,
  'gu',
);
const victory = new RegExp(
  String.raw`(?<![\d-])(\d{1,2}-\d{1,2}) (?:home |away |cup |league )?(?:victory|win|triumph|success) (?:over|against) ${team}`,
  'gu',
);

/** "this 3-2 victory over Lanbarri" below "beat Lanbarri 3-1". */
function* scores(article: Article): Iterable<FindingDraft> {
  const results = [...sentencesWith(article, beaten)].map((told) => {
    const at = told.value.lastIndexOf(' ');
    return { ...told, score: told.value.slice(at + 1), loser: told.value.slice(0, at) };
  });
  if (results.length === 0) return;
  for (const told of sentencesWith(article, victory)) {
    const at = told.value.indexOf(' ');
    const [score, loser] = [told.value.slice(0, at), told.value.slice(at + 1)];
    const same = results.filter((result) => result.loser === loser);
    const [result] = same;
    if (same.length !== 1 || !result || !told.definite || otherTime.test(told.sentence.text)) continue;
    if (result.score !== score && result.sentence !== told.sentence) yield clash(article, told, result, 'likely');
  }
}

const rank = '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))';
const streak = new RegExp(String.raw`\b${rank}(?: (\p{Ll}+))? in a row\b`, 'gu');
const largest = new RegExp(
  String.raw`\b${rank}-(largest|biggest|highest|oldest|longest|richest|busiest|tallest) ((?:\p{Ll}+ ){1,3}in (?:the )?\p{L}+)`,
  'gu',
);
const member = new RegExp(String.raw`\b${rank} (\p{Ll}+ of (?:the )?\p{Lu}\p{L}+)(?! \p{Lu})`, 'gu');

/** Ranks of one thing that an article tells twice in other words. */
export function* ranksToldTwice(article: Article): Iterable<FindingDraft> {
  if (article.text.includes(' in a row')) yield* streaks(article);
  if (article.text.includes('est ')) yield* apart(sentencesWith(article, largest), article);
  yield* apart(sentencesWith(article, member), article);
}

/** "its seventh in a row", "its sixth win in a row" in sentences that name the same side. */
function* streaks(article: Article): Iterable<FindingDraft> {
  const told = sentencesWith(article, streak);
  const [first, ...more] = told;
  for (const later of more) {
    const [one, two] = [first?.value.split(' '), later.value.split(' ')];
    if (!first || !one || one[0] === two[0] || (one[1] && two[1] && one[1] !== two[1])) continue;
    if (otherTime.test(first.sentence.text) || otherTime.test(later.sentence.text)) continue;
    const names = (sentence: Sentence) =>
      article.mentions.flatMap((mention) =>
        mention.kind === 'actor' && mention.start >= sentence.start && mention.end <= sentence.end
          ? [mention.name]
          : [],
      );
    const [mine, theirs] = [names(first.sentence), names(later.sentence)];
    if (mine[0] && theirs.at(-1) && theirs.includes(mine[0])) yield clash(article, later, first, 'likely');
  }
}

const sequence =
  /\b(?:next|will|first|before|after|followed|behind|than|plan(?:s|ned)?|while|whereas|respectively|ahead|both)\b/i;

/** One noun phrase with a name, ranked twice; neither sentence tells of a sequence. */
function* apart(told: readonly Told[], article: Article): Iterable<FindingDraft> {
  const [first, later] = told;
  if (told.length !== 2 || !first || !later || first.sentence === later.sentence) return;
  const [one, two] = [first.value, later.value].map((value) => value.slice(value.indexOf(' ')));
  if (one !== two || first.value === later.value || !later.definite) return;
  const lead = ({ sentence, start }: Told) => article.text.slice(Math.max(sentence.start, start - 40), start);
  if ([first, later].some((one) => otherTime.test(lead(one)) || sequence.test(one.sentence.text))) return;
  yield clash(article, later, first, 'possible');
}
