/** What a word of French, German or Spanish tells of the name beside it; bits, combined. */
export const Cue = {
  /** Words that are never a name though they open a sentence. */
  function: 1 << 0,
  article: 1 << 1,
  /** "à", "in", "en": an unknown name behind it is most often a place. */
  placePreposition: 1 << 2,
  /** Who does or is what: a name behind it is a person's. */
  role: 1 << 3,
  female: 1 << 4,
  male: 1 << 5,
  /** "M.", "Frau", "doña": form of address, part of no name. */
  address: 1 << 6,
  /** First word of the name of a body. */
  bodyHead: 1 << 7,
  /** The same, written small in French and Spanish: "ministère", "universidad". */
  smallHead: 1 << 8,
  /** Kind of body before its name: "le groupe X". */
  bodyNoun: 1 << 9,
  /** Kind of place before its name: "la ville de X". */
  placeNoun: 1 << 10,
  /** First word of the name of a place: "Mont", "Río". */
  placeHead: 1 << 11,
  /** Kind of thing before its name: ships, storms, missions. */
  thingNoun: 1 << 12,
  /** First word of the name of a prize, a law, a competition. */
  otherHead: 1 << 13,
  saying: 1 << 14,
  /** Inside a person's name: "de", "von". */
  particle: 1 << 15,
  /** Joins the words of a body's name: "de", "für", "pour". */
  joiner: 1 << 16,
  /** What a minister minds: part of the role, no actor. */
  portfolio: 1 << 17,
  /** Adjectives beside a role: "ancien", "vice". */
  modifier: 1 << 18,
  calendar: 1 << 19,
  /** Ordinary words that open sentences. */
  common: 1 << 20,
  /** "selon", "laut": somebody who says so follows. */
  sourcePreposition: 1 << 21,
  /** Letters that name nothing: "PIB", "TV". */
  abbreviation: 1 << 22,
  /** German: found to be a noun. */
  noun: 1 << 23,
  /** Bodies named by a single word. */
  standing: 1 << 24,
  /** "Gobierno", "État": a capital, but of general meaning. */
  general: 1 << 25,
  /** Competitions, laws and the like that one word names. */
  standingOther: 1 << 26,
  /** German: the noun stands in the list itself, so that nothing but the words beside it makes it a name. */
  listedNoun: 1 << 27,
  /** Roles that are held in a body rather than a town: "présidente d'X". */
  office: 1 << 28,
} as const;

export type CueName = keyof typeof Cue;

export interface Vocabulary {
  readonly language: 'fr' | 'de' | 'es';
  /** Words in lower case, parted by spaces, by what they tell. */
  readonly lists: Partial<Record<CueName, string>>;
  /** Endings of ordinary words that open sentences. */
  readonly ordinaryEnding: RegExp;
  /** Endings of adjectives inside the names of bodies ("Conseil constitutionnel"). */
  readonly adjectiveEnding: RegExp;
}

/** All that the lists say of each word. */
export function cueTable({ lists }: Vocabulary): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const [name, words] of Object.entries(lists) as [CueName, string][])
    for (const word of words.trim().split(/\s+/)) table.set(word, (table.get(word) ?? 0) | Cue[name]);
  return table;
}
