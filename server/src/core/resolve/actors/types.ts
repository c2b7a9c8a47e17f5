import type { ActorType } from '../../model';
import { nameWords, surnamesOf, type Working, withoutLegalForm } from './working';

const order: readonly ActorType[] = ['person', 'organisation', 'place', 'other'];

/**
 * Gives all mentions of one name one kind: the votes are the recogniser's confidences, knowledge weighs most. Names in
 * `apart` are left as they are: a town and its club.
 */
export function unifyTypes(mentions: readonly Working[], apart: ReadonlySet<string>): void {
  const byKey = new Map<string, Working[]>();
  const surnames = new Map<string, number>();
  /** What a company is called for short: "Rheinstahl" and "Merrill" of Rheinstahl AG and Merrill Lynch & Co. */
  const firms = new Set<string>();
  for (const mention of mentions) {
    if (mention.demonym || apart.has(mention.key)) continue;
    const list = byKey.get(mention.key);
    if (list) list.push(mention);
    else byKey.set(mention.key, [mention]);
    if (mention.type === 'organisation' && mention.typeScore >= 0.7) {
      const plain = withoutLegalForm(mention.key);
      if (plain !== mention.key) {
        const space = plain.indexOf(' ');
        firms.add(plain);
        if (space > 0) firms.add(plain.slice(0, space));
      }
    }
    if (mention.type === 'person' && mention.typeScore >= 0.7) {
      const words = nameWords(mention.key);
      if (words.length > 1) {
        for (const surname of surnamesOf(words)) {
          surnames.set(surname, Math.max(surnames.get(surname) ?? 0, mention.typeScore));
        }
      }
    }
  }
  for (const [key, list] of byKey) {
    const votes: Record<ActorType, number> = { person: 0, organisation: 0, place: 0, other: 0 };
    for (const mention of list) votes[mention.type] += weightOf(mention);
    // A lone word that is the family name of somebody in the article.
    const surname = surnames.get(key);
    if (surname !== undefined) votes.person += surname * 1.2;
    else if (firms.has(key) && votes.place === 0) votes.organisation += 1;
    let best: ActorType = (list[0] as Working).type;
    for (const type of order) if (votes[type] > votes[best]) best = type;
    for (const mention of list) {
      if (mention.type === best) {
        mention.typeScore = Math.max(mention.typeScore, 0.6);
        continue;
      }
      // What the sentence says clearly stands: "Jordan" the country beside "Jordan" the player.
      if (mention.typeScore >= 0.9 && votes[mention.type] > 0.35 * votes[best] && surname === undefined) continue;
      mention.type = best;
      if (best !== 'person') {
        delete mention.role;
        delete mention.gender;
      }
    }
  }
}

/** A title beside the name or a list that has it says far more than what a name looks like. */
function weightOf(mention: Working): number {
  const sure = Math.max(0.05, mention.typeScore - 0.2);
  return sure * sure * (mention.typeScore >= 0.85 ? 3 : 1) * (mention.headline ? 0.5 : 1) * (mention.role ? 1.5 : 1);
}
