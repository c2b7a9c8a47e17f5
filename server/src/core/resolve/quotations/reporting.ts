import type { Language, Span } from '../../model';
import type { QuotationDraft } from '../../recognise/recogniser';
import { sayingVerbs } from '../../text/saying-verbs';
import type { Reporting, Scope, SpeakerCandidate } from '../quotations';
import { isPersonWord } from './people-words';
import { clitics, formsOfHave, quotationParticiples, quotationVerbs, writtenThings } from './quotation-verbs';
import { standingOf } from './standing';
import { accordingTo, adverbs, auxiliaries, determiners, objectVerbs, phraseStops, pronouns } from './vocabulary';

/** A word or a mark of punctuation with its place. */
interface Token extends Span {
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  /** Letters, not punctuation. */
  readonly letters: boolean;
}

function tokenise(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  const pattern = /\p{L}[\p{L}\p{M}.]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{N}+|[^\s]/gu;
  const content = text.slice(span.start, span.end);
  for (let match = pattern.exec(content); match; match = pattern.exec(content)) {
    let word = match[0];
    let end = span.start + pattern.lastIndex;
    // A final stop belongs to the word only in initials and "U.S.".
    if (word.length > 2 && word.endsWith('.') && !/^(?:\p{L}\.)+$/u.test(word)) {
      word = word.slice(0, -1);
      end--;
      pattern.lastIndex--;
    }
    const first = word[0] as string;
    tokens.push({
      start: span.start + match.index,
      end,
      word: word.toLowerCase(),
      capital: first !== first.toLowerCase(),
      letters: /^\p{L}/u.test(word),
    });
  }
  return tokens;
}

/** The reporting clause of a quotation: after it, before it, or "according to". */
export function findReporting(
  text: string,
  draft: QuotationDraft,
  scope: Scope,
  actors: readonly SpeakerCandidate[],
  language: Language,
): Reporting | undefined {
  const candidates = actorsWithin(actors, scope.before.start, scope.after.end);
  return (
    readAfter(text, draft, scope, candidates, language) ??
    readBefore(text, scope.before, candidates, language) ??
    beforeColon(text, draft, scope.before, candidates, language)
  );
}

/** Who speaks in a sentence without quotation marks ("Doe said the talks were over."): subject of its last such verb. */
export function lastSpeaker(
  text: string,
  sentence: Span,
  actors: readonly SpeakerCandidate[],
  language: Language,
): Reporting | undefined {
  const span = { start: sentence.start, end: Math.min(sentence.end, sentence.start + 500) };
  const candidates = actorsWithin(actors, span.start, span.end);
  const tokens = tokenise(text, span);
  for (let i = tokens.length - 1; i >= 0; i--) {
    if (!isVerb(tokens, i, language)) continue;
    const subject = subjectBefore(text, tokens, clauseStart(tokens, i), i, candidates);
    return subject && { ...subject, verb: spanOf(tokens[i] as Token) };
  }
  return undefined;
}

interface Candidate extends SpeakerCandidate {
  readonly index: number;
}

/** Actors inside a stretch; they are in text order, so the first is found by halving. */
function actorsWithin(actors: readonly SpeakerCandidate[], from: number, to: number): Candidate[] {
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors[middle] as SpeakerCandidate).start < from) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let i = low; i < actors.length && (actors[i] as SpeakerCandidate).start < to; i++) {
    found.push({ ...(actors[i] as SpeakerCandidate), index: i });
  }
  return found;
}

