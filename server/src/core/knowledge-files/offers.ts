import { fileName } from '../features';
import type { ActorMention, Article, Entity, EventClaim, Knowledge, KnownActor, Span } from '../model';
import { editDistance } from '../names';
import { whatItIs } from './actor-summary';
import type { KnowledgeFilesContext } from './context';
import type { KnowledgeChange, NewActor, NewRole, NewSource } from './edit';
import { entriesOf } from './references';

/** An actor that may be meant, for a list to choose from. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** What is to be done with the actor that is chosen: it gets a spelling, or another actor becomes one with it. */
export type Choice =
  | { readonly kind: 'spelling'; readonly name: string }
  | { readonly kind: 'merge'; readonly from: string };

/** What the words of an article offer to write into the knowledge files. */
export interface KnowledgeOffer {
  readonly title: string;
  /** `quickfix` where the knowledge lacks what stands there, `refactor.rewrite` where it could be otherwise. */
  readonly kind: 'quickfix' | 'refactor.rewrite';
  readonly change?: KnowledgeChange;
  readonly choice?: Choice;
  /** The likeliest, best first. */
  readonly candidates?: readonly Candidate[];
}

const mostCandidates = 5;

/** The offers for the first actor that a span touches, and for the events told there. */
export function offers(article: Article, span: Span, context: KnowledgeFilesContext): KnowledgeOffer[] {
  const touches = (one: Span) => one.start <= span.end && span.start <= one.end;
  const mention = article.mentions.find(
    (one): one is ActorMention => one.kind === 'actor' && !one.demonym && touches(one),
  );
  const entity = mention && article.entities.find(({ id }) => id === mention.link?.entity);
  const actor = entity?.known === undefined ? undefined : context.knowledge.actors.get(entity.known);
  const found: KnowledgeOffer[] = [];
  if (mention && entity && !actor) found.push(...forUnknown(article, mention, entity, context));
  if (mention && actor) found.push(...forKnown(article, mention, actor, context));
  for (const claim of article.claims)
    if (claim.kind === 'event' && touches(claim.evidence)) found.push(...forEvent(article, claim, context));
  return found;
}

/** The change that a choice comes to, once an actor is chosen. */
export function chosen(choice: Choice, id: string, context: KnowledgeFilesContext): KnowledgeChange {
  return choice.kind === 'merge'
    ? { kind: 'merge', from: choice.from, into: id }
    : { kind: 'add-alias', id, alias: { text: choice.name, ...shortOf(id, choice.name, context) } };
}

/** A spelling that is right beside the preferred one. */
export function acceptedSpelling(id: string, text: string, context: KnowledgeFilesContext): KnowledgeChange {
  return { kind: 'add-alias', id, alias: { text, standing: 'accepted', ...shortOf(id, text, context) } };
}

/** A single word for a person is a part of the name. */
function shortOf(id: string, text: string, { knowledge }: KnowledgeFilesContext): { short?: true } {
  return knowledge.actors.get(id)?.type === 'person' && !text.includes(' ') ? { short: true } : {};
}

function forUnknown(
  article: Article,
  mention: ActorMention,
  entity: Entity,
  context: KnowledgeFilesContext,
): KnowledgeOffer[] {
  return [
    {
      title: `Add “${entity.name}” to the knowledge (${entity.type})`,
      kind: 'quickfix',
      change: { kind: 'add-actor', actor: newActor(article, entity, context.knowledge) },
    },
    {
      title: `Add “${mention.name}” as a spelling of`,
      kind: 'quickfix',
      choice: { kind: 'spelling', name: mention.name },
      candidates: candidatesFor(mention.name, entity.type, article, context),
    },
  ];
}

