import type { Language } from '../../model';

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Verbs that need an object, so never stand alone right after the marks. */
export const objectVerbs = set('put puts calls called terms termed brands branded');

export const pronouns = set(
  `he she they i we it you il elle ils elles on je nous er sie es wir ich él ella ellos ellas yo nosotros`,
);

export const auxiliaries =
  set(`has have had is was were would will could can may might must should did does do been being be
  a ont avait avaient est était aurait hat haben hatte hatten habe wird würde ha han había habían`);

export const adverbs = set(`also later then earlier previously recently already further once again repeatedly reportedly
  allegedly publicly privately flatly bluntly simply only even still just now today yesterday meanwhile subsequently
  angrily quietly famously plainly clearly explicitly openly separately jokingly tearfully
  monday tuesday wednesday thursday friday saturday sunday
  aussi ensuite encore déjà notamment également hier auch dann später noch weiter gestern zudem también luego después
  ayer además`);

export const determiners =
  set(`the a an this that these those his her its their our my your one another some many several
  le la les l un une des ce cette ces son sa ses leur leurs der die das dem den ein eine einer einem sein seine ihr ihre
  el los las una unos unas su sus`);

/** Words that end a noun phrase. */
export const phraseStops =
  set(`in on at by with to from about into after before during as when while where who whom whose which
  that because since until if but and or so than then though although amid over under against of for
  is was were are has have had will would could
  en dans sur à au aux par pour avec sans chez lors après avant qui que dont où et ou mais de du des
  im am auf bei nach vor mit für über gegen und oder aber dass als wie von
  por para con sin sobre tras durante ante según y o pero que quien cuando`);

function phrases(list: string): readonly (readonly string[])[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().split(/\s+/))
    .sort((a, b) => b.length - a.length);
}

/** Phrases that name the one whose words follow or precede; the longest first. */
export const accordingTo: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  en: phrases('according to, in the words of, in the view of, in the opinion of, in the eyes of'),
  fr: phrases(`selon, d'après, d’après, aux yeux de, aux yeux du, de l'avis de, de l’avis de, de l'avis du, de l’avis du,
    à en croire, aux dires de, au dire de, dans les mots de, pour reprendre les mots de`),
  de: phrases(`laut, nach angaben, nach angaben von, nach ansicht, nach ansicht von, nach auffassung, nach auffassung von,
    nach einschätzung, nach einschätzung von, nach den worten, nach den worten von, in den worten, in den worten von,
    aus sicht, aus sicht von, nach aussage, nach aussage von, in den augen, in den augen von`),
  es: phrases(`según, de acuerdo con, a juicio de, a juicio del, en palabras de, en palabras del, en opinión de,
    en opinión del, a ojos de`),
};

/** Prepositions that name whose view it is, a person's and at the head of a sentence only: "Pour Jeanne Roy, « … »". */
export const inViewOf: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: set(''),
  fr: set('pour'),
  de: set('für'),
  es: set('para'),
};