/** "…," X said · said X · he said · the minister told reporters · according to X. */
function readAfter(
  text: string,
  draft: QuotationDraft,
  scope: Scope,
  actors: readonly Candidate[],
  language: Language,
): Reporting | undefined {
  const lastWord = text[draft.words.end - 1] as string;
  const tokens = tokenise(text, scope.after);
  let at = 0;
  const joined =
    tokens[0]?.word === ',' || tokens[0]?.word === '–' || tokens[0]?.word === '—' || tokens[0]?.word === '-';
  if (joined) at++;
  // Without a comma, inside or after the marks, the sentence goes on with something else.
  if (!joined && !/[,?!…]/.test(lastWord) && !(lastWord === '.' && language !== 'en')) {
    return readAccording(text, tokens, at, actors, language);
  }
  // "calling him a “dictator”, they left": a comma outside after a word or two belongs to the sentence.
  const opens = text.slice(scope.before.start, scope.before.end).trim() === '';
  const words = text.slice(draft.words.start, draft.words.end).split(/\s+/).length;
  const short = joined && !/[,?!…]/.test(lastWord) && !opens && words < 6;
  while (tokens[at] && adverbs.has((tokens[at] as Token).word)) at++;
  const according = readAccording(text, tokens, at, actors, language);
  if (according) return according;
  const limit = Math.min(tokens.length, at + 45);
  let commas = 0;
  for (let i = at; i < limit; i++) {
    const token = tokens[i] as Token;
    if (token.word === '.' || token.word === ';' || token.word === ':' || token.word === '"' || token.word === '“')
      return undefined;
    if (token.word === ',') commas++;
    if (!isVerb(tokens, i, language)) continue;
    const verb = { start: token.start, end: token.end };
    // Inverted: the verb comes first, perhaps after an auxiliary ("a déclaré X", "has said X").
    if (
      i === at ||
      (i <= at + 2 &&
        tokens
          .slice(at, i)
          .every(({ word }) => auxiliaries.has(word) || adverbs.has(word) || (language !== 'en' && clitics.has(word))))
    ) {
      const subject = subjectAfter(text, tokens, i + 1, actors, language);
      return short && subject.speaker === undefined ? undefined : { ...subject, verb };
    }
    const subject = subjectBefore(text, tokens, at, i, actors);
    // "The town had “no plan”, Doe said.": nothing follows the verb.
    if (short && (subject?.speaker === undefined || !endsClause(tokens[i + 1]))) return undefined;
    if (subject) return { ...subject, verb };
    if (commas === 0) return undefined;
  }
  return undefined;
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.word === '.' || /day$/.test(token.word);
}

/** X said: "…" · X told Y that "…" · As X put it, "…" · According to X, "…" · X: "…". */
function readBefore(text: string, span: Span, actors: readonly Candidate[], language: Language): Reporting | undefined {
  const tokens = tokenise(text, span);
  const last = tokens[tokens.length - 1];
  if (last === undefined) return undefined;
  let coordinated: Span | undefined;
  for (let i = tokens.length - 1; i >= 0 && i > tokens.length - 40; i--) {
    const token = tokens[i] as Token;
    if (isSentenceEnd(tokens, i) && i < tokens.length - 1) return undefined;
    const according = startsAccording(tokens, i, language);
    if (according) {
      const found = readAccording(text, tokens, i, actors, language);
      if (found) return found;
    }
    if (!isVerb(tokens, i, language)) continue;
    // Too much between the verb and the marks: the marks belong to something else.
    const between = tokens.slice(i + 1);
    if (!coordinated && between.length > (last.word === ':' ? 30 : 14)) return undefined;
    const verb = coordinated ?? { start: token.start, end: token.end };
    if (
      language === 'de' &&
      /^(?:am|im|in|nach|bei|dann|später|gestern|heute|danach|zuvor|zugleich|auch|dazu|vor)$/.test(
        (tokens[clauseStart(tokens, i)] as Token).word,
      )
    ) {
      const after = subjectAfter(text, tokens, i + 1, actors, language);
      if (after.speaker !== undefined) return { ...after, verb };
    }
    const subject =
      subjectBefore(text, tokens, clauseStart(tokens, i), i, actors) ?? subjectBefore(text, tokens, 0, i, actors);
    if (subject) return { ...subject, verb };
    if (token.word.endsWith('ing')) {
      const earlier = firstSubject(text, tokens, i, actors);
      if (earlier) return { ...earlier, verb };
    }
    if (i <= 1 || (tokens[i - 1] as Token).word === ',') {
      const after = subjectAfter(text, tokens, i + 1, actors, language);
      if (after.speaker !== undefined) return { ...after, verb };
    }
    // "Doe denied it and spoke of “…”": the subject of the verb before.
    if (!coordinated && i > 1 && /^(?:and|but|et|mais|und|aber|y|pero)$/.test((tokens[i - 1] as Token).word)) {
      coordinated = verb;
      continue;
    }
    return { verb };
  }
  if (coordinated) return { verb: coordinated };
  if (last.word === ':') {
    const before = tokens[tokens.length - 2];
    const actor = before && actors.find((candidate) => candidate.end === before.end && isSpeaker(candidate));
    if (actor && tokens.length <= 14) return { speaker: actor.index, speakerAt: spanOf(actor) };
  }
  return undefined;
}

