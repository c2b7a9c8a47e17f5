import type { Language } from '../model';

/** Function words that tell the four languages apart (words shared by two of them left out). */
const words: Readonly<Record<Language, string>> = {
  en: 'the of and to is was that with for by from are were has have had been it its this not they their he his she her which who would will said at an as but after',
  fr: 'le les des du et est une dans que qui pour sur au aux avec par pas ce cette il elle ils son ses leur été ont sont mais ou où plus selon après',
  de: 'der die das und ist ein eine einen einem nicht mit von zu den dem des für auf sich im auch nach bei wurde sind aus dass werden wird hat haben sie er wie',
  es: 'el los las y del que una por con para su sus se lo al como más pero fue han este esta según sobre entre ha son está había desde también',
};

const owner: ReadonlyMap<string, Language[]> = (() => {
  const map = new Map<string, Language[]>();
  for (const [language, list] of Object.entries(words) as [Language, string][]) {
    for (const word of list.split(' ')) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
})();

/** How far the scan goes, and the lead (in words) that settles it before. */
const sampleLength = 6000;
const clearLead = 24;

/** The language whose function words are commonest in the head of the text; English where none is. */
export function detectLanguage(text: string, from = 0): Language {
  const score: Record<Language, number> = { en: 0, fr: 0, de: 0, es: 0 };
  const end = Math.min(text.length, from + sampleLength);
  let i = from;
  while (i < end) {
    const code = text.charCodeAt(i);
    // Function words are written small; capitals open names and sentences.
    if (!isSmallLetter(code)) {
      i++;
      if (isLetter(code)) while (i < end && isLetter(text.charCodeAt(i))) i++;
      continue;
    }
    const start = i;
    while (i < end && isLetter(text.charCodeAt(i))) i++;
    if (i - start > 6) continue;
    const languages = owner.get(text.slice(start, i));
    if (languages === undefined) continue;
    for (const language of languages) score[language] += 1 / languages.length;
    if (score.en > clearLead && score.en > 3 * (score.fr + score.de + score.es)) return 'en';
  }
  let best: Language = 'en';
  for (const language of ['fr', 'de', 'es'] as const) if (score[language] > score[best]) best = language;
  return best;
}

function isSmallLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}
