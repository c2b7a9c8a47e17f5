import type { ActorMention, Entity } from '../model';
import type { Check, FindingDraft } from './check';
import { spelledOut } from './support/acronyms';

/** Acronyms that every newspaper prints without their expansion. */
const household: ReadonlySet<string> = new Set(
  'US USA UK EU UN UAE NATO CIA FBI NASA BBC CNN ABC CBS NBC AP AFP CEO TV PC DNA HIV AIDS GDP IT AI NHS MP PM ID IBM BMW NBA NFL FIFA UEFA OPEC IRA PLO KGB FSB GRU SS DC LA NYC NY UNESCO UNICEF WHO WTO IMF OECD OSCE ASEAN'.split(
    ' ',
  ),
);

/** An acronym that the article never spells out. */
export const acronymUndefined: Check = {
  meta: {
    id: 'acronym-undefined',
    group: 'text',
    title: 'An acronym that is never spelt out',
    why: 'Readers of one desk know an acronym that those of another do not. An article spells it out once, before or behind it. Acronyms that the knowledge base has, and those that stand in every newspaper, are left alone; so is one that the article names more fully anywhere.',
    confidence: 'possible',
    examples: [
      { text: 'The [|NRFC|]{acronym-undefined} rejected the plan on Friday. Later the NRFC changed its mind.' },
      {
        text: 'The National River Fisheries Council (NRFC) rejected the plan on Friday. Later the NRFC changed its mind.',
      },
      { text: 'NATO rejected the plan on Friday. Later NATO changed its mind.' },
    ],
  },
  scope: 'article',
  *run(article, knowledge): Iterable<FindingDraft> {
    for (const entity of article.entities) {
      const mentions = entity.mentions
        .map((id) => article.mentions[id])
        .filter((mention): mention is ActorMention => mention?.kind === 'actor');
      if (!isAcronym(entity, mentions)) continue;
      const [first] = mentions as [ActorMention];
      const letters = first.name.replace(/\./g, '');
      if (household.has(letters) || knowledge.named(first.name).length > 0 || spelledOut(article.text, letters))
        continue;
      yield {
        start: first.start,
        end: first.end,
        confidence: 'possible',
        message: `${first.name} is not spelt out anywhere in the article.`,
        related: [],
        fixes: [],
        entity: entity.id,
      };
    }
  },
};

function isAcronym(entity: Entity, mentions: readonly ActorMention[]): boolean {
  if (entity.known || mentions.length < 2 || entity.type === 'person' || entity.type === 'place') return false;
  return mentions.every(({ name }) => /^(?:\p{Lu}\.?){3,6}$/u.test(name));
}
