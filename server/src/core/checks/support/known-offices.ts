import { type Term, termsOf } from '../../knowledge';
import type { Article, Confidence, Knowledge, KnownRole } from '../../model';
import { addMonths, parseIso, toIso } from '../../values/calendar';
import type { FindingDraft } from '../check';
import { type OfficePhrase, officePhrases } from './office-phrases';
import { backThen, doing, past, present, saidBefore } from './office-words';
import { daysApart } from './one-story';

/** Persons of the packs called holders of another country's office, or of one that they do not hold at the time. */
export function* knownOffices(article: Article, knowledge: Knowledge): Iterable<FindingDraft> {
  for (const phrase of officePhrases(article, knowledge)) {
    const draft = otherCountry(phrase, knowledge) ?? otherTime(article, phrase, knowledge);
    if (draft) yield draft;
  }
}

/** True of a term of the office, of the body that is named where one is. */
function fits({ office, of }: OfficePhrase, { title, of: held }: KnownRole): boolean {
  if (office.titles.includes(title)) return of === undefined || of === held;
  return of !== undefined && of === held && office.titles.some((name) => title.startsWith(`${name} of `));
}

const nameOf = (id: string | undefined, knowledge: Knowledge): string =>
  (id && knowledge.actors.get(id)?.names[0]?.text) || (id ?? '');

/** "The Belgian prime minister, Mark Rutte": the packs have the office, of another country. */
function otherCountry(phrase: OfficePhrase, knowledge: Knowledge): FindingDraft | undefined {
  const { actor, office, of } = phrase;
  if (!of || !phrase.ofCountry || !office.ofCountry || actor.parent === of) return undefined;
  const roles = actor.roles ?? [];
  if (roles.some((role) => role.of === of || role.title.includes(nameOf(of, knowledge)))) return undefined;
  const held = roles.find(({ title, of: country }) => country !== undefined && office.titles.includes(title));
  if (!held || !isCountry(of, knowledge) || !isCountry(held.of, knowledge)) return undefined;
  return {
    start: phrase.start,
    end: phrase.end,
    confidence: 'likely',
    message: `${actor.names[0]?.text} is called ${office.name} of ${nameOf(of, knowledge)} here; the knowledge base has ${held.title} of ${nameOf(held.of, knowledge)}.`,
    related: [],
    sources: [held.source],
    fixes: [],
    entity: `known:${actor.id}`,
  };
}

function isCountry(id: string | undefined, knowledge: Knowledge): boolean {
  const place = id === undefined ? undefined : knowledge.actors.get(id);
  return place?.type === 'place' && (place.demonyms?.length ?? 0) > 0;
}

/** Articles run late, and offices change hands in the evening. */
const graceMonths = 1;

/** "Prime Minister Boris Johnson said on Tuesday" of a day when another held the office. */
function otherTime(article: Article, phrase: OfficePhrase, knowledge: Knowledge): FindingDraft | undefined {
  const published = article.metadata.published;
  const day = published ? parseIso(published) : undefined;
  if (!published || !day || phrase.former) return undefined;
  const terms = (phrase.actor.roles ?? []).filter((role) => fits(phrase, role));
  const [own] = terms;
  if (!own?.of || terms.some(({ of, from }) => of !== own.of || from === undefined)) return undefined;
  const [soon, lately] = [toIso(addMonths(day, graceMonths)), toIso(addMonths(day, -graceMonths))];
  const holds = ({ from = '', to }: KnownRole, late: string, early: string) =>
    from <= late.slice(0, from.length) && (to === undefined || to >= early.slice(0, to.length));
  if (terms.some((term) => holds(term, soon, lately))) return undefined;
  const titles = terms.map(({ title }) => title);
  const others = termsOf(knowledge, own.of).filter(
    ({ actor, role }) =>
      actor.id !== phrase.actor.id && titles.includes(role.title) && role.from && holds(role, lately, soon),
  );
  const [holder, second] = others;
  if (!holder || (second && second.actor.id !== holder.actor.id)) return undefined;
  const confidence = confidenceOf(article, phrase, terms, published);
  return confidence && draftOf(phrase, holder, own, confidence, knowledge);
}

/** Before the first term nobody can have the office; after it the sentence must tell of now. */
function confidenceOf(
  article: Article,
  phrase: OfficePhrase,
  terms: readonly KnownRole[],
  published: string,
): Confidence | undefined {
  const { sentence, mention, office } = phrase;
  if (/\b(?:19|20)\d\d\b/.test(sentenceWithoutDateline(article, sentence.start, sentence.end))) return undefined;
  const early = terms.every(({ from = '' }) => from > published.slice(0, from.length));
  if (early)
    return /(?<!\p{L})(?:if|would|could|wins?|s['’]il|falls|würde|si|sería)(?!\p{L})/iu.test(sentence.text)
      ? 'possible'
      : 'likely';
  const lead = article.text.slice(sentence.start, mention.start);
  const behind = article.text.slice(mention.end, sentence.end);
  if (backThen.test(`${lead} ${behind}`)) return undefined;
  const reported =
    (doing.test(behind) || saidBefore.test(lead.slice(0, phrase.start - sentence.start))) &&
    ofTheseDays(article, phrase, published);
  if (!reported && (!present.test(behind) || past.test(`${lead} ${behind}`))) return undefined;
  // Presidents of the United States keep their title for life.
  return office.name === 'president' ? 'possible' : 'likely';
}

const newsDays = 8;

/** Whether the sentence has a day of the week of publication. */
function ofTheseDays(article: Article, { sentence, mention }: OfficePhrase, published: string): boolean {
  const stated = article.metadata.publishedAt;
  return article.mentions.some(
    (date) =>
      date.kind === 'date' &&
      date.sentence === mention.sentence &&
      date.interval?.from === date.interval?.to &&
      !(stated && date.start < stated.end && date.end > stated.start) &&
      date.start >= sentence.start &&
      daysApart(date.interval?.from, published) <= newsDays,
  );
}

/** The sentence without the place and date that open the article. */
function sentenceWithoutDateline(article: Article, start: number, end: number): string {
  const dated = article.metadata.publishedAt;
  return article.text.slice(dated && dated.start >= start && dated.end <= end ? dated.end : start, end);
}

function draftOf(
  { actor, start, end, office }: OfficePhrase,
  holder: Term,
  own: KnownRole,
  confidence: Confidence,
  knowledge: Knowledge,
): FindingDraft {
  const until = own.to ? `until ${own.to.slice(0, 4)}` : `since ${own.from?.slice(0, 4)}`;
  return {
    start,
    end,
    confidence,
    message: `${actor.names[0]?.text} is called ${office.name} here; by the knowledge base that was ${holder.actor.names[0]?.text} on the article’s date, and ${actor.names[0]?.text} ${until} (${nameOf(own.of, knowledge)}).`,
    related: [],
    sources: [holder.role.source],
    fixes: [],
    entity: `known:${actor.id}`,
  };
}