/** "Hervé Roy, a founder, does not hide his fear: “…”": the only person of the clause, its subject, before a colon. */
function beforeColon(
  text: string,
  draft: QuotationDraft,
  span: Span,
  actors: readonly Candidate[],
  language: Language,
): Reporting | undefined {
  const before = text.slice(span.start, span.end);
  if (draft.type !== 'direct' || before.length > 240 || !/:\s*$/.test(before)) return undefined;
  const persons = actors.filter(({ type, end }) => type === 'person' && end <= span.end);
  const [person] = persons;
  if (person === undefined || persons.length > 1 || person.start - span.start > 40) return undefined;
  if (text.slice(draft.words.start, draft.words.end).split(/\s+/).length < 4) return undefined;
  if (standingOf(text, person, span, language) === 'other') return undefined;
  const tokens = tokenise(text, { start: person.end, end: span.end });
  if (tokens.some(({ word }) => writtenThings.has(word) || pronouns.has(word) || word === ';' || word === '.'))
    return undefined;
  return { speaker: person.index, speakerAt: spanOf(person) };
}

function isSentenceEnd(tokens: readonly Token[], i: number): boolean {
  const { word } = tokens[i] as Token;
  return word === '.' || word === '!' || word === '?' || word === ';';
}

/** The token after the last comma or conjunction before a verb, where a subject of its own stands. */
function clauseStart(tokens: readonly Token[], verb: number): number {
  for (let i = verb - 1; i >= 0; i--) {
    const { word } = tokens[i] as Token;
    if (word === ';' || word === ':' || word === 'that' || word === 'and' || word === 'but' || word === 'while')
      return i + 1;
  }
  return 0;
}

function isVerb(tokens: readonly Token[], i: number, language: Language): boolean {
  const token = tokens[i] as Token;
  if (!token.letters) return false;
  const before = tokens[i - 1];
  if (quotationParticiples[language].has(token.word)) return before !== undefined && formsOfHave.has(before.word);
  if (!saysBesideQuotation(token.word, language)) {
    // "dit-il", "répond-elle"
    const hyphen = token.word.indexOf('-');
    return hyphen > 0 && language === 'fr' && saysBesideQuotation(token.word.slice(0, hyphen), language);
  }
  // "likes to call it"; alone it is a noun.
  if (token.word === 'call' || token.word === 'describe') return before?.word === 'to';
  // "puts it plainly", "put pressure on"
  if (/^(?:put|puts|putting|sums|summed)$/.test(token.word) && tokens[i + 1]?.word !== 'it') return false;
  // "the report", "a claim": a noun; "to say", "would say": still speech.
  if (before && determiners.has(before.word) && language === 'en') return false;
  if (language === 'de' && token.word === 'so') {
    if (
      /^(?:dass|daß|wie|weit|lange|viel|viele|sehr|oft|bald|etwas|gut|schnell|dann|ist|war)$/.test(
        tokens[i + 1]?.word ?? '',
      )
    )
      return false;
    return i === 0 || tokens[i - 1]?.word === ',';
  }
  if (token.capital && language !== 'de' && i > 0) return false;
  if (objectVerbs.has(token.word) && tokens[i + 1] === undefined && i === 0) return false;
  return true;
}

