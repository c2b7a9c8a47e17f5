import type { ActorMention, Entity, Knowledge, RoleReference, Segmentation } from '../model';
import { lineIndex } from '../text';
import { holderOf } from './quotations/role-holder';
import { type Office, officeAfter, officeBefore, officeIn, officePhrases } from './roles/offices';
import { holderAt } from './roles/terms';

/** Beyond as many phrases a text is no article. */
const mostPhrases = 200;

interface Read {
  readonly text: string;
  readonly mentions: readonly ActorMention[];
  readonly entities: readonly Entity[];
}

/**
 * Persons meant by their office alone: "the Russian president", "Ukraine's foreign minister", "the chancellor". The
 * article's own words come first (a name beside the office, here or elsewhere), then who held it by the knowledge base
 * on the article's date. Whoever cannot be told is left out.
 */
export function resolveRoles(
  { text, mentions, entities }: Read,
  segmentation: Segmentation,
  knowledge: Knowledge,
): RoleReference[] {
  const { published, language } = segmentation.metadata;
  if (language !== 'en') return [];
  const known = new Map(entities.map((entity) => [entity.id, entity.known]));
  const lines = lineIndex(text);
  const lineOf = (offset: number) => lines.positionAt(offset).line;
  const introduced = new Map<string, ActorMention[]>();
  const waiting: { start: number; end: number; office: Office; of: string; sentence: number }[] = [];
  const found: RoleReference[] = [];

  const introduce = (of: string, office: Office, person: ActorMention) => {
    const key = `${of} ${office.name}`;
    const list = introduced.get(key);
    if (!list) introduced.set(key, [person]);
    else if (!list.some((other) => other.link?.entity === person.link?.entity)) list.push(person);
  };

  for (const person of mentions) {
    if (person.type !== 'person' || !person.role || !person.link) continue;
    const role = text.slice(person.role.start, person.role.end);
    const office = officeIn(role);
    const of = office && countryIn(role, knowledge);
    if (office && of) introduce(of, office, person);
  }
  for (let i = 0; i < mentions.length && waiting.length < mostPhrases; i++) {
    const place = mentions[i] as ActorMention;
    const of = place.link && known.get(place.link.entity);
    if (of === undefined || place.type === 'person' || place.type === 'other') continue;
    const phrase = place.demonym
      ? officeAfter(text, place, true)
      : (officeAfter(text, place, false) ?? officeBefore(text, place));
    if (!phrase) continue;
    const person = besideOf(text, phrase, mentions, i);
    if (person === 'another') continue;
    if (person) {
      introduce(of, phrase.office, person);
      continue;
    }
    waiting.push({ ...phrase, of, sentence: place.sentence });
  }
  for (const { start, end, office, of, sentence } of waiting) {
    const own = introduced.get(`${of} ${office.name}`) ?? [];
    const span = { start, end, text: text.slice(start, end) };
    const [person] = own;
    if (own.length > 1) continue;
    if (person?.link) {
      found.push({
        ...span,
        entity: person.link.entity,
        reason: `the ${office.name} that line ${lineOf(person.start)} names`,
        score: 0.9,
      });
      continue;
    }
    if (!published || speaksOfThePast(segmentation.sentences[sentence]?.text ?? '', published)) continue;
    const holder = holderAt(knowledge, of, office, published);
    if (!holder) continue;
    const country = knowledge.actors.get(of)?.names[0]?.text ?? of;
    found.push({
      ...span,
      entity: `known:${holder.actor.id}`,
      reason: `${holder.role.title} of ${country} on the article's date, by the knowledge base`,
      score: 0.85,
    });
  }
  let phrases = 0;
  for (const phrase of officePhrases(text)) {
    if (phrases++ >= mostPhrases) break;
    if (found.some((other) => other.start < phrase.end && phrase.start < other.end)) continue;
    const index = holderOf(text, phrase, mentions);
    const person = index === undefined ? undefined : mentions[index];
    if (!person?.link) continue;
    found.push({
      start: phrase.start,
      end: phrase.end,
      text: text.slice(phrase.start, phrase.end),
      entity: person.link.entity,
      reason: `the only ${phrase.office.name} that the article has named so far`,
      score: 0.8,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The person named beside the office ("the Russian president, Ivan Petrov,"); `another` where the office is a title. */
function besideOf(
  text: string,
  phrase: { start: number; end: number },
  mentions: readonly ActorMention[],
  from: number,
): ActorMention | 'another' | undefined {
  for (let i = Math.max(0, from - 2); i < mentions.length && i < from + 4; i++) {
    const person = mentions[i] as ActorMention;
    if (person.type !== 'person') continue;
    if (person.role && person.role.start < phrase.end && phrase.start < person.role.end) return 'another';
    const between = text.slice(phrase.end, person.start);
    if (person.start >= phrase.end && between.length < 4)
      return /^, ?$/.test(between) && person.link ? person : 'another';
    if (person.end <= phrase.start && /^, $/.test(text.slice(person.end, phrase.start)) && person.link) return person;
  }
  return /^ \p{Lu}/u.test(text.slice(phrase.end, phrase.end + 2)) ? 'another' : undefined;
}

/** The country of "Russian Foreign Minister". */
function countryIn(role: string, knowledge: Knowledge): string | undefined {
  const word = /^[\p{L}.-]+/u.exec(role)?.[0] ?? '';
  const [demonym, second] = knowledge.demonym(word);
  if (demonym && !second) return demonym.id;
  return knowledge.named(word).find(({ actor }) => actor.type !== 'person')?.actor.id;
}

/** A year before the article's stands in the sentence: then somebody else may have held the office. */
function speaksOfThePast(sentence: string, published: string): boolean {
  const year = Number(published.slice(0, 4));
  return (sentence.match(/\b(?:19|20)\d\d\b/g) ?? []).some((other) => Number(other) < year);
}
