import type { ActorMention, Article, Entity, Evidence, Knowledge, KnownActor, SourceReference } from '../model';
import { compareNames, differByEnding, editDistance, likelyMisspelling } from '../names';
import { fold, renameEdit } from '../text';
import type { Check, FindingDraft } from './check';
import { namedMentions, nameWords, times } from './support/names';
import { type NearName, namesElsewhere } from './support/names-elsewhere';
import { actorIndex, containing } from './support/names-nearby';
import { articlesNamed, list, quoted } from './support/words';

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
    const people = peopleOf(article);
    for (const entity of article.entities) {
      if (entity.known) continue;
      const mentions = namedMentions(article, entity);
      const [first] = mentions;
      if (!first) continue;
      const near =
        (entity.type === 'person'
          ? (knownPerson(article, mentions, knowledge) ?? samePerson(article, entity, mentions, people))
          : undefined) ?? listedPlace(article, first, mentions, knowledge);
      if (near) yield* findings(near, mentions, entity);
    }
    for (const near of namesElsewhere(article, archive)) yield* inOneStory(near);
  },
};

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

/** The name that is meant, and what says so. */
interface Near {
  readonly wanted: string;
  readonly written: string;
  readonly confidence: 'likely' | 'possible';
  readonly reason: string;
  readonly related: readonly Evidence[];
  readonly source?: SourceReference;
}

interface Person {
  readonly entity: Entity;
  readonly mentions: readonly ActorMention[];
  readonly words: readonly string[];
  readonly roles: readonly string[];
}

function peopleOf(article: Article): Person[] {
  return article.entities
    .filter((entity) => entity.type === 'person')
    .map((entity) => {
      const mentions = namedMentions(article, entity);
      return { entity, mentions, words: nameWords(longestName(mentions)), roles: rolesOf(article, mentions) };
    });
}

const longestName = (mentions: readonly ActorMention[]): string =>
  mentions.reduce(
    (longest, { name }) => (nameWords(name).length > nameWords(longest).length ? name : longest),
    mentions[0]?.name ?? '',
  );

function rolesOf(article: Article, mentions: readonly ActorMention[]): string[] {
  return mentions.flatMap(({ role }) => (role ? [fold(article.text.slice(role.start, role.end))] : []));
}

/** A slip and no other name: spellings of other presses and names that may be one are no slips. */
function isSlip(written: string, wanted: string): boolean {
  return likelyMisspelling(written, wanted) !== undefined && compareNames(written, wanted).verdict === 'different';
}

