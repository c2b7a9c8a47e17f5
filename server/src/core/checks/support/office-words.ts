/**
 * Offices as news names them in English, French, German and Spanish, with the titles that the packs have for them.
 * Vocabulary, written for this project. Longer words stand before those that they contain.
 */
export interface OfficeName {
  /** "prime minister": how a message calls it. */
  readonly name: string;
  readonly titles: readonly string[];
  /** Held for a country, so that a nationality beside it is that of the office. */
  readonly ofCountry: boolean;
  readonly words: string;
}

const offices: readonly OfficeName[] = [
  {
    name: 'prime minister',
    titles: ['Prime Minister', 'Premier', 'Taoiseach'],
    ofCountry: true,
    words:
      'prime minister|premier ministre|première ministre|primer ministro|primera ministra|presidente del gobierno|presidenta del gobierno|jefe del gobierno|jefa del gobierno|ministerpräsident(?:in|en)?|premierminister(?:in|s)?|regierungschef(?:in|s)?|premier',
  },
  {
    name: 'chancellor',
    titles: ['Chancellor'],
    ofCountry: true,
    words: 'chancellor|chancelier|chancelière|(?:bundes)?kanzler(?:in|s)?|canciller',
  },
  {
    name: 'secretary of state',
    titles: ['Secretary of State'],
    ofCountry: true,
    words: "secretary of state|secrétaire d['’]état|secretari[oa] de estado",
  },
  {
    name: 'foreign minister',
    titles: ['Foreign Minister', 'Foreign Secretary', 'External Affairs Minister', 'Secretary of State'],
    ofCountry: true,
    words:
      'foreign minister|foreign secretary|external affairs minister|ministre des affaires étrangères|außenminister(?:in|s)?|ministr[oa] de (?:asuntos|relaciones) exteriores',
  },
  {
    name: 'defence minister',
    titles: ['Defence Minister', 'Secretary of Defense', 'Defence Secretary'],
    ofCountry: true,
    words:
      'defen[cs]e minister|defen[cs]e secretary|secretary of defense|ministre de la défense|ministre des armées|verteidigungsminister(?:in|s)?|ministr[oa] de defensa',
  },
  {
    name: 'finance minister',
    titles: ['Finance Minister'],
    ofCountry: true,
    words: 'finance minister|ministre des finances|finanzminister(?:in|s)?|ministr[oa] de (?:finanzas|hacienda)',
  },
  {
    name: 'secretary-general',
    titles: ['Secretary General'],
    ofCountry: false,
    words: 'secretary[- ]general|secrétaire général|generalsekretär(?:in|s)?|secretari[oa] general',
  },
  {
    name: 'managing director',
    titles: ['Managing Director'],
    ofCountry: false,
    words: 'managing director|directrice générale|directeur général|directora gerente|director gerente',
  },
  {
    name: 'president',
    titles: ['President'],
    ofCountry: true,
    words:
      'president|président de la république|présidente de la république|présidente?|(?:staats|bundes)?präsident(?:in|en)?|presidente|presidenta',
  },
];

/** All words for offices, as the inside of a regular expression; longest names first. */
export const officeWords: string = offices
  .flatMap(({ words }) => words.split(/\|(?![^(]*\))/))
  .sort((a, b) => b.length - a.length)
  .join('|');

const exact = offices.map((office) => ({ office, pattern: new RegExp(`^(?:${office.words})$`, 'iu') }));

export function officeNamed(words: string): OfficeName | undefined {
  return exact.find(({ pattern }) => pattern.test(words.replace(/\s+/g, ' ')))?.office;
}

const wordIn = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

/** Words beside an office that put it into the past. */
export const formerly = wordIn(
  'former|formerly|ex|then|late|one-time|onetime|old|ousted|deposed|ancien|ancienne|alors|feu|ehemaligen?|ehemaliger|früheren?|früherer|damaligen?|damaliger|einstigen?|antiguo|antigua|entonces|otrora',
);
/** Words that make it another office, or one not yet held. */
export const otherwise = wordIn(
  'acting|deputy|vice|incoming|designate|elect|future|next|interim|shadow|first|assistant|candidate|nominee|honorary|possible|potential|would-be|likely|adjointe?|futur|future|désignée?|candidate?|prochaine?|designierten?|designierter|künftigen?|künftiger|stellvertretenden?|stellvertretender|vize|gewählten?|neuen?|neuer|möglichen?|futuro|futura|candidato|candidata|próximo|próxima|electo|electa|vice',
);
/** Words that put a sentence into another time. */
export const backThen = wordIn(
  'under|during|era|when|decade|decades|ago|history|historic|memoir|memoirs|biography|once|late|died|sous|durant|pendant|lors|époque|ans|unter|während|damals|einst|jahren|bajo|durante|entonces|época|años',
);
/** Verbs that tell of what is or will be. */
export const present =
  /(?<!\p{L})(?:is|are|has|have|will|says|tells|plans|wants|ist|sind|hat|wird|will|sagt|est|sont|va|dit|es|está|va|viajará|dice)(?!\p{L})/iu;
/** Verbs that tell of what was. */
export const past = /(?<!\p{L})(?:was|were|had|did|\p{L}{2,}ed|war|waren|hatte|était|avait|fue|era|había)(?!\p{L})/iu;
/** What a name is told to do: the words behind it, with an apposition between commas. */
export const doing =
  /^(?:,(?: [^,.;]{1,60},)?)? (?:\p{L}+ly |also )?(?:said|says|told|tells|met|will|is|has|a|va|est|sera|dijo|dice|habló|es|viajará|recibió|sagte|sprach|hat|ist|wird|will|\p{L}{3,}(?:ed|s|te|ó))(?!\p{L})/iu;
/** A reporting verb before a name. */
export const saidBefore = /(?<!\p{L})(?:said|says|sagte|sagt|erklärte|dit|déclaré|dijo|afirmó) (?:\p{L}+ ){0,2}$/iu;
