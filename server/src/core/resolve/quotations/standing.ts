import type { Language, Span } from '../../model';
import { isPersonWord, shortTitles } from './people-words';
import { reports } from './reporting-verb';
import type { SpeakerCandidate } from './types';
import { adverbs, auxiliaries, determiners } from './vocabulary';

export type Standing = 'speaker' | 'subject' | 'other';

/** Words that may stand behind a name without making it the subject of a verb. */
export const noVerb = new Set(
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

/** Whether a name is the subject of a verb, the one who speaks, or anything else. */
export function standingOf(text: string, span: SpeakerCandidate, sentence: Span, language: Language): Standing {
  const before = words(
    text.slice(Math.max(sentence.start, span.start - 80), Math.min(span.role?.start ?? span.start, span.start)),
  );
  while (before.length && (isModifier(before[before.length - 1] as string) || endsTitle(before))) before.pop();
  const previous = before[before.length - 1]?.toLowerCase();
  // ", said Dr. Jane Doe": not "told Jane Doe", "asked Jane Doe".
  if (
    previous &&
    reports(previous, language) &&
    !/^(?:told|tells|tell|asked|asks|calls?|called|quoted|praised|criticised|dismissed|accus.*|blasted|slammed|condemned)$/.test(
      previous,
    )
  )
    return 'speaker';
  if (previous && objectPrepositions.has(previous)) return 'other';
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 240));
  if (/^['’]/.test(after)) return 'other';
  if (previous === 'by') return 'subject';
  const direct = verbAt(after, language);
  if (direct) return reports(direct, language) ? 'speaker' : 'subject';
  if (!/^ ?[,(–—]/.test(after)) return 'other';
  const marks = /[,)–—](?=\s)/g;
  // "Its director, Jane Doe, said": the name is the apposition, so its first comma closes it.
  let first = previous !== ',';
  for (let mark = marks.exec(after), count = 0; mark && count < 5; mark = marks.exec(after), count++) {
    if (first && mark[0] !== ')') {
      first = false;
      continue;
    }
    const verb = verbAt(after.slice(mark.index + 1), language);
    if (verb) return reports(verb, language) ? 'speaker' : 'subject';
  }
  return 'other';
}

function isModifier(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    determiners.has(lower) ||
    (word === lower && isPersonWord(lower)) ||
    /^(?:art|former|senior|deputy|chief|acting|late)$/.test(lower)
  );
}

/** "Dr" or "Dr ." stands last. */
function endsTitle(words: readonly string[]): boolean {
  const last = words[words.length - 1] as string;
  return shortTitles.has((last === '.' ? (words[words.length - 2] ?? '') : last).toLowerCase());
}

/** The verb a stretch opens with, adverbs skipped; a word that looks like one. */
function verbAt(after: string, language: Language): string | undefined {
  let auxiliary: string | undefined;
  for (const word of words(after.slice(0, 60)).slice(0, 4)) {
    if (!/^\p{Ll}+(?:['’-]\p{L}+)*$/u.test(word)) return auxiliary;
    if (auxiliaries.has(word) && (word !== 'a' || language === 'fr')) {
      auxiliary ??= word;
      continue;
    }
    if (noVerb.has(word) || determiners.has(word) || word.endsWith('ing')) return auxiliary;
    if (adverbs.has(word) || word.endsWith('ly')) continue;
    return word;
  }
  return auxiliary;
}

/** Words and the marks between them. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}