function saysBesideQuotation(word: string, language: Language): boolean {
  if (sayingVerbs[language].has(word) || quotationVerbs[language].has(word)) return true;
  // "s'inquiète", "l'assure"
  if (language !== 'fr' || !/^[sml]['’]./.test(word)) return false;
  return sayingVerbs.fr.has(word.slice(2)) || quotationVerbs.fr.has(word.slice(2));
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}

function isSpeaker(actor: SpeakerCandidate): boolean {
  return !actor.demonym && actor.type !== 'other';
}

type Subject = Pick<Reporting, 'speaker' | 'speakerAt'>;

/** The subject that ends before the verb at `verb`: an actor, an actor with an apposition, a pronoun, a role. */
function subjectBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  verb: number,
  actors: readonly Candidate[],
): Subject | undefined {
  let end = verb - 1;
  while (end >= from && skippable((tokens[end] as Token).word)) end--;
  // "prefers to call it", "likes to say"
  if (end > from && (tokens[end] as Token).word === 'to') {
    const head = tokens[end - 1] as Token;
    if (
      !/^(?:prefers?|preferred|likes?|liked|wants?|wanted|chose|chooses|went|goes|used|came|continued|tends|tended)$/.test(
        head.word,
      )
    )
      return undefined;
    end -= 2;
    if (/^(?:on|back)$/.test(head.word)) end--;
    while (end >= from && skippable((tokens[end] as Token).word)) end--;
  }
  const last = tokens[end];
  if (end < from || last === undefined) return undefined;
  if (pronouns.has(last.word)) return { speakerAt: spanOf(last) };
  // "a-t-elle dit"
  const hanging = /-(?:il|elle|ils|elles|on)$/.exec(last.word);
  if (hanging) return { speakerAt: { start: last.start + hanging.index + 1, end: last.end } };
  // "who said": the actor before the relative pronoun.
  if (last.word === 'who' || last.word === 'which' || last.word === 'qui' || last.word === 'quien') {
    let back = end - 1;
    if ((tokens[back] as Token | undefined)?.word === ',') back--;
    const actor = actorEndingAt(actors, tokens[back]);
    return actor && { speaker: actor.index, speakerAt: spanOf(actor) };
  }
  if (last.word === ',' || last.word === ')' || last.word === '–' || last.word === '—')
    return beforeApposition(text, tokens, from, end, actors);
  const actor = actorEndingAt(actors, last);
  if (!actor || !isSpeaker(actor)) return rolePhrase(tokens, from, end);
  const behind = behindPreposition(tokens, from, actor);
  if (behind === undefined) return { speaker: actor.index, speakerAt: spanOf(actor) };
  // "Henrik Aas at Fjord Securities said": the person, not the body.
  const person = actorEndingAt(actors, behind);
  if (person && person.type === 'person' && actor.type !== 'person')
    return { speaker: person.index, speakerAt: spanOf(person) };
  // "the widow of Jan Novak said": neither of the two.
  if (actor.type === 'person' || (isPersonWord(behind.word) && !speaksFor.test(behind.word))) {
    const head = rolePhrase(tokens, from, tokens.indexOf(behind));
    return head?.speakerAt && { speakerAt: { start: head.speakerAt.start, end: last.end } };
  }
  return { speaker: actor.index, speakerAt: spanOf(actor) };
}

const speaksFor = /^(?:spokes|sprecher|portavoz|porte-parole)/;

const joining = new Set(
  `of for at from with to in behind near beside outside against about on de du des devant derrière von vom der bei beim
  vor hinter neben gegen über del en para tras`.split(/\s+/),
);

/** The token before a preposition that an actor hangs on: "Aas" in "Henrik Aas at the Fjord Bank". */
function behindPreposition(tokens: readonly Token[], from: number, actor: Candidate): Token | undefined {
  const start = Math.min(actor.role?.start ?? actor.start, actor.start);
  let i = from;
  while (i < tokens.length && (tokens[i] as Token).start < start) i++;
  i--;
  while (i > from && determiners.has((tokens[i] as Token).word) && !joining.has((tokens[i] as Token).word)) i--;
  const token = tokens[i];
  if (i <= from || token === undefined || !joining.has(token.word)) return undefined;
  return tokens[i - 1];
}

function skippable(word: string): boolean {
  return auxiliaries.has(word) || adverbs.has(word) || clitics.has(word);
}

function actorEndingAt(actors: readonly Candidate[], token: Token | undefined): Candidate | undefined {
  if (token === undefined) return undefined;
  return actors.find((actor) => actor.start <= token.start && actor.end >= token.end - 2 && actor.end <= token.end);
}

/** "Petrov, a senior fellow with the Centre, said": the actor before the first comma of the apposition. */
function beforeApposition(
  text: string,
  tokens: readonly Token[],
  from: number,
  comma: number,
  actors: readonly Candidate[],
): Subject | undefined {
  const opening = (tokens[comma] as Token).word === ')' ? '(' : (tokens[comma] as Token).word;
  let best: Candidate | undefined;
  // "The minister of industry, Marc Roy, said"
  const named = fillingApposition(tokens, from, comma, opening, actors);
  if (named?.type === 'person') return { speaker: named.index, speakerAt: spanOf(named) };
  for (let i = comma - 1; i > from; i--) {
    if ((tokens[i] as Token).word !== opening) continue;
    const actor = actorEndingAt(actors, tokens[i - 1]);
    if (actor && isSpeaker(actor) && (best === undefined || actor.type === 'person')) best = actor;
    if (best?.type === 'person') break;
  }
  if (best) return { speaker: best.index, speakerAt: spanOf(best) };
  // "…, Radchenko, said"
  const only = actors.filter(
    (actor) =>
      actor.start >= (tokens[from] as Token).start &&
      actor.end <= (tokens[comma] as Token).start &&
      actor.type === 'person',
  );
  if (only.length === 1 && text.length > 0)
    return { speaker: (only[0] as Candidate).index, speakerAt: spanOf(only[0] as Candidate) };
  // "The developer, Crane & Hollis, says"
  if (named) return { speaker: named.index, speakerAt: spanOf(named) };
  for (let i = comma - 1; i > from; i--) {
    if ((tokens[i] as Token).word !== opening) continue;
    return rolePhrase(tokens, from, i - 1);
  }
  return undefined;
}

/** The actor that is the whole of an apposition behind a phrase of a few words with a determiner: "The developer, X,". */
function fillingApposition(
  tokens: readonly Token[],
  from: number,
  comma: number,
  opening: string,
  actors: readonly Candidate[],
): Candidate | undefined {
  let i = comma - 1;
  while (i > from && (tokens[i] as Token).word !== opening) i--;
  const first = tokens[from];
  if (i <= from || i - from > 7 || first === undefined || !determiners.has(first.word)) return undefined;
  const inner = tokens[i + 1] as Token;
  const filling = actors.find((actor) => actor.start === inner.start && isSpeaker(actor) && actor.type !== 'place');
  return filling && actorEndingAt(actors, tokens[comma - 1]) === filling ? filling : undefined;
}

/** "the Russian foreign minister", "officials", "a spokesman for the ministry": the phrase itself. */
function rolePhrase(tokens: readonly Token[], from: number, end: number): Subject | undefined {
  let start = end;
  for (let count = 0; start >= from && count < 10; count++, start--) {
    const { word, letters } = tokens[start] as Token;
    if (!letters && word !== '-') return start === end ? undefined : phrase(tokens, start + 1, end);
    if (determiners.has(word)) {
      const before = tokens[start - 1];
      // "a spokesman for the ministry" goes on to the left.
      if (before && start - 1 >= from && /^(?:of|for|from|at|in|with|de|du|von)$/.test(before.word) && count < 7) {
        start--;
        continue;
      }
      return phrase(tokens, start, end);
    }
    if (phraseStops.has(word)) return start === end ? undefined : phrase(tokens, start + 1, end);
  }
  return start + 1 <= end ? phrase(tokens, Math.max(from, start + 1), end) : undefined;
}

function phrase(tokens: readonly Token[], start: number, end: number): Subject | undefined {
  if (start > end) return undefined;
  return { speakerAt: { start: (tokens[start] as Token).start, end: (tokens[end] as Token).end } };
}

/** The subject after an inverted verb: "said Hungary's Foreign Minister Peter Szijjarto", "sagte der Minister". */
function subjectAfter(
  text: string,
  tokens: readonly Token[],
  from: number,
  actors: readonly Candidate[],
  language: Language,
): Subject {
  let start = from;
  while (
    tokens[start] &&
    (adverbs.has((tokens[start] as Token).word) || auxiliaries.has((tokens[start] as Token).word))
  )
    start++;
  const first = tokens[start];
  if (first === undefined || !first.letters) return pronounOf(tokens, from - 1, language);
  if (pronouns.has(first.word)) return { speakerAt: spanOf(first) };
  let end = start;
  while (end < tokens.length && end < start + 16) {
    const { word, letters } = tokens[end] as Token;
    if (!letters && word !== '-' && word !== "'" && word !== '’' && word !== '&') break;
    if (end > start && phraseStops.has(word) && !/^(?:of|for|de|du|des|del|von|der|and)$/.test(word)) break;
    end++;
  }
  if (end === start) return {};
  const span = { start: first.start, end: (tokens[end - 1] as Token).end };
  const inside = actors.filter((actor) => actor.start >= span.start && actor.end <= span.end && isSpeaker(actor));
  const persons = inside.filter((actor) => actor.type === 'person');
  // "said Jane Doe's lawyer", "said the widow of Jan Novak": somebody else than the one named.
  const person = persons.find(
    (actor) => !/^['’]/.test(text.slice(actor.end, actor.end + 1)) && !hangsOnPerson(tokens, start, actor),
  );
  if (person) return { speaker: person.index, speakerAt: spanOf(person) };
  const whole = inside.find(
    (actor) =>
      actor.end >= span.end - 2 &&
      (actor.start === span.start || (determiners.has(first.word) && tokens[start + 1]?.start === actor.start)),
  );
  if (whole) return { speaker: whole.index, speakerAt: spanOf(whole) };
  // "said the head of the agency, Rafael Grossi, …"
  if (tokens[end]?.word === ',') {
    const next = tokens[end + 1];
    const named = next && actors.find((actor) => actor.start === next.start && actor.type === 'person');
    if (named) return { speaker: named.index, speakerAt: spanOf(named) };
  }
  return { speakerAt: span };
}

/** "the widow of Jan Novak": a word for a person and a preposition stand before the name. */
function hangsOnPerson(tokens: readonly Token[], from: number, actor: Candidate): boolean {
  const behind = behindPreposition(tokens, from, actor);
  return behind !== undefined && isPersonWord(behind.word);
}

/** "dit-il": the pronoun hangs on the verb. */
function pronounOf(tokens: readonly Token[], verb: number, language: Language): Subject {
  const token = tokens[verb];
  const hyphen = token?.word.lastIndexOf('-') ?? -1;
  if (language !== 'fr' || token === undefined || hyphen < 0) return {};
  return { speakerAt: { start: token.start + hyphen + 1, end: token.end } };
}

/** The first actor or pronoun of the sentence, for a participle: "he seeks guarantees, asserting, “…”". */
function firstSubject(
  _text: string,
  tokens: readonly Token[],
  verb: number,
  actors: readonly Candidate[],
): Subject | undefined {
  // "Attacking the plan and calling him a fool, she left": the subject comes later.
  const opening = tokens[0]?.word ?? '';
  if (opening.endsWith('ing') || /^(?:after|before|while|by|when|since|in|despite|without)$/.test(opening))
    return undefined;
  let best: Subject | undefined;
  for (let i = verb - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (pronouns.has(token.word) && token.word !== 'it') best = { speakerAt: spanOf(token) };
    const actor = actors.find((candidate) => candidate.start === token.start && candidate.type === 'person');
    if (actor) best = { speaker: actor.index, speakerAt: spanOf(actor) };
  }
  return best;
}

function startsAccording(tokens: readonly Token[], i: number, language: Language): boolean {
  const { word } = tokens[i] as Token;
  const rest = accordingTo[language].get(word);
  return rest !== undefined && (rest === '' || tokens[i + 1]?.word === rest);
}

function readAccording(
  text: string,
  tokens: readonly Token[],
  at: number,
  actors: readonly Candidate[],
  language: Language,
): Reporting | undefined {
  const first = tokens[at];
  if (first === undefined || !startsAccording(tokens, at, language)) return undefined;
  const rest = accordingTo[language].get(first.word);
  const subject = subjectAfter(text, tokens, rest === '' ? at + 1 : at + 2, actors, language);
  if (subject.speaker === undefined && subject.speakerAt === undefined) return undefined;
  return { ...subject, verb: { start: first.start, end: (tokens[rest === '' ? at : at + 1] as Token).end } };
}
