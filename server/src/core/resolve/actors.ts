import type { ActorMention, Entity, Knowledge, Segmentation } from '../model';
import type { ActorDraft, Placed } from '../recognise/recogniser';
import { fold, lineIndex } from '../text';
import { gather } from './actors/group';
import { demonymActor, knownActor } from './actors/known';
import { confirm } from './actors/support';
import { unifyTypes } from './actors/types';
import { winBack } from './actors/win-back';
import { type Group, keyOf, type Working } from './actors/working';

export interface ResolvedActors {
  readonly mentions: Omit<ActorMention, 'id'>[];
  /** `mentions` are indexes into the mentions above. */
  readonly entities: (Omit<Entity, 'mentions'> & { readonly mentions: number[] })[];
}

/**
 * Makes actors of the drafts of an article: weak drafts stand or fall by the rest of the article, names let go are won
 * back, one name gets one kind, and each mention is linked to its actor with a reason. Mentions are in text order.
 */
export function resolveActors(
  text: string,
  segmentation: Segmentation,
  drafts: readonly Placed<ActorDraft>[],
  knowledge: Knowledge,
): ResolvedActors {
  let working = drafts.map((draft) => workingOf(draft, segmentation));
  sortByPlace(working);
  working = confirm(working);
  const extra = winBack(text, segmentation, working);
  if (extra.length > 0) {
    working.push(...extra);
    sortByPlace(working);
  }
  unifyTypes(working);
  let lines: ReturnType<typeof lineIndex> | undefined;
  const lineOf = (offset: number) => {
    lines ??= lineIndex(text);
    return lines.positionAt(offset).line;
  };
  const groups = gather(text, working, lineOf);
  return describe(text, working, groups, knowledge);
}

function workingOf(draft: Placed<ActorDraft>, segmentation: Segmentation): Working {
  const block = segmentation.blocks[segmentation.sentences[draft.sentence]?.block ?? -1];
  const working: Working = {
    start: draft.start,
    end: draft.end,
    sentence: draft.sentence,
    name: draft.name,
    key: keyOf(draft.name),
    type: draft.type,
    score: draft.score,
    typeScore: draft.typeScore,
    headline: block !== undefined && (block.kind === 'headline' || block.kind === 'sub-heading'),
  };
  if (draft.role) working.role = draft.role;
  if (draft.demonym) working.demonym = true;
  if (draft.gender) working.gender = draft.gender;
  return working;
}

function sortByPlace(mentions: Working[]) {
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function describe(
  text: string,
  working: readonly Working[],
  groups: readonly Group[],
  knowledge: Knowledge,
): ResolvedActors {
  const entities = new Map<
    string,
    { id: string; type: Entity['type']; name: string; known?: string; wikidata?: string; mentions: number[] }
  >();
  const ids = new Map<Group, { id: string; reason?: string; score: number }>();
  for (const group of groups) {
    const link = knownActor(group, knowledge);
    const id = link ? `known:${link.actor.id}` : `local:${fold(group.name)}`;
    ids.set(group, link ? { id, reason: link.reason, score: link.score } : { id, score: 1 });
    if (!entities.has(id)) {
      entities.set(id, {
        id,
        type: group.type,
        name: link?.actor.names[0]?.text ?? group.name,
        ...(link && { known: link.actor.id }),
        ...(link?.actor.wikidata && { wikidata: link.actor.wikidata }),
        mentions: [],
      });
    }
  }
  const mentions = working.map((mention, index): Omit<ActorMention, 'id'> => {
    const base: Omit<ActorMention, 'id'> = {
      kind: 'actor',
      start: mention.start,
      end: mention.end,
      sentence: mention.sentence,
      text: text.slice(mention.start, mention.end),
      type: mention.type,
      name: mention.name,
      ...(mention.role && { role: mention.role }),
      ...(mention.demonym && { demonym: true }),
      ...(mention.gender && { gender: mention.gender }),
    };
    if (mention.demonym) {
      const country = demonymActor(mention, knowledge);
      const id = country ? `known:${country.id}` : `local:${fold(mention.name)}`;
      const name = country?.names[0]?.text ?? mention.name;
      if (!entities.has(id)) {
        entities.set(id, {
          id,
          type: 'place',
          name,
          ...(country && { known: country.id }),
          ...(country?.wikidata && { wikidata: country.wikidata }),
          mentions: [],
        });
      }
      entities.get(id)?.mentions.push(index);
      const reason = country
        ? `word for what or who is of ${name}`
        : 'a people or an origin that the knowledge base does not list';
      return { ...base, link: { entity: id, reason, score: country ? 0.95 : 0.5 } };
    }
    const group = mention.group;
    const target = group && ids.get(group);
    if (!group || !target) return base;
    entities.get(target.id)?.mentions.push(index);
    const local = mention.reason ?? 'named so in this article';
    const plain = local === 'full name' || local === 'named so in this article';
    const reason = target.reason ? (plain ? target.reason : `${local}; ${target.reason}`) : local;
    return { ...base, link: { entity: target.id, reason, score: Math.min(target.score, mention.linkScore ?? 1) } };
  });
  return { mentions, entities: [...entities.values()].filter((e) => e.mentions.length > 0) };
}
