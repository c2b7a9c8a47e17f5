import type { ActorMention, Article, Entity, Knowledge, KnownActor } from '../model';
import { differByEnding, editDistance, mayBeMisspelling, mayBeWithin } from '../names';
import { fold, remembered, renameEdit } from '../text';
import type { Check, FindingDraft } from './check';
import { listedPlace, type Near } from './support/listed-place';
import { namedMentions, nameWords, slipScore, times, verdictOn } from './support/names';
import { type NearName, namesElsewhere } from './support/names-elsewhere';
import { personIndex, type Surname, surnameOf } from './support/names-nearby';
import { isWrittenSmall, looseCapitals } from './support/surname-slips';
import { articlesNamed, quoted } from './support/words';

/** A name that is one slip away from a known or an established one, in a place where that one belongs. */
export const nameMisspelling: Check = {
  meta: {
    id: 'name-misspelling',
    group: 'names',
    title: 'A name that may be mistyped',
    why: 'A name is never wrong for being unknown. It is marked only where it is a slip away from another name and something says that this one is meant: the same first name or office, a list of places of one country, or the same name written many times in the article. Names that differ by an ending (Peskov, Peskova) and spellings of other presses are left alone.',
    confidence: 'likely',
    examples: [
      {
        text: 'Special Envoy Steve [|Wittkof|]{name-misspelling} met negotiators in Doha on Monday.',
        after: 'Special Envoy Steve Witkoff met negotiators in Doha on Monday.',
      },
      { text: 'Special Envoy Steve Witkoff met negotiators in Doha on Monday.' },
      { text: 'The novelist Karl Wittkof met readers in Doha on Monday.' },
      {
        text: '=== one.txt\nBERGEN, May 4, 2025 — Karin Lunde of Norvik Lines met [|Henrik Turpain|]{name-misspelling} in Tromsdal on Friday.\n=== two.txt\nBERGEN, May 4, 2025 — Henrik Turpin met Karin Lunde, the head of Norvik Lines, in Tromsdal.\n=== three.txt\nOSLO, May 5, 2025 — Henrik Turpin and Karin Lunde of Norvik Lines agreed in Tromsdal.',
      },
      {
        text: '=== one.txt\nBERGEN, May 4, 2025 — Karin Lunde of Norvik Lines met Henrik Turpain in Tromsdal on Friday.\n=== two.txt\nLIMA, May 4, 2025 — Henrik Turpin opened a shop in Arequipa.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive, knowledge): Iterable<FindingDraft> {
    let all: Person[] | undefined;
    const people = (): readonly Person[] => {
      all ??= article.entities.filter(({ type }) => type === 'person').map((entity) => personOf(article, entity));
      return all;
    };
    for (const entity of article.entities) {
      if (entity.known) continue;
      const mentions = namedMentions(article, entity);
      const [first] = mentions;
      if (!first) continue;
      const isPerson = entity.type === 'person';
      const own = (isPerson && people().find((one) => one.entity === entity)) || personOf(article, entity);
      const near =
        (isPerson ? knownPerson(article, own, knowledge) : undefined) ??
        samePerson(own, people(), knowledge) ??
        listedPlace(article, first, mentions, knowledge);
      if (near) yield* findings(near, mentions, entity);
    }
    for (const near of namesElsewhere(article, archive)) yield* inOneStory(near);
    yield* looseSlips(article, people(), knowledge);
  },
};

/** "the anti-Casstro lobby": a word that is no name, one slip from the surname of somebody named in full before. */
function* looseSlips(article: Article, people: readonly Person[], knowledge: Knowledge): Iterable<FindingDraft> {
  const introduced = people.filter(({ words, mentions }) => words.length > 1 && mentions.length > 1);
  if (introduced.length === 0) return;
  for (const word of looseCapitals(article)) {
    const loose = surnameOf(word.text);
    const near = introduced.filter(
      ({ mentions, surname }) => (mentions[0]?.start ?? 0) < word.start && withinOneSlip(loose, surname),
    );
    const [person] = near;
    if (near.length !== 1 || !person || knowledge.named(word.text).length > 0) continue;
    if (isWrittenSmall(word.text, article)) continue;
    const { wanted, written, confidence, reason, related } = found({ ...person, surname: loose }, person, 'likely', '');
    yield {
      start: word.start,
      end: word.end,
      confidence,
      message: `“${written}” may be a slip for ${wanted}: ${reason}.`,
      related,
      fixes: [{ title: `Write ${wanted}`, edits: [renameEdit(word, wanted)], preferred: true }],
    };
  }
}

/** Marks the first mention: the others are spelt like it. */
function* inOneStory({
  entity,
  mentions,
  wanted,
  written,
  articles,
  place,
  confidence,
}: NearName): Iterable<FindingDraft> {
  const [first] = mentions;
  if (!first) return;
  const edits = mentions.filter(({ name }) => name === written).map((mention) => renameEdit(mention, wanted));
  yield {
    start: first.start,
    end: first.end,
    confidence,
    message: `“${written}” here is “${wanted}” in ${articlesNamed(place.file, articles)}, which ${articles === 1 ? 'tells' : 'tell'} of the same.`,
    related: [{ at: place, message: quoted(place.context ?? place.text) }],
    fixes: [{ title: `Write ${wanted}`, edits, preferred: true }],
    entity: entity.id,
  };
}

interface Person {
  readonly entity: Entity;
  readonly mentions: readonly ActorMention[];
  /** Of the longest form. */
  readonly words: readonly string[];
  readonly given: string | undefined;
  readonly surname: Surname;
  /** Offices beside the name, folded. */
  readonly roles: readonly string[];
}

function personOf(article: Article, entity: Entity): Person {
  const mentions = namedMentions(article, entity);
  const words = longestName(mentions);
  const given = words.length > 1 ? fold(words[0] as string) : undefined;
  return { entity, mentions, words, given, surname: surnameOf(words.at(-1) ?? ''), roles: rolesOf(article, mentions) };
}

function longestName(mentions: readonly ActorMention[]): readonly string[] {
  let longest: readonly string[] = [];
  for (const { name } of mentions) {
    const words = nameWords(name);
    if (words.length > longest.length) longest = words;
  }
  return longest;
}

function rolesOf(article: Article, mentions: readonly ActorMention[]): readonly string[] {
  const roles: string[] = [];
  for (const { role } of mentions) if (role) roles.push(foldedOffice(article.text.slice(role.start, role.end)));
  return roles;
}

const foldedOffice = remembered(fold);

/** A slip and no other name: spellings of other presses and names that may be one are no slips. */
function isSlip(written: Surname, wanted: Surname): boolean {
  return (
    isOneSlip(written, wanted) ||
    (mayBeMisspelling(written.letters, written.letterBits, wanted.letters, wanted.letterBits) &&
      slipScore(written.text, wanted.text) > 0 &&
      verdictOn(written.text, wanted.text) === 'different')
  );
}

function knownPerson(article: Article, person: Person, knowledge: Knowledge): Near | undefined {
  const { given, roles } = person;
  const surname = person.surname.text;
  if (surname.length < 4) return undefined;
  const { byGiven, byTitle, surnames } = personIndex(knowledge);
  const titled = () => roles.flatMap((role) => endingsOf(role).flatMap((title) => byTitle.get(title) ?? []));
  const candidates = given === undefined ? new Set(titled()) : (byGiven.get(given) ?? []);
  let best: { actor: KnownActor; wanted: string; score: number; office: boolean } | undefined;
  let rivals = 0;
  for (const actor of candidates) {
    const known = surnames.get(actor) as Surname;
    if (!isSlip(person.surname, known)) continue;
    const { text: wanted } = known;
    const score = slipScore(surname, wanted) || 0.8;
    const office = roles.some(
      (role) => actor.roles?.some(({ title }) => endingsOf(role).includes(fold(title))) ?? false,
    );
    rivals++;
    if (!best || (office && !best.office) || (office === best.office && score > best.score))
      best = { actor, wanted, score, office };
  }
  if (best && bears(candidates, surname)) return undefined;
  if (!best || (rivals > 1 && !best.office)) return undefined;
  const mentioned = article.entities.some(({ known }) => known === best.actor.id);
  if (!best.office && !mentioned && best.score < 0.8) return undefined;
  const name = best.actor.names[0]?.text ?? best.wanted;
  const reason =
    given === undefined
      ? `${name} holds that office`
      : best.office
        ? `${name} has that first name and office`
        : mentioned
          ? `the article names ${name}`
          : `${name} has the same first name`;
  return {
    wanted: best.wanted,
    written: surname,
    confidence: best.office || mentioned ? 'likely' : 'possible',
    reason,
    related: [],
    source: best.actor.source,
  };
}

/** Whether one of the actors has the surname. */
function bears(actors: Iterable<KnownActor>, surname: string): boolean {
  for (const { names } of actors) if (names.some(({ text }) => fold(text).endsWith(fold(surname)))) return true;
  return false;
}

/** A role's last words: "us special envoy", "special envoy", "envoy". */
const endingsOf = remembered((role: string): readonly string[] => {
  const words = role.split(/[\s-]+/);
  return words.map((_, i) => words.slice(i).join(' '));
});

/** The same person elsewhere in the article: by first name, by office, or because a surname alone is nobody else's. */
function samePerson(own: Person, people: readonly Person[], knowledge: Knowledge): Near | undefined {
  const { entity, mentions, words, given, surname, roles } = own;
  for (const other of people) {
    if (other.entity === entity || other.surname.folded === surname.folded) continue;
    if (words.length === 1 || other.words.length === 1) {
      const alone = surnameAlone(own, other, knowledge);
      if (alone) return found(own, other, alone, '');
    }
    if (entity.type !== 'person') continue;
    if (other.mentions.length <= mentions.length && !(twins(own, other) && isOneSlip(surname, other.surname))) continue;
    if (given !== undefined && other.given !== undefined && given !== other.given) continue;
    const sameGiven = given !== undefined && given === other.given;
    if ((!sameGiven && !roles.some((role) => other.roles.includes(role))) || !isSlip(surname, other.surname)) continue;
    return found(own, other, 'likely', sameGiven ? ' with the same first name' : ' with the same office');
  }
  return undefined;
}

/** Two full names with one first name, as often as each other, of which the other comes first. */
function twins(own: Person, other: Person): boolean {
  if (other.mentions.length !== own.mentions.length || own.given === undefined || own.given !== other.given)
    return false;
  return (other.mentions[0]?.start ?? 0) < (own.mentions[0]?.start ?? 0);
}

function found({ surname }: Person, other: Person, confidence: Near['confidence'], says: string): Near {
  const [first] = other.mentions;
  return {
    wanted: other.surname.text,
    written: surname.text,
    confidence,
    reason: `this article writes ${other.surname.text} ${times(other.mentions.length)}${says}`,
    related: first ? [{ at: first, message: quoted(first.text) }] : [],
  };
}

/**
 * A surname alone, one slip from that of somebody named in full: another person would have been introduced. Or the slip
 * is in the full name, and the surname alone comes back.
 */
function surnameAlone(own: Person, other: Person, knowledge: Knowledge): Near['confidence'] | undefined {
  const { words, mentions, surname } = own;
  if (words.length > 1 === other.words.length > 1 || !isOneSlip(surname, other.surname)) return undefined;
  if (other.mentions.length < mentions.length || knowledge.named(surname.text).length > 0) return undefined;
  if (mentions.some(({ sentence }) => other.mentions.some((mention) => mention.sentence === sentence)))
    return undefined;
  // The surname alone follows the full name.
  const [full, alone] = words.length > 1 ? [mentions, other.mentions] : [other.mentions, mentions];
  if ((alone.at(-1)?.start ?? 0) < (full[0]?.start ?? 0)) return undefined;
  const often = other.mentions.length > mentions.length;
  // Of two that stand once each, the surname alone is marked.
  if (words.length > 1) return often && !other.entity.known ? 'likely' : undefined;
  return often && mentions[0]?.type === 'person' ? 'likely' : 'possible';
}

const oneSlip = 1.4;

/** One letter lost, added, changed or swapped with its neighbour, but the first; not at the end, where names differ. */
function isOneSlip(written: Surname, wanted: Surname): boolean {
  return withinOneSlip(written, wanted) && verdictOn(written.text, wanted.text) === 'different';
}

/** Also where the letters are those of another convention, as a doubled one is. */
function withinOneSlip(written: Surname, wanted: Surname): boolean {
  const { folded: a } = written;
  const { folded: b } = wanted;
  if (a === b || a.length < 4 || b.length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  if (!mayBeWithin(oneSlip, written.foldedBits, wanted.foldedBits)) return false;
  return editDistance(a, b, oneSlip) <= oneSlip && !differByEnding(a, b);
}

function* findings(near: Near, mentions: readonly ActorMention[], entity: Entity): Iterable<FindingDraft> {
  for (const mention of mentions) {
    const at = mention.text.lastIndexOf(near.written);
    if (at < 0) continue;
    const span = { start: mention.start + at, end: mention.start + at + near.written.length, text: near.written };
    yield {
      start: span.start,
      end: span.end,
      confidence: near.confidence,
      message: `“${near.written}” may be a slip for ${near.wanted}: ${near.reason}.`,
      related: near.related,
      ...(near.source && { sources: [near.source] }),
      fixes: [{ title: `Write ${near.wanted}`, edits: [renameEdit(span, near.wanted)], preferred: true }],
      entity: entity.id,
    };
  }
}
