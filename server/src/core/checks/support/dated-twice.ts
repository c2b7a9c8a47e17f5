import type { Article, DateMention, Span } from '../../model';
import { compareDates } from '../../values/calendar';
import { mayBeSlip } from '../../values/slip';
import type { FindingDraft } from '../check';
import { quoted, whereabouts } from './words';

/** Events that an article tells of as the one of their kind; those that come back every few years are left out. */
const nouns =
  'referendum|war|agreement|accords?|treaty|pact|armistice|cease-?fire|truce|attacks?|bombings?|tsunami|revolution|coup|massacre|genocide|uprising|siege|invasion|annexation|occupation|crash|explosion|blast|disaster|earthquake|quake|eruption|hurricane|cyclone|floods?|pogrom|partition|reunification|assassination|hijacking|shipwreck|accident|riots?|famine|blackout|takeover|merger|split';
const behind = new RegExp(`^ (?:[\\p{Ll}-]+ )?(${nouns})\\b`, 'u');
const before = new RegExp(
  `\\b(${nouns})(?: of| in| on|,? (?:which |that )?(?:was |were )?(?:signed|held|fought|concluded|agreed|struck|staged)(?: (?:in|at) \\p{Lu}\\p{L}+)? (?:in|on))(?: the night of)? $`,
  'iu',
);
const another =
  /\b(?:another|earlier|previous(?:ly)?|first|second|third|later|next|new|similar|latest|other|planned|follow-up|different|repeat|both|since|until|series|compared|than)\b/i;

/** An event with its year, as the words beside a date tell it. */
interface Dated {
  readonly noun: string;
  readonly date: DateMention;
  readonly at: Span;
  /** "the 2007 war": nothing tells it from another of its kind. */
  readonly bare: boolean;
}

/**
 * "the 2007 war" below "the war of August 2008": an event that is named as the one already told of, with a date that is
 * a slip away from that one.
 */
export function* datedTwice(article: Article): Iterable<FindingDraft> {
  const told = datedIn(article);
  if (told.length < 2) return;
  for (const [i, claim] of told.entries()) {
    const others = told.filter(({ noun }, k) => k !== i && noun === claim.noun);
    if (!claim.bare || others.some((other) => !contradicts(claim.date, other.date))) continue;
    const near = others.filter(({ date, at }) => at.start < claim.at.start && isSlip(date, claim.date));
    const [other] = near;
    if (!other || new Set(near.map(({ date }) => yearOf(date))).size > 1) continue;
    yield {
      start: claim.date.start,
      end: claim.date.end,
      confidence: 'likely',
      message: `“${words(article, claim.at)}” here, but “${words(article, other.at)}” ${whereabouts(claim.at, other.at)}.`,
      related: [{ at: other.at, message: quoted(words(article, other.at)) }],
      fixes: [],
    };
  }
}

const words = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

function datedIn(article: Article): Dated[] {
  const { text } = article;
  const dates = article.mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' && mention.interval !== undefined && mention.expression.said.year !== undefined,
  );
  if (new Set(dates.map(yearOf)).size < 2) return [];
  const found: Dated[] = [];
  for (const date of dates) {
    const sentence = article.sentences[date.sentence];
    if (!sentence || another.test(text.slice(Math.max(sentence.start, date.start - 40), date.start))) continue;
    const year = /(?:the\s+)?\d{4}$/i.test(date.text);
    const ahead = year ? behind.exec(text.slice(date.end, date.end + 40)) : null;
    if (ahead?.[1]) {
      const definite =
        /^the\b/i.test(date.text) || /\b[Tt]he $/.test(text.slice(Math.max(0, date.start - 4), date.start));
      const end = date.end + ahead[0].length;
      found.push({
        noun: stem(ahead[1]),
        date,
        at: { start: date.start, end },
        bare: definite && ahead[0] === ` ${ahead[1]}` && !complement(text, end),
      });
      continue;
    }
    const back = text.slice(Math.max(sentence.start, date.start - 60), date.start);
    const match = before.exec(back);
    if (!match?.[1]) continue;
    const start = date.start - match[0].length;
    const definite = /\b(?:[Tt]he|[Tt]hat|[Tt]hose) $/.test(text.slice(Math.max(sentence.start, start - 6), start));
    found.push({
      noun: stem(match[1]),
      date,
      at: { start, end: date.end },
      bare: definite && !complement(text, date.end),
    });
  }
  return found;
}

const stem = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/^accords?$/, 'agreement')
    .replace(/^earthquake$/, 'quake')
    .replace(/^cease-?fire$/, 'truce')
    .replace(/s$/, '');

/** "on independence", "between Iran and Iraq", "in Georgia": it may be another one. */
const complement = (text: string, end: number): boolean =>
  /^,? (?:on|of|between|against|in|over|with|at|near|by|for|that|which|who)\b/.test(text.slice(end, end + 12));

const yearOf = ({ interval }: DateMention): string => interval?.from.slice(0, 4) ?? '';

const contradicts = (a: DateMention, b: DateMention): boolean =>
  a.interval !== undefined && b.interval !== undefined && compareDates(a.interval, b.interval) === 'contradictory';

/** One year off, two digits exchanged, or the same day of another year. */
function isSlip(a: DateMention, b: DateMention): boolean {
  const [one, two] = [Number(yearOf(a)), Number(yearOf(b))];
  if (one === two) return false;
  if (Math.abs(one - two) === 1) return true;
  const [x, y] = [a.interval, b.interval];
  if (x && y && x.from === x.to && y.from === y.to && x.from.slice(4) === y.from.slice(4)) return true;
  return Math.abs(one - two) < 60 && exchanged(String(one), String(two));
}

const exchanged = (a: string, b: string): boolean =>
  a.slice(0, 2) === b.slice(0, 2) && a[2] === b[3] && a[3] === b[2] && mayBeSlip(Number(a), Number(b));
