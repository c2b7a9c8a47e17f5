import type { Archive } from '../../archive';
import type { ActorMention, Article, EntityId, Knowledge, KnownActor } from '../../model';
import { fold } from '../../text';
import { spelledOut } from './acronyms';
import { nameWords, sameLetters } from './names';
import { firstOther, weightOf } from './versions';

/** A known actor's name as it should not be written, and why. */
export interface Variant {
  readonly form: string;
  readonly house: string;
  /** The words that differ, in the form and in the house spelling: "Poutine", "Putin". */
  readonly written: string;
  readonly wanted: string;
  /** "is the French spelling of Putin". */
  readonly says: string;
  readonly wrong: boolean;
  /** A matter of taste or of the time: a warning only where the house's spelling is in use beside it. */
  readonly mild?: boolean;
}

const languageNames: Readonly<Record<string, string>> = {
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pl: 'Polish',
  nl: 'Dutch',
  pt: 'Portuguese',
  sv: 'Swedish',
  da: 'Danish',
  nb: 'Norwegian',
  no: 'Norwegian',
  fi: 'Finnish',
  cs: 'Czech',
  hu: 'Hungarian',
  ro: 'Romanian',
  tr: 'Turkish',
  ru: 'Russian',
  uk: 'Ukrainian',
  be: 'Belarusian',
  la: 'Latin',
};

/** "the French spelling". */
export function pressOf(language: string | undefined): string {
  const name = languageNames[language ?? ''];
  return name ? `the ${name} spelling` : 'a spelling of another language';
}

/** `house` is the spelling to write instead (`spellingInUse`). */
export function judgeSpelling(
  form: string,
  house: string,
  actor: KnownActor,
  article: Article,
  knowledge: Knowledge,
): Variant | undefined {
  const written = article.metadata.language;
  if (sameLetters(form, house) || knowledge.accepts(actor, form)) return undefined;
  const spelling = { form, house, ...difference(form, house) };
  const is = (what: string): string => `is ${what} of ${spelling.wanted}`;
  const own = actor.names.filter((name) => sameLetters(name.text, form));
  // "Balkan" is the adjective, too.
  if (own.some((name) => name.language === written) || (actor.demonyms?.includes(form) && house.startsWith(form)))
    return undefined;
  const wrong = own.find((name) => name.standing === 'wrong');
  if (wrong && !isSupported(form, actor, article, knowledge)) return undefined;
  if (wrong) return { ...spelling, says: is('a wrong spelling'), wrong: true };
  const foreign = own.find((name) => name.language !== undefined && name.language !== 'en');
  if (foreign) {
    if (written !== 'en' || isPart(form, house) || (acronym.test(form) && spelledOut(article.text, form)))
      return undefined;
    return {
      ...spelling,
      says: is(pressOf(foreign.language)),
      wrong: false,
      mild: acronym.test(form) || fold(form) === fold(house),
    };
  }
  // What follows is custom of English: other languages have their own ("Erevan" is how French writes).
  if (written !== 'en') return undefined;
  const deprecated = own.find((name) => name.standing === 'deprecated');
  if (deprecated) {
    const { published } = article.metadata;
    const renamed = /\b(?:1[89]|20)\d\d\b/.exec(deprecated.note ?? '')?.[0];
    if (renamed && published && published.slice(0, 4) < renamed) return undefined;
    const note = deprecated.note ? ` (${deprecated.note})` : '';
    return { ...spelling, says: is(`an older form${note}`), wrong: false, mild: true };
  }
  if (own.length > 0) {
    const style = knowledge.houseChoice(actor)?.style;
    return style === undefined
      ? undefined
      : { ...spelling, says: `is written ${spelling.wanted} in the house style (${style})`, wrong: false };
  }
  const described = knowledge.variantOf(form).find((match) => match.actor.id === actor.id);
  if (!described?.convention) return undefined;
  return { ...spelling, says: is(`the ${described.reason}`), wrong: false };
}

/** "Commonwealth" of "Commonwealth of Nations": a shorter form, of whatever language it is listed. */
function isPart(form: string, house: string): boolean {
  const words = nameWords(fold(house));
  return nameWords(fold(form)).every((word) => words.includes(word));
}

const acronym = /^\p{Lu}{2,6}$/u;

/**
 * A wrong spelling of one name may be the right one of another (Columbia): it counts where the name is long, or where
 * the article names the actor rightly too or calls something after it ("Colombian").
 */
function isSupported(form: string, actor: KnownActor, article: Article, knowledge: Knowledge): boolean {
  if (form.includes(' ')) return true;
  const entity = article.entities.find(({ known }) => known === actor.id);
  return (entity?.mentions ?? []).some((id) => {
    const mention = article.mentions[id];
    return mention?.kind === 'actor' && (mention.demonym || knowledge.accepts(actor, mention.name));
  });
}

/** The one word in which two forms differ, else the whole of both. */
function difference(form: string, house: string): { written: string; wanted: string } {
  const [a, b] = [nameWords(form), nameWords(house)];
  const at = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [only] = at;
  if (a.length !== b.length || at.length !== 1 || only === undefined) return { written: form, wanted: house };
  return { written: a[only] as string, wanted: b[only] as string };
}

/**
 * The spelling to write instead of a form: the one the workspace or its house style asks for. Where that is the packs'
 * own, and the article or the others write another accepted form alone (Turkey, not Türkiye), that one.
 */
export function spellingInUse(
  form: string,
  actor: KnownActor,
  mentions: readonly ActorMention[],
  archive: Archive,
  file: string,
  entity: EntityId,
  knowledge: Knowledge,
): string {
  const house = knowledge.houseSpelling(actor, form);
  if (!actor.names.some(({ text, standing }) => standing === 'preferred' && text === house)) return house;
  const fits = (other: string) => knowledge.accepts(actor, other) && knowledge.houseSpelling(actor, other) === house;
  const own = mentions.map(({ name }) => name).filter(fits);
  if (own.length > 0) return own.includes(house) ? house : (own[0] as string);
  let best: string | undefined;
  let most = 0;
  for (const [other, holders] of archive.spelling.get(entity) ?? []) {
    if (!fits(other) || firstOther(holders, file) === undefined) continue;
    if (other === house) return house;
    const weight = weightOf(holders);
    if (weight < most || (weight === most && best !== undefined && other > best)) continue;
    best = other;
    most = weight;
  }
  return best ?? house;
}
