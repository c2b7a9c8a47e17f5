import type { Language, Segmentation, Span } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { sayingVerbs } from '../../text/saying-verbs';
import { firstFrom } from './candidates';
import type { Spoken } from './lone-paragraph';
import { genderOfNoun, isPersonWord, namesPerson } from './people-words';
import { noVerb, type Standing, standingOf, words } from './standing';
import type { SpeakerCandidate } from './types';
import { determiners, pronouns } from './vocabulary';

export type Gender = 'female' | 'male';

/** Of whom is sought; `any` where the words do not tell. */
type Wanted = Gender | 'any';

const pronounGenders: Readonly<Record<Language, ReadonlyMap<string, Gender>>> = {
  en: new Map<string, Gender>([
    ['he', 'male'],
    ['she', 'female'],
  ]),
  fr: new Map<string, Gender>([
    ['il', 'male'],
    ['elle', 'female'],
  ]),
  de: new Map<string, Gender>([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  es: new Map<string, Gender>([
    ['él', 'male'],
    ['ella', 'female'],
  ]),
};

interface Person {
  readonly index: number;
  readonly key: string;
  readonly span: SpeakerCandidate;
  readonly standing: Standing;
}

/** What the search for the person behind a pronoun reads of the article. */
export interface PronounContext {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly actors: readonly SpeakerCandidate[];
  readonly drafts: readonly QuotationDraft[];
  readonly spoken: readonly Spoken[];
  /** By key of the person; made once per article. */
  readonly genders: ReadonlyMap<string, Gender | 'both'>;
}

/** A paragraph is read no further back than this, in UTF-16 units. */
const reach = 2500;

/** Who an actor is, for comparison within the article. */
export function personKey({ link, name }: SpeakerCandidate): string {
  return link?.entity ?? name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** What all mentions of each person say of the gender, by the name or by the word before it ("spokeswoman Jane Doe"). */
export function gendersOf(text: string, actors: readonly SpeakerCandidate[]): Map<string, Gender | 'both'> {
  const found = new Map<string, Gender | 'both'>();
  for (const actor of actors) {
    if (actor.type !== 'person') continue;
    const gender =
      actor.gender ?? genderOfNoun(/(\p{L}+),? $/u.exec(text.slice(Math.max(0, actor.start - 30), actor.start))?.[1]);
    if (gender === undefined) continue;
    const key = personKey(actor);
    const other = found.get(key);
    found.set(key, other === undefined || other === gender ? gender : 'both');
  }
  return found;
}

/** The gender of a pronoun that means one person; undefined for any other word. */
export function genderOfPronoun(language: Language, pronoun: string): Gender | undefined {
  return pronounGenders[language].get(pronoun.toLowerCase());
}

/**
 * The person that "he" or "she" at `offset`, or a verb without a subject there, means as the speaker of a quotation: the
 * last one named as subject or speaker before it in its paragraph, else in the paragraph before, where one alone fits and no nearer person could be meant. Returns the
 * index of the mention. Plural and neuter pronouns have none.
 */
export function personBehind(
  context: PronounContext,
  offset: number,
  sentence: number,
  gender: Wanted,
): number | undefined {
  const { segmentation } = context;
  const own = segmentation.sentences[sentence];
  if (own === undefined) return undefined;
  const block = segmentation.blocks[own.block];
  if (block === undefined) return undefined;
  const here = within(context, Math.max(block.start, offset - reach), offset, gender, sentence);
  if (here.persons.length > 0) return decide(context, here, offset, sentence, gender);
  let before = own.block - 1;
  while (segmentation.blocks[before]?.kind === 'boilerplate') before--;
  const previous = segmentation.blocks[before];
  if (previous?.kind !== 'paragraph') return undefined;
  return decide(
    context,
    within(context, Math.max(previous.start, previous.end - reach), previous.end, gender, sentence),
    offset,
    sentence,
    gender,
  );
}

function decide(
  context: PronounContext,
  { persons, others }: Named,
  offset: number,
  sentence: number,
  gender: Wanted,
): number | undefined {
  const { segmentation, actors, spoken } = context;
  const { language } = segmentation.metadata;
  const last = persons[persons.length - 1];
  if (last === undefined) return undefined;
  const place = sentenceOf(segmentation, sentence, last.span.start);
  const nearest = persons.filter(({ span }) => sentenceOf(segmentation, sentence, span.start) === place);
  if (nearest.some(({ key }) => key !== last.key)) return undefined;
  const best =
    nearest.find(({ standing }) => standing === 'speaker') ?? nearest.find(({ standing }) => standing === 'subject');
  const alone = persons.every(({ key }) => key === last.key);
  const known = context.genders.get(last.key);
  // Named, but not as the one who acts: only where no other could be meant and the gender is known to agree.
  const owner = /^['’]/.test(context.text.slice(last.span.end, last.span.end + 1));
  const agrees = known === gender || (known === undefined && others && !owner);
  if (best === undefined && !(alone && agrees)) return undefined;
  if (!alone && !(best?.standing === 'speaker' && known === gender)) return undefined;
  const chosen = best ?? last;
  const sentenceEnd = segmentation.sentences[place]?.end ?? chosen.span.end;
  const stretch = outsideQuotations(context, chosen.span.end, Math.min(sentenceEnd, offset));
  if (competes(stretch, gender, language, false)) return undefined;
  if (sentenceEnd < offset) {
    for (let i = place + 1; i <= sentence; i++) {
      const between = segmentation.sentences[i];
      if (between === undefined) continue;
      const words = outsideQuotations(context, between.start, Math.min(between.end, offset));
      if (competes(words, gender, language, true)) return undefined;
    }
  }
  // Grammatical gender: a body named nearer may be meant.
  if (language !== 'en') {
    const body = actors
      .slice(firstFrom(actors, chosen.span.end), firstFrom(actors, offset))
      .some(
        ({ start, type, demonym }) =>
          start > chosen.span.end &&
          start < offset &&
          type === 'organisation' &&
          !demonym &&
          best?.standing !== 'speaker',
      );
    if (body) return undefined;
  }
  // Somebody without a name spoke in between.
  for (let i = spoken.length - 1; i >= 0 && (spoken[i] as Spoken).start > chosen.span.end; i--) {
    const reporting = (spoken[i] as Spoken).reporting;
    if (reporting?.speaker === undefined && reporting?.speakerAt !== undefined) return undefined;
    if (reporting?.speaker !== undefined) {
      const other = actors[reporting.speaker] as SpeakerCandidate;
      if (
        other.type === 'person' &&
        personKey(other) !== chosen.key &&
        (gender === 'any' || context.genders.get(personKey(other)) !== opposite(gender))
      )
        return undefined;
    }
  }
  return chosen.index;
}

function opposite(gender: Wanted): Gender | undefined {
  if (gender === 'any') return undefined;
  return gender === 'female' ? 'male' : 'female';
}

/** Persons named in a stretch. */
interface Named {
  readonly persons: readonly Person[];
  /** Whether some were left out because they are of the other gender. */
  readonly others: boolean;
}

/** Persons named in a stretch outside quotations, those of the other gender left out. */
function within(
  { text, segmentation, actors, drafts, genders, spoken }: PronounContext,
  from: number,
  to: number,
  gender: Wanted,
  sentence: number,
): Named {
  const found: Person[] = [];
  const spoke = new Set<number>();
  for (let i = spoken.length - 1; i >= 0 && (spoken[i] as Spoken).start >= from; i--) {
    const speaker = (spoken[i] as Spoken).reporting?.speaker;
    if (speaker !== undefined) spoke.add(speaker);
  }
  let others = false;
  for (let i = firstFrom(actors, from); i < actors.length && (actors[i] as SpeakerCandidate).start < to; i++) {
    const span = actors[i] as SpeakerCandidate;
    if (span.type !== 'person' || span.demonym || isQuoted(drafts, span)) continue;
    // A word at the start of a sentence, taken for a name.
    if (determiners.has(span.name.toLowerCase()) || pronouns.has(span.name.toLowerCase())) continue;
    const key = personKey(span);
    if (gender !== 'any' && genders.get(key) === opposite(gender)) {
      others = true;
      continue;
    }
    const place = segmentation.sentences[sentenceOf(segmentation, sentence, span.start)];
    if (place === undefined) continue;
    // "a physicist at ETH Zurich": no person.
    if (/\bat (?:the )?$/.test(text.slice(Math.max(place.start, span.start - 8), span.start))) continue;
    const standing = spoke.has(i) ? 'speaker' : standingOf(text, span, place, segmentation.metadata.language);
    found.push({ index: i, key, span, standing });
  }
  return { persons: found, others };
}

export function isQuoted(drafts: readonly QuotationDraft[], { start }: Span): boolean {
  // Quotations nest a few deep at most.
  for (let i = firstFrom(drafts, start + 1) - 1, count = 0; i >= 0 && count < 6; i--, count++)
    if ((drafts[i] as QuotationDraft).end > start) return true;
  return false;
}

function outsideQuotations({ text, drafts }: PronounContext, from: number, to: number): string {
  let result = '';
  let at = from;
  for (let i = Math.max(0, firstFrom(drafts, from) - 6); i < drafts.length; i++) {
    const { start, end } = drafts[i] as QuotationDraft;
    if (start >= to) break;
    if (end <= at) continue;
    if (start > at) result += `${text.slice(at, start)} . `;
    at = Math.max(at, end);
  }
  return at < to ? result + text.slice(at, to) : result;
}

const clauseOpeners = new Set('and but while when then because et mais und aber als y pero cuando'.split(' '));

/** Whether a person without a name is the subject of some clause of a stretch: "the driver stopped". */
function competes(stretch: string, gender: Wanted, language: Language, opening: boolean): boolean {
  const list = words(stretch);
  for (let i = 0; i < list.length; i++) {
    const lower = (list[i] as string).toLowerCase();
    if (!determiners.has(lower)) continue;
    const before = list[i - 1]?.toLowerCase();
    const starts =
      before === undefined
        ? opening
        : /^[.;:!?"”“»]$/.test(before) ||
          (opening && before === ',') ||
          clauseOpeners.has(before) ||
          sayingVerbs[language].has(before);
    if (!starts) continue;
    // "The driver is a friend": the first noun that names a person, at most five words on, no verb of being between.
    for (let j = i + 1; j < list.length && j <= i + 5; j++) {
      const word = (list[j] as string).toLowerCase();
      if (!/^[\p{L}\p{N}]/u.test(word) || /^(?:is|was|are|were|has|had)$/.test(word)) break;
      if (noVerb.has(word) && word !== 'of') break;
      if (gender === 'any' ? isPersonWord(word) : namesPerson(word, gender)) return true;
    }
  }
  return false;
}

/** Index of the sentence at an offset, searched back from `from`. */
function sentenceOf({ sentences }: Segmentation, from: number, offset: number): number {
  let i = from;
  while (i > 0 && (sentences[i]?.start ?? 0) > offset) i--;
  return i;
}
