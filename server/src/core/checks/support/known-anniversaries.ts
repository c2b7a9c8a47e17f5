import type { ActorMention, Article, Knowledge, KnownEvent, Sentence, Span } from '../../model';
import { formatDate } from '../../values/calendar';
import type { FindingDraft } from '../check';

/** Kinds of event that have an anniversary, by their nouns in English, French, German and Spanish. */
const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    founding: 'founding foundation creation establishment fondation création gründung fundación creación',
    collapse: 'fall collapse chute mauerfall caída',
    independence: 'independence indépendance unabhängigkeit independencia',
    annexation: 'annexation annexion anexión',
    reunification: 'reunification réunification wiedervereinigung reunificación',
    birth: 'birth naissance geburt nacimiento',
    death: 'death mort tod todes muerte',
    assassination: 'assassination murder assassinat ermordung asesinato',
  }).flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const)),
);

const cue = /anniversar|anniversaire|Jahrestag|jährige|aniversario/;
const numbered =
  /(?<![\d.,])(\d{1,3})(?:(?:st|nd|rd|th)[- ]anniversary|(?:e|ème) anniversaire|\. Jahrestag|-jährige[ns]? (?:Bestehen|Jubiläum|Gründungsjubiläum)|\.?º? aniversario)/gu;
const ofWhat = new RegExp(
  `^ (?:of|de|der|des|von) ?(?:the |la |le |l['’]|el |der |des )?(its |their |son |sa |ihrer |seiner |su )?(?:[\\p{L}]+['’]s )?(${[...kinds.keys()].join('|')})(?!\\p{L})`,
  'iu',
);
const anythingElse = /^(?:-\p{L}+)? (?:of|de|der|des|von|seit|since|zum|zur|d['’])(?!\p{L})/iu;
const owns = /(?:['’]s?|(?<!\p{L})(?:its|their|son|ihr|sein|su)) $/iu;

/** Anniversaries of foundings and of events of the packs with another number than the years since. */
export function* knownAnniversaries(article: Article, knowledge: Knowledge): Iterable<FindingDraft> {
  const published = article.metadata.published;
  if (!published || !cue.test(article.text)) return;
  const year = Number(published.slice(0, 4));
  for (const [index, sentence] of article.sentences.entries()) {
    if (!cue.test(sentence.text) || tellsOtherYear(article, sentence, year)) continue;
    for (const match of sentence.text.matchAll(numbered)) {
      const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      const events = eventsAt(article, index, at, knowledge);
      const [event] = events;
      const count = Number(match[1]);
      if (!event || events.some(({ interval }) => fits(interval, year - count))) continue;
      yield {
        ...at,
        confidence: 'likely',
        message: `${match[1]} years before the article’s year is ${year - count}, but the knowledge base dates ${event.name} ${formatDate(event.interval.from === event.interval.to ? event.interval.from : event.interval.from.slice(0, 4))}.`,
        related: [],
        sources: [event.source],
        fixes: [],
      };
    }
  }
}

/** Anniversaries are told of up to a year before and after. */
const fits = ({ from, to }: KnownEvent['interval'], year: number): boolean =>
  year >= Number(from.slice(0, 4)) - 1 && year <= Number(to.slice(0, 4)) + 1;

function tellsOtherYear(article: Article, { start, end }: Sentence, year: number): boolean {
  const dated = article.metadata.publishedAt;
  const text = article.text.slice(dated && dated.start >= start && dated.end <= end ? dated.end : start, end);
  return (text.match(/\b(?:1[5-9]|20)\d\d\b/g) ?? []).some((other) => Number(other) !== year);
}

/** Events that the words round an anniversary name. */
function eventsAt(article: Article, index: number, at: Span, knowledge: Knowledge): readonly KnownEvent[] {
  const sentence = article.sentences[index] as Sentence;
  const actors = article.mentions.filter(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && mention.sentence === index && !isDateline(article, mention),
  );
  const behind = article.text.slice(at.end, sentence.end);
  const named = ofWhat.exec(behind);
  const subject = actors.filter(({ end, type }) => end <= at.start && type !== 'person').at(-1);
  if (named) {
    const kind = kinds.get((named[2] as string).toLowerCase()) as string;
    const owner = named[1] ? actors.find(({ end, type }) => end <= at.start && type !== 'person') : undefined;
    const from = at.end + named[0].length;
    const thing =
      owner ?? actors.find(({ start }) => start >= from && start <= from + 30) ?? possessor(actors, at, from);
    return thing ? eventsOf(kind, thing, knowledge) : [];
  }
  const possessed = owns.test(article.text.slice(sentence.start, at.start));
  if (anythingElse.test(behind) || !subject || subject.type !== 'organisation' || !possessed) return [];
  return eventsOf('founding', subject, knowledge);
}

/** "the 50th anniversary of Ghana's independence". */
function possessor(actors: readonly ActorMention[], at: Span, end: number): ActorMention | undefined {
  return actors.find((actor) => actor.start >= at.end && actor.end <= end);
}

function eventsOf(kind: string, actor: ActorMention, knowledge: Knowledge): readonly KnownEvent[] {
  const { entity } = actor.link ?? {};
  const ids = entity?.startsWith('known:')
    ? [entity.slice('known:'.length)]
    : knowledge.named(actor.name).map((match) => match.actor.id);
  return knowledge
    .eventsOf(kind)
    .filter(({ essential }) => essential.length === 1 && ids.includes(essential[0] as string));
}

function isDateline(article: Article, { start }: ActorMention): boolean {
  const { publishedAt, datelineAt } = article.metadata;
  return start < Math.max(datelineAt?.end ?? 0, publishedAt && publishedAt.end < 120 ? publishedAt.end : 0);
}