function knownPerson(article: Article, mentions: readonly ActorMention[], knowledge: Knowledge): Near | undefined {
  const words = nameWords(longestName(mentions));
  const surname = words.at(-1) ?? '';
  if (surname.length < 4) return undefined;
  const { byGiven, byTitle } = actorIndex(knowledge);
  const roles = rolesOf(article, mentions);
  const given = words.length > 1 ? fold(words[0] as string) : undefined;
  const candidates = new Map<KnownActor, string>();
  if (given !== undefined) for (const actor of byGiven.get(given) ?? []) candidates.set(actor, `the same first name`);
  else
    for (const role of roles)
      for (const title of endingsOf(role))
        for (const actor of byTitle.get(title) ?? []) candidates.set(actor, `the same office`);
  let best: { actor: KnownActor; wanted: string; score: number; office: boolean } | undefined;
  let rivals = 0;
  for (const [actor] of candidates) {
    const wanted = nameWords(actor.names[0]?.text ?? '').at(-1) ?? '';
    if (actor.names.some(({ text }) => fold(text).endsWith(fold(surname)))) return undefined;
    if (!isSlip(surname, wanted)) continue;
    const score = likelyMisspelling(surname, wanted)?.score ?? 0;
    const office = roles.some(
      (role) => actor.roles?.some(({ title }) => endingsOf(role).includes(fold(title))) ?? false,
    );
    rivals++;
    if (!best || (office && !best.office) || (office === best.office && score > best.score))
      best = { actor, wanted, score, office };
  }
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

/** A role's last words: "us special envoy", "special envoy", "envoy". */
function endingsOf(role: string): string[] {
  const words = role.split(/[\s-]+/);
  return words.map((_, i) => words.slice(i).join(' '));
}

/** The same person elsewhere in the article, by first name, by office, or because the other name is everywhere. */
function samePerson(
  article: Article,
  entity: Entity,
  mentions: readonly ActorMention[],
  people: readonly Person[],
): Near | undefined {
  const words = nameWords(longestName(mentions));
  const surname = words.at(-1) ?? '';
  const roles = rolesOf(article, mentions);
  for (const other of people) {
    if (other.entity === entity || other.mentions.length <= mentions.length) continue;
    const wanted = other.words.at(-1) ?? '';
    if (fold(wanted) === fold(surname) || !isSlip(surname, wanted)) continue;
    const given = words.length > 1 ? fold(words[0] as string) : undefined;
    const otherGiven = other.words.length > 1 ? fold(other.words[0] as string) : undefined;
    if (given !== undefined && otherGiven !== undefined && given !== otherGiven) continue;
    const shared = mentions.some(({ sentence }) => other.mentions.some((mention) => mention.sentence === sentence));
    const sameGiven = given !== undefined && given === otherGiven;
    const sameRole = roles.some((role) => other.roles.includes(role));
    const often = mentions.length === 1 && other.mentions.length >= 3 && !shared;
    if (!sameGiven && !sameRole && !often) continue;
    const [first] = other.mentions;
    return {
      wanted,
      written: surname,
      confidence: sameGiven || sameRole ? 'likely' : 'possible',
      reason: `this article writes ${wanted} ${times(other.mentions.length)}${sameGiven ? ' with the same first name' : sameRole ? ' with the same office' : ''}`,
      related: first ? [{ at: first, message: quoted(first.text) }] : [],
    };
  }
  return undefined;
}

/** One of a list of places that belong together, as its neighbours do. */
function listedPlace(
  article: Article,
  first: ActorMention,
  mentions: readonly ActorMention[],
  knowledge: Knowledge,
): Near | undefined {
  if (mentions.length > 2 || first.role || first.name.length < 5 || first.name.includes(' ')) return undefined;
  const neighbours = article.mentions.filter(
    (mention): mention is ActorMention =>
      mention.kind === 'actor' && mention.sentence === first.sentence && mention !== first && !mention.demonym,
  );
  const byParent = new Map<string, KnownActor[]>();
  for (const { link } of neighbours) {
    const actor = link?.entity.startsWith('known:')
      ? knowledge.actors.get(link.entity.slice('known:'.length))
      : undefined;
    if (actor?.type !== 'place') continue;
    for (const place of containing(actor, knowledge)) {
      const named = byParent.get(place) ?? [];
      if (!named.includes(actor)) byParent.set(place, [...named, actor]);
    }
  }
  for (const [place, named] of byParent) {
    if (named.length < 2 || !standsInList(article.text, first, neighbours)) continue;
    const actor = nearestPlace(first.name, actorIndex(knowledge).byParent.get(place) ?? [], named);
    if (!actor) continue;
    return {
      wanted: actor.names[0]?.text ?? '',
      written: first.name,
      confidence: 'likely',
      reason: `it stands in a list with ${list(named.map(({ names }) => names[0]?.text ?? '').slice(0, 3))}`,
      related: neighbours
        .filter(({ link }) => named.some(({ id }) => link?.entity === `known:${id}`))
        .slice(0, 2)
        .map((at) => ({ at, message: quoted(at.text) })),
      source: actor.source,
    };
  }
  return undefined;
}

const inList = /^(?:[,;]? ?\b(?:and|or|including|possibly|perhaps|also|even|plus|then|to)\b|[,;])*[,;]? $/;

/** Nothing but a comma or an "and" between the name and a neighbour. */
function standsInList(text: string, first: ActorMention, neighbours: readonly ActorMention[]): boolean {
  return neighbours.some((other) => {
    const gap = other.end <= first.start ? text.slice(other.end, first.start) : text.slice(first.end, other.start);
    return gap.length < 30 && /,|\b(?:and|or)\b/.test(gap) && inList.test(gap);
  });
}

/** In a list, names are expected to be of one kind: farther slips count, if no other place comes near. */
const farthest = 0.5;
const margin = 0.12;

function nearestPlace(
  written: string,
  places: readonly KnownActor[],
  named: readonly KnownActor[],
): KnownActor | undefined {
  let best: KnownActor | undefined;
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  const letters = fold(written);
  for (const actor of places) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const { text, language } of actor.names) {
      const other = fold(text);
      if (
        (language !== undefined && language !== 'en') ||
        other.includes(' ') ||
        other.slice(0, 3) !== letters.slice(0, 3)
      )
        continue;
      const length = Math.max(other.length, letters.length);
      nearest = Math.min(nearest, editDistance(letters, other, farthest * length) / length);
    }
    if (nearest < least) {
      second = least;
      least = nearest;
      best = actor;
    } else second = Math.min(second, nearest);
  }
  if (!best || least > farthest || second - least < margin || named.includes(best)) return undefined;
  return best.names.some(
    ({ text }) => compareNames(written, text).verdict === 'same' || differByEnding(letters, fold(text)),
  )
    ? undefined
    : best;
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
