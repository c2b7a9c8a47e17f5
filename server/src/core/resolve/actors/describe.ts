import type { ActorMention, ActorType, Entity, Knowledge, KnownActor, Language, Link } from '../../model';
import { fold } from '../../text';
import { demonymActor, knownActor } from './known';
import { type Group, namedSo, type Working } from './working';

export interface ResolvedActors {
  readonly mentions: Omit<ActorMention, 'id'>[];
  /** `mentions` are indexes into the mentions above. */
  readonly entities: (Omit<Entity, 'mentions'> & { readonly mentions: number[] })[];
}

interface Target {
  readonly entity: MutableEntity;
  readonly reason: string | undefined;
  /** Of a person, by the knowledge base, else by what any mention says. */
  readonly gender: 'female' | 'male' | undefined;
  readonly score: number;
}

type MutableEntity = { -readonly [K in keyof Omit<Entity, 'mentions'>]: Entity[K] } & { readonly mentions: number[] };
type MutableMention = { -readonly [K in keyof Omit<ActorMention, 'id'>]: ActorMention[K] };

/** Links the groups to the knowledge base and writes mentions and entities as the model wants them. */
export function describe(
  text: string,
  working: readonly Working[],
  groups: readonly Group[],
  knowledge: Knowledge,
  language: Language,
): ResolvedActors {
  const entities = new Map<string, MutableEntity>();
  const targets = new Map<Group, Target>();
  for (const group of groups) {
    const link = knownActor(group, knowledge, language);
    const entity = entityOf(entities, link?.actor, group.type, group.name);
    targets.set(group, {
      entity,
      reason: link?.reason,
      gender: link?.actor.gender ?? group.gender,
      score: link?.score ?? 1,
    });
  }
  const mentions: MutableMention[] = [];
  for (const mention of working) {
    const made: MutableMention = {
      kind: 'actor',
      start: mention.start,
      end: mention.end,
      sentence: mention.sentence,
      text: text.slice(mention.start, mention.end),
      type: mention.type,
      name: mention.name,
    };
    if (mention.role) made.role = mention.role;
    if (mention.demonym) made.demonym = true;
    const target = mention.group && targets.get(mention.group);
    const gender = target?.gender ?? mention.gender;
    if (gender && mention.type === 'person') made.gender = gender;
    if (mention.demonym) {
      const country = demonymActor(mention, knowledge);
      const entity = entityOf(entities, country, 'place', mention.name);
      entity.mentions.push(mentions.length);
      made.link = country
        ? { entity: entity.id, reason: `word for what or who is of ${entity.name}`, score: 0.95 }
        : { entity: entity.id, reason: 'a people or an origin that the knowledge base does not list', score: 0.5 };
    } else if (target) {
      target.entity.mentions.push(mentions.length);
      made.link = linkOf(mention, target);
    }
    mentions.push(made);
  }
  const named: MutableEntity[] = [];
  for (const entity of entities.values()) if (entity.mentions.length > 0) named.push(entity);
  return { mentions, entities: named };
}

function linkOf(mention: Working, { entity, reason, score }: Target): Link {
  const local = mention.reason ?? namedSo;
  const told = reason === undefined ? local : local === namedSo ? reason : `${local}; ${reason}`;
  return { entity: entity.id, reason: told, score: Math.min(score, mention.linkScore ?? 1) };
}

function entityOf(
  entities: Map<string, MutableEntity>,
  actor: KnownActor | undefined,
  type: ActorType,
  name: string,
): MutableEntity {
  let id = actor ? `known:${actor.id}` : `local:${fold(name)}`;
  let entity = entities.get(id);
  if (entity && !actor && entity.type !== type) {
    // One name, two kinds of thing: "Jordan" the player beside "Jordan" the country.
    id = `${id} (${type})`;
    entity = entities.get(id);
  }
  if (!entity) {
    entity = { id, type: actor?.type ?? type, name: actor?.names[0]?.text ?? name, mentions: [] };
    if (actor) {
      entity.known = actor.id;
      if (actor.wikidata) entity.wikidata = actor.wikidata;
    }
    entities.set(id, entity);
  }
  return entity;
}