function newActor(article: Article, entity: Entity, knowledge: Knowledge): NewActor {
  const mentions = entity.mentions
    .map((id) => article.mentions[id])
    .filter((one): one is ActorMention => one?.kind === 'actor' && !one.demonym);
  const forms = [...new Set(mentions.map(({ name }) => name))].filter((form) => form !== entity.name);
  const isShort = (form: string) => entity.type === 'person' && !form.includes(' ') && entity.name.includes(form);
  const short = forms.find(isShort);
  const gender = mentions.find((one) => one.gender)?.gender;
  const role = mentions.map((one) => roleBeside(article, one, knowledge)).find((one) => one !== undefined);
  return {
    name: entity.name,
    type: entity.type,
    ...(short ? { short } : {}),
    aliases: forms.filter((form) => !isShort(form)).map((text) => ({ text })),
    ...(gender ? { gender } : {}),
    roles: role ? [role] : [],
    source: sourceOf(article),
  };
}

/** The article as a source: its title and address, else its file's name. */
function sourceOf({ metadata, file }: Article): NewSource {
  const { title, url, source, published } = metadata;
  const named = title ?? fileName(file);
  const whole = [named, source, published].filter((part) => part !== undefined).join(', ');
  return url && /^https?:\/\//.test(url) ? { title: whole, url } : whole;
}

/** The role that stands beside a name, as held on the day of the article, of the country or body it names. */
function roleBeside(article: Article, mention: ActorMention, knowledge: Knowledge): NewRole | undefined {
  if (!mention.role) return undefined;
  const { start, end } = mention.role;
  const inside = article.mentions.filter(
    (one): one is ActorMention => one.kind === 'actor' && one.start >= start && one.end <= end,
  );
  const [first] = inside;
  const of = inside.find((one) => one.link?.entity.startsWith('known:'))?.link?.entity.slice('known:'.length);
  const from = first && first.start - start < 5 ? first.end : start;
  const title = article.text
    .slice(from, end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:['’]s?\s|the |an? |\s)+/i, '')
    .replace(/\s(?:of|for|in|at|with)(?: the)? [^,]*$/i, (rest) => (of && !first ? rest : of ? '' : rest))
    .trim();
  if (title.length < 3 || title.length > 80) return undefined;
  return {
    title: title.charAt(0).toUpperCase() + title.slice(1),
    ...(of && knowledge.actors.has(of) ? { of } : {}),
    ...(article.metadata.published ? { from: article.metadata.published } : {}),
    source: sourceOf(article),
  };
}

function forKnown(
  article: Article,
  mention: ActorMention,
  actor: KnownActor,
  context: KnowledgeFilesContext,
): KnowledgeOffer[] {
  const { id } = actor;
  const found: KnowledgeOffer[] = [];
  const name = actor.names[0]?.text ?? id;
  const role = roleBeside(article, mention, context.knowledge);
  const held = actor.roles?.some(({ title }) => sameRole(title, role?.title ?? ''));
  if (role && !held)
    found.push({
      title: `Add the role “${role.title}” to ${name}`,
      kind: 'refactor.rewrite',
      change: { kind: 'add-role', id, role },
    });
  if (mention.name !== context.knowledge.houseSpelling(actor, mention.name))
    found.push({
      title: `Make “${mention.name}” the house spelling of ${name}`,
      kind: 'refactor.rewrite',
      change: { kind: 'house-spelling', id, spelling: mention.name },
    });
  const entries = entriesOf('actor', id, context);
  const alias = entries.some(({ names, defines }) =>
    names.some(({ text }, i) => text === mention.name && (i > 0 || !defines)),
  );
  if (alias)
    found.push({
      title: `Make “${mention.name}” an actor of its own`,
      kind: 'refactor.rewrite',
      change: { kind: 'split', id, name: mention.name },
    });
  if (entries.some(({ defines }) => defines) && !context.builtIn.actors.has(id))
    found.push({
      title: `Make ${name} one with`,
      kind: 'refactor.rewrite',
      choice: { kind: 'merge', from: id },
      candidates: candidatesFor(name, actor.type, article, context).filter((candidate) => candidate.id !== id),
    });
  return found;
}

function sameRole(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/defence/g, 'defense');
  return plain(a).includes(plain(b)) || plain(b).includes(plain(a));
}

/** An event with a day, or a month or year, that the knowledge has not. */
function forEvent(article: Article, claim: EventClaim, { knowledge }: KnowledgeFilesContext): KnowledgeOffer[] {
  if (claim.known !== undefined || claim.modality !== 'said') return [];
  const ids = claim.participants.flatMap((entity) =>
    entity.startsWith('known:') ? [entity.slice('known:'.length)] : [],
  );
  const date = isoDate(claim);
  if (ids.length === 0 || date === undefined) return [];
  const names = ids.map((id) => knowledge.actors.get(id)?.names[0]?.text ?? id);
  const name = `${claim.event} of ${names.join(' and ')}`;
  const known = knowledge
    .eventsOf(claim.event)
    .some(
      ({ essential, interval }) =>
        essential.every((id) => ids.includes(id)) &&
        essential.length > 0 &&
        interval.from <= claim.date.interval.to &&
        claim.date.interval.from <= interval.to,
    );
  if (known) return [];
  return [
    {
      title: `Add the ${name} (${date}) to the knowledge`,
      kind: 'refactor.rewrite',
      change: {
        kind: 'add-event',
        event: { name, kind: claim.event, date, essential: ids, source: sourceOf(article) },
      },
    },
  ];
}

function isoDate({ date: { value, interval } }: EventClaim): string | undefined {
  if (/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value)) return value;
  return interval.from === interval.to ? interval.from : `${interval.from}/${interval.to}`;
}

