import type { ActorMention, Entity, Mention, QuotationMention, RoleReference } from '../../model';

const unnamed = '; the article does not name who is meant';

/**
 * Quotations whose speaker is an office without a name ("the Russian president said") get the person that the office
 * means: the last mention of theirs before it, else the first. Who is not named in the article stays with the office.
 */
export function speakersByRole(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  roles: readonly RoleReference[],
): Mention[] {
  if (roles.length === 0) return [...mentions];
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  return mentions.map((mention) => {
    if (mention.kind !== 'quotation' || mention.speaker !== undefined || !mention.speakerAt) return mention;
    const { start, end } = mention.speakerAt;
    const role = roles.find((one) => one.end === end && one.start >= start);
    const speaker = role && mentionOf(named.get(role.entity), mentions, start);
    return role && speaker ? spokenBy(mention, role, speaker) : mention;
  });
}

function mentionOf(entity: Entity | undefined, mentions: readonly Mention[], place: number): ActorMention | undefined {
  let found: ActorMention | undefined;
  for (const id of entity?.mentions ?? []) {
    const mention = mentions[id];
    if (mention?.kind === 'actor' && (found === undefined || mention.start < place)) found = mention;
  }
  return found;
}

function spokenBy(quotation: QuotationMention, role: RoleReference, speaker: ActorMention): QuotationMention {
  const clause = quotation.reason?.replace(unnamed, '');
  const reason = `${clause ? `${clause}; ` : ''}"${role.text}" is ${speaker.name}: ${role.reason}`;
  return { ...quotation, speaker: speaker.id, reason };
}
