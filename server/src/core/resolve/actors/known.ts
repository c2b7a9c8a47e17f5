import { isForeignAcronym } from '../../knowledge/foreign-acronym';
import type { Knowledge, KnownActor, Language, NameMatch, VariantMatch } from '../../model';
import type { Group, Working } from './working';
import { keyOf, nameWords, withoutLegalForm } from './working';

export interface KnownLink {
  readonly actor: KnownActor;
  readonly reason: string;
  readonly score: number;
}

/** Who of the knowledge base a group is, if anybody: by its fullest name, then by its other forms. */
export function knownActor(group: Group, knowledge: Knowledge, language: Language): KnownLink | undefined {
  const forms = [group.name, ...new Set(group.mentions.map((m) => m.name))];
  const seen = new Set<string>();
  for (const form of forms) {
    if (seen.has(form)) continue;
    seen.add(form);
    const match = pick(namedOrBare(form, group, knowledge, language), group);
    if (match) {
      const preferred = match.actor.names[0]?.text ?? form;
      return {
        actor: match.actor,
        reason: reasonOf(match, form, preferred),
        score: 0.98,
      };
    }
  }
  for (const form of seen) {
    // Names of bodies are translated rather than transliterated; only their lone names travel.
    if ((group.type === 'organisation' || group.type === 'other') && !mayTravel.test(form)) continue;
    const all = variantsOf(form, knowledge);
    if (all.length === 0) continue;
    const variants = all.filter((v) => fits(v.actor, group));
    const first = variants[0];
    if (first && variants.every((v) => v.actor.id === first.actor.id)) {
      return { actor: first.actor, reason: `${first.reason} of ${first.name.text}`, score: 0.85 };
    }
  }
  return undefined;
}

/** One word with a small letter: no acronym, no number. */
const mayTravel = /^[^\s\d]*\p{Ll}[^\s\d]*$/u;

/** Names asked for before: the same unknown names come again in article after article. Emptied when they grow too many. */
const asked = new WeakMap<Knowledge, Map<string, readonly VariantMatch[]>>();

function variantsOf(form: string, knowledge: Knowledge): readonly VariantMatch[] {
  let memory = asked.get(knowledge);
  if (memory === undefined) {
    memory = new Map();
    asked.set(knowledge, memory);
  }
  let found = memory.get(form);
  if (found === undefined) {
    if (memory.size > 50_000) memory.clear();
    found = knowledge.variantOf(form);
    memory.set(form, found);
  }
  return found;
}

/** "Volkswagen AG" where the knowledge base has "Volkswagen". */
function namedOrBare(form: string, group: Group, knowledge: Knowledge, language: Language): readonly NameMatch[] {
  let matches = knowledge.named(form);
  if (language === 'en') matches = matches.filter(({ name }) => !isForeignAcronym(name));
  if (matches.length > 0 || group.type !== 'organisation') return matches;
  const bare = form.slice(0, withoutLegalForm(keyOf(form)).length);
  return bare !== form && keyOf(bare) === withoutLegalForm(keyOf(form)) ? knowledge.named(bare) : matches;
}

const languages: Readonly<Record<string, string>> = {
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  pl: 'Polish',
  pt: 'Portuguese',
  nl: 'Dutch',
  ru: 'Russian',
  uk: 'Ukrainian',
  tr: 'Turkish',
  cs: 'Czech',
  sv: 'Swedish',
};

function reasonOf({ name }: NameMatch, form: string, preferred: string): string {
  if (form === preferred) return 'name in the knowledge base';
  const language = name.language && languages[name.language];
  return language
    ? `${language} spelling of ${preferred} in the knowledge base`
    : `form of ${preferred} in the knowledge base`;
}

function pick(matches: readonly NameMatch[], group: Group): NameMatch | undefined {
  const fitting = matches.filter((m) => fits(m.actor, group));
  const first = fitting[0];
  if (!first) return undefined;
  if (fitting.every((m) => m.actor.id === first.actor.id)) return first;
  // A name of several: only where exactly one bears it as its preferred name.
  const preferred = fitting.filter((m) => m.name.standing === 'preferred' && !m.name.short);
  return preferred.length === 1 ? preferred[0] : undefined;
}

/** Kind, gender and given name must not contradict. */
export function fits(actor: KnownActor, group: Group): boolean {
  if (actor.type !== group.type) return false;
  if (
    group.gender &&
    actor.gender &&
    group.gender !== actor.gender &&
    !actor.names.some((n) => n.text === group.name && n.text.includes(' '))
  )
    return false;
  if (group.type !== 'person' || group.words.length < 2) return true;
  // The article gives a first name: it must be one of the actor's.
  const given = group.words[0] as string;
  return (
    actor.names.some((name) => {
      const words = nameWords(keyOf(name.text));
      if (words.length < 2) return false;
      const first = words[0] as string;
      return (
        first === given ||
        (given.length === 1 && first.startsWith(given)) ||
        (first.length === 1 && given.startsWith(first)) ||
        close(first, given)
      );
    }) || !actor.names.some((name) => nameWords(keyOf(name.text)).length > 1)
  );
}

/** Spellings of one given name in two presses share their consonants ("Sergei", "Sergey", "Serguei"). */
function close(a: string, b: string): boolean {
  const bones = (word: string) =>
    word
      .replace(/[aeiouyjh]/g, '')
      .replace(/w/g, 'v')
      .replace(/(.)\1/g, '$1')
      .replace(/ck|c|q/g, 'k')
      .replace(/ph/g, 'f');
  return a[0] === b[0] && bones(a) === bones(b);
}

/** The country of a demonym; for a place that has none listed, the place it is made from ("Crimean", "Bavarian"). */
export function demonymActor(mention: Working, knowledge: Knowledge): KnownActor | undefined {
  const actors = knowledge.demonym(mention.name);
  if (actors.length > 0) return actors.length === 1 ? actors[0] : undefined;
  for (const place of placesOf(mention.name)) {
    const found = knowledge.named(place).filter(({ actor }) => actor.type === 'place');
    const [first] = found;
    if (first && found.every(({ actor }) => actor.id === first.actor.id)) return first.actor;
  }
  return undefined;
}

/** What an adjective of English may be made from: "Crimean" → Crimea, "Bavarian" → Bavaria, "Parisian" → Paris. */
function placesOf(word: string): string[] {
  const singular = word.endsWith('ns') ? word.slice(0, -1) : word;
  if (!singular.endsWith('an') || singular.length < 6) return [];
  const stem = singular.slice(0, -2);
  const places = [`${stem}a`, stem, `${stem}o`];
  if (stem.endsWith('i')) places.push(stem.slice(0, -1));
  return places;
}
