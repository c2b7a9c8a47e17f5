import type { ActorMention, Entity, Knowledge } from '../model';
import { renameEdit } from '../text';
import type { Check, FindingDraft } from './check';
import { spelledOut } from './support/acronyms';
import { knownActorOf } from './support/names';

/** Acronyms that every newspaper prints without their expansion: bodies, broadcasters, companies, parties of large countries. */
const household: ReadonlySet<string> = new Set(
  `US USA UK EU EC UN UAE USSR GDR DDR NATO GOP CIA FBI NSA NASA ESA DEA ATF IRS SEC FDA EPA FAA FCC FEMA BBC ITV ITN CNN ABC CBS NBC PBS NPR ESPN
  MTV HBO CNBC AP AFP UPI DPA EFE CEO TV PC DNA HIV AIDS GDP IT AI NHS MP MEP PM ID IBM BMW GM GE AT&T BP HSBC UBS ING KLM SAS SAP BASF VW
  NBA NFL NHL MLB NCAA FIFA UEFA IOC FA PGA UFC OPEC IRA ETA PLO KGB FSB GRU SS DC LA NYC NY UNESCO UNICEF UNHCR WHO WTO IMF OECD OSCE
  ASEAN NAFTA ISIS ISIL IAEA CDU CSU SPD SNP DUP MI5 MI6 NYPD LAPD`.split(/\s+/),
);

/** An acronym that the article never spells out. */
export const acronymUndefined: Check = {
  meta: {
    id: 'acronym-undefined',
    group: 'text',
    title: 'An acronym that is never spelt out',
    why: 'Readers of one desk know an acronym that those of another do not. An article spells it out once, before or behind it. Those that stand in every newspaper are left alone; so is one that the article names more fully anywhere.',
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
      if (entity.type === 'person' || entity.type === 'place' || entity.mentions.length < 2) continue;
      const mentions = entity.mentions
        .map((id) => article.mentions[id])
        .filter((mention): mention is ActorMention => mention?.kind === 'actor');
      if (!isAcronym(mentions)) continue;
      const [first] = mentions as [ActorMention];
      const letters = first.name.replace(/\./g, '');
      if (household.has(letters) || spelledOut(article.text, letters)) continue;
      if (isNamed(entity, article.text, knowledge)) continue;
      const full = fullName(entity, knowledge);
      if (full === undefined && knowledge.named(first.name).length > 0) continue;
      yield {
        start: first.start,
        end: first.end,
        confidence: 'possible',
        message: `${first.name}${full ? ` (${full})` : ''} is not spelt out anywhere in the article.`,
        related: [],
        fixes: full
          ? [
              {
                title: `Write ${full} (${first.name})`,
                edits: [renameEdit(first, `${full} (${first.name})`)],
                preferred: true,
              },
            ]
          : [],
        entity: entity.id,
      };
    }
  },
};

/** Whether the text has a full name of the body: the letters of "Kurdistan Workers' Party" are not those of PKK. */
function isNamed({ id }: Entity, text: string, knowledge: Knowledge): boolean {
  const letters = (words: string) => words.replace(/[^\p{L}]+/gu, '');
  const names = knownActorOf(id, knowledge)?.names.filter((name) => name.text.includes(' ')) ?? [];
  if (names.length === 0) return false;
  const all = letters(text);
  return names.some((name) => all.includes(letters(name.text)));
}

/** What a known body's acronym stands for; undefined where nobody knows, or the acronym is all the name it has. */
function fullName({ id }: Entity, knowledge: Knowledge): string | undefined {
  const names = knownActorOf(id, knowledge)?.names ?? [];
  return names.find(
    ({ text, language, standing }) =>
      text.includes(' ') &&
      (language === undefined || language === 'en') &&
      (standing === 'preferred' || standing === 'accepted'),
  )?.text;
}

function isAcronym(mentions: readonly ActorMention[]): boolean {
  return mentions.length > 1 && mentions.every(({ name }) => /^(?:\p{Lu}\.?){3,6}$/u.test(name));
}
