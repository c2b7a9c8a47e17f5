import type { Language, Segmentation, Span } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { sayingVerbs } from '../../text/saying-verbs';
import type { SpeakerCandidate } from '../quotations';
import type { Spoken } from './lone-paragraph';
import { namesPerson } from './people-words';
import { adverbs, determiners } from './vocabulary';

type Gender = 'female' | 'male';

const genders: Readonly<Record<Language, ReadonlyMap<string, Gender>>> = {
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

/** Words that may stand behind a name without making it the subject of a verb. */
const noVerb = new Set(
  `in on at by with to from about into after before during as when while where who whom whose which that because since
  until if but and or so than then though although amid over under against of for like near behind between without
  en dans sur à au aux par pour avec sans chez lors après avant qui que dont où et ou mais de du des
  im am auf bei nach vor mit für über gegen und oder aber dass als wie von zu zum zur der die das
  con sin sobre tras durante ante según y o pero quien cuando a del`.split(/\s+/),
);
const objectPrepositions = new Set(
  `in on at with to from about into after before against of for like near behind between without than over
  dans sur à au avec sans chez pour contre de du mit für über gegen von bei nach vor con sin sobre para contra a del`.split(
    /\s+/,
  ),
);

interface Person {
  readonly index: number;
  readonly key: string;
  readonly span: SpeakerCandidate;
  readonly standing: 'speaker' | 'subject' | 'other';
}

/** What the search for the person behind a pronoun reads of the article. */
export interface PronounContext {
  readonly text: string;
  readonly segmentation: Segmentation;
  readonly actors: readonly SpeakerCandidate[];
  readonly drafts: readonly QuotationDraft[];
  readonly spoken: readonly Spoken[];
}

/** Who an actor is, for comparison within the article. */
export function personKey({ link, name }: SpeakerCandidate): string {
  return link?.entity ?? name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/**
 * The person that "he" or "she" means as the speaker of a quotation: the last one named as subject or speaker before it
 * in its paragraph, else in the paragraph before, where one alone fits and no nearer person could be meant. Returns the
 * index of the mention. Plural and neuter pronouns have none.
 */
export function personBehind(context: PronounContext, pronoun: Span, sentence: number): number | undefined {
  const { text, segmentation } = context;
  const { language } = segmentation.metadata;
  const gender = genders[language].get(text.slice(pronoun.start, pronoun.end).toLowerCase());
  const own = segmentation.sentences[sentence];
  if (gender === undefined || own === undefined) return undefined;
  const block = segmentation.blocks[own.block];
  if (block === undefined) return undefined;
  const here = within(context, block.start, pronoun.start, gender, sentence);
  if (here.length > 0) return decide(context, here, pronoun, sentence, gender);
  let before = own.block - 1;
  while (segmentation.blocks[before]?.kind === 'boilerplate') before--;
  const previous = segmentation.blocks[before];
  if (previous?.kind !== 'paragraph') return undefined;
  return decide(context, within(context, previous.start, previous.end, gender, sentence), pronoun, sentence, gender);
}

function decide(
  context: PronounContext,
  persons: readonly Person[],
  pronoun: Span,
  sentence: number,
  gender: Gender,
): number | undefined {
  const { text, segmentation, actors, spoken } = context;
  const { language } = segmentation.metadata;
  const last = persons[persons.length - 1];
  if (last === undefined) return undefined;
  const place = sentenceOf(segmentation, sentence, last.span.start);
  const nearest = persons.filter(({ span }) => sentenceOf(segmentation, sentence, span.start) === place);
  if (nearest.some(({ key }) => key !== last.key)) return undefined;
  const best =
    nearest.find(({ standing }) => standing === 'speaker') ?? nearest.find(({ standing }) => standing === 'subject');
  const alone = persons.every(({ key }) => key === last.key);
  const known = genderOf(actors, last.key);
  // Named, but not as the one who acts: only where no other could be meant and the gender is known to agree.
  if (best === undefined && !(alone && known === gender)) return undefined;
  if (!alone && !(best?.standing === 'speaker' && known === gender)) return undefined;
  const chosen = best ?? last;
  const sentenceEnd = segmentation.sentences[place]?.end ?? chosen.span.end;
  const stretch = outsideQuotations(context, chosen.span.end, Math.min(sentenceEnd, pronoun.start));
  if (competes(stretch, gender, language, false)) return undefined;
  if (sentenceEnd < pronoun.start) {
    for (let i = place + 1; i <= sentence; i++) {
      const between = segmentation.sentences[i];
      if (between === undefined) continue;
      const words = outsideQuotations(context, between.start, Math.min(between.end, pronoun.start));
      if (competes(words, gender, language, true)) return undefined;
    }
  }
  // Grammatical gender: a body named nearer may be meant.
  if (language !== 'en') {
    const body = actors.some(
      ({ start, type, demonym }) =>
        start > chosen.span.end &&
        start < pronoun.start &&
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
        genderOf(actors, personKey(other)) !== opposite(gender)
      )
        return undefined;
    }
  }
  return chosen.index;
}

const opposite = (gender: Gender): Gender => (gender === 'female' ? 'male' : 'female');

/** Persons named in a stretch outside quotations, those of the other gender left out. */
function within(
  { text, segmentation, actors, drafts }: PronounContext,
  from: number,
  to: number,
  gender: Gender,
  sentence: number,
): Person[] {
  const found: Person[] = [];
  for (let i = firstFrom(actors, from); i < actors.length && (actors[i] as SpeakerCandidate).start < to; i++) {
    const span = actors[i] as SpeakerCandidate;
    if (span.type !== 'person' || span.demonym || quoted(drafts, span)) continue;
    const key = personKey(span);
    if (genderOf(actors, key) === opposite(gender)) continue;
    const place = segmentation.sentences[sentenceOf(segmentation, sentence, span.start)];
    if (place === undefined) continue;
    const standing = standingOf(text, span, place, segmentation.metadata.language);
    found.push({ index: i, key, span, standing });
  }
  return found;
}

/** What all mentions of a person say of the gender. */
function genderOf(actors: readonly SpeakerCandidate[], key: string): Gender | undefined {
  let gender: Gender | undefined;
  for (const actor of actors) {
    if (actor.gender === undefined || actor.type !== 'person' || personKey(actor) !== key) continue;
    if (gender !== undefined && gender !== actor.gender) return undefined;
    gender = actor.gender;
  }
  return gender;
}

function quoted(drafts: readonly QuotationDraft[], { start }: Span): boolean {
  return drafts.some((draft) => draft.start <= start && start < draft.end);
}

function outsideQuotations({ text, drafts }: PronounContext, from: number, to: number): string {
  let result = '';
  let at = from;
  for (const { start, end } of drafts) {
    if (end <= at || start >= to) continue;
    if (start > at) result += `${text.slice(at, start)} . `;
    at = Math.max(at, end);
  }
  return at < to ? result + text.slice(at, to) : result;
}

/** Whether a name is the subject of a verb, the one who speaks, or anything else. */
function standingOf(text: string, span: SpeakerCandidate, sentence: Span, language: Language): Person['standing'] {
  const verbs = sayingVerbs[language];
  const before = words(
    text.slice(Math.max(sentence.start, span.start - 80), Math.min(span.role?.start ?? span.start, span.start)),
  );
  while (before.length && isModifier(before[before.length - 1] as string)) before.pop();
  const previous = before[before.length - 1]?.toLowerCase();
  // ", said Dr. Jane Doe": not "told Jane Doe", "asked Jane Doe".
  if (
    previous &&
    verbs.has(previous) &&
    !/^(?:told|tells|tell|asked|asks|calls?|called|quoted|praised|criticised|dismissed|accus.*|blasted|slammed|condemned)$/.test(
      previous,
    )
  )
    return 'speaker';
  if (previous && objectPrepositions.has(previous)) return 'other';
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 240));
  if (/^['’]/.test(after)) return 'other';
  if (previous === 'by') return 'subject';
  const direct = verbAt(after);
  if (direct) return verbs.has(direct) ? 'speaker' : 'subject';
  if (!/^ ?[,(–—]/.test(after)) return 'other';
  const marks = /[,)–—](?=\s)/g;
  let first = true;
  for (let mark = marks.exec(after), count = 0; mark && count < 5; mark = marks.exec(after), count++) {
    if (first && mark[0] !== ')') {
      first = false;
      continue;
    }
    const verb = verbAt(after.slice(mark.index + 1));
    if (verb) return verbs.has(verb) ? 'speaker' : 'subject';
  }
  return 'other';
}

function isModifier(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    determiners.has(lower) ||
    (word === lower && (namesPerson(lower, 'female') || namesPerson(lower, 'male'))) ||
    /^(?:art|former|senior|deputy|chief|acting|late)$/.test(lower)
  );
}

/** The verb a stretch opens with, adverbs skipped; a word that looks like one. */
function verbAt(after: string): string | undefined {
  for (const word of words(after.slice(0, 60)).slice(0, 3)) {
    if (!/^\p{Ll}+(?:['’-]\p{L}+)*$/u.test(word)) return undefined;
    if (noVerb.has(word) || determiners.has(word) || word.endsWith('ing')) return undefined;
    if (adverbs.has(word) || word.endsWith('ly')) continue;
    return word;
  }
  return undefined;
}

/** Words and the marks between them. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}

const clauseOpeners = new Set('and but while when then because et mais und aber als y pero cuando'.split(' '));

/** Whether a person without a name is the subject of some clause of a stretch: "the driver stopped". */
function competes(stretch: string, gender: Gender, language: Language, opening: boolean): boolean {
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
      if (namesPerson(word, gender)) return true;
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

/** Index of the first actor that starts at `from` or later. */
function firstFrom(actors: readonly SpeakerCandidate[], from: number): number {
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors[middle] as SpeakerCandidate).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