/** Actors that a name may stand for: spelt alike, or sharing its last word or a word of it; those of the article first. */
function candidatesFor(
  name: string,
  type: string,
  article: Article,
  { knowledge, archive }: KnowledgeFilesContext,
): Candidate[] {
  const scores = new Map<string, number>();
  const add = (actor: KnownActor | undefined, score: number) => {
    if (!actor) return;
    const sameType = actor.type === type ? 2 : 0;
    scores.set(actor.id, Math.max(scores.get(actor.id) ?? 0, score + sameType));
  };
  const words = name.split(' ');
  const last = words.at(-1) ?? name;
  for (const { actor } of knowledge.variantOf(name)) add(actor, 8);
  for (const { actor } of knowledge.variantOf(last)) add(actor, 6);
  for (const { actor } of knowledge.named(last)) add(actor, 5);
  const known = (entity: string) =>
    entity.startsWith('known:') ? knowledge.actors.get(entity.slice('known:'.length)) : undefined;
  const alike = (actor: KnownActor, near: number) => {
    const least = Math.min(...actor.names.map(({ text }) => editDistance(text.split(' ').at(-1) ?? text, last, 2)));
    if (least <= 2) add(actor, near + 2 - least);
    else if (actor.names.some(({ text }) => text.split(' ').some((word) => words.includes(word) && word.length > 3)))
      add(actor, near);
  };
  for (const { id } of article.entities) {
    const actor = known(id);
    if (actor) alike(actor, 3);
  }
  let looked = 0;
  for (const [entity] of archive().actors) {
    if (++looked > 2000) break;
    const actor = known(entity);
    if (actor) alike(actor, 2);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostCandidates)
    .flatMap(([id]) => candidate(knowledge.actors.get(id)) ?? []);
}

/** Actors whose name or id holds the words of a query, for a list to choose from. */
export function findCandidates(query: string, limit: number, { knowledge }: KnowledgeFilesContext): Candidate[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const found: { readonly actor: KnownActor; readonly rank: number }[] = [];
  for (const actor of knowledge.actors.values()) {
    const ranks = actor.names.map(({ text }) => {
      const at = ` ${text.toLowerCase()}`.indexOf(` ${wanted}`);
      return at < 0 ? 9 : Math.min(at, 1);
    });
    const rank = Math.min(actor.id.startsWith(wanted) ? 2 : 9, ...ranks);
    if (rank < 9) found.push({ actor, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, limit)
    .flatMap(({ actor }) => candidate(actor) ?? []);
}

function candidate(actor: KnownActor | undefined): Candidate | undefined {
  if (!actor) return undefined;
  const what = whatItIs(actor);
  return {
    id: actor.id,
    name: actor.names[0]?.text ?? actor.id,
    detail: what ? `${actor.type} · ${what}` : actor.type,
  };
}
