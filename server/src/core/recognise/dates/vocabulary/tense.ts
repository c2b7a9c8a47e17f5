import type { Language } from '../../../model';

export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const FRENCH_NOUNS = set('front affront opéra caméra livra délivra engendra tira retira attira admira inspira expira');

/** Simple future and conditional: "rencontrera", "viendront", "devrait". "déclara" is a past form. */
function frenchEnding(word: string): 'past' | 'future' | undefined {
  if (word.length < 5 || FRENCH_NOUNS.has(word)) return undefined;
  if (/(?:[^éè]er|ir|[dv]r|ttr|îtr|rr|air)(?:a|ont)$/.test(word)) return 'future';
  return /(?:[^éè]er|[dvrt]r)(?:ait|aient)$/.test(word) ? 'future' : undefined;
}

const GERMAN_OTHERS = set(
  'könnte könnten sollte sollten möchte möchten müsste müssten dürfte dürften hätte hätten heute sogenannte bekannte gesamte harte alte rechte rechten schlechte zweite dritte vierte fünfte siebte achte konkrete konkreten kalte direkte direkten seite leute kontakte achten rechten warten starten arbeiten bieten betonten halten gelten treten raten beraten weiten zweiten dritten vierten fünften bitten raten mitten breiten',
);

/** Simple past of the regular verbs: "erklärte", "kündigten". Participles used as adjectives begin with ge-. */
function germanEnding(word: string): 'past' | 'future' | undefined {
  if (word.length < 6 || word.startsWith('ge') || GERMAN_OTHERS.has(word)) return undefined;
  return /(?:ig|är|ier|et|eg|ag|üg|ell|önn|end|uch|äf|üf|öf|ck|oh|üh|öh|ür|or)te(?:n|st|t)?$/.test(word)
    ? 'past'
    : undefined;
}

/** Future in -rá, past in -ó, -aron, -ieron. */
function spanishEnding(word: string): 'past' | 'future' | undefined {
  if (word.length < 4) return undefined;
  if (/[aei]r(?:á|án|emos)$|dr(?:á|án)$/.test(word)) return 'future';
  return /[^aeiou]ó$|i[óo]$|(?:ar|ier|jer)on$/.test(word) && !/[aeiou]io$|rio$|cio$/.test(word) ? 'past' : undefined;
}

/** The signs of tense of a language. */
export interface TenseWords {
  /** Of coming things; forms of planning count, since what is planned for a day lies ahead. */
  readonly future: ReadonlySet<string>;
  /** Past forms; where `ed` is set the ending shows most of them. */
  readonly past: ReadonlySet<string>;
  readonly ed: boolean;
  /** Present forms that report what was said on a day. */
  readonly reports: ReadonlySet<string>;
  /** What the ending of a word in small letters says. */
  readonly ending?: (word: string) => 'past' | 'future' | undefined;
}

export const TENSE_WORDS: Record<Language, TenseWords> = {
  en: {
    future: set(
      'will ll shall would upcoming expected scheduled due slated planned plans plan planning intends hopes poised forthcoming soon tomorrow pending',
    ),
    past: set(
      'was were had did said told went took met came gave made began became won lost fell rose left held saw got found sold bought brought sent spoke wrote struck shot thought felt kept led paid ran grew knew drew flew broke chose drove fought heard stood understood withdrew overthrew swore hung sank sang rang spent built dealt meant sought taught caught laid slept swept wore tore bore threw blew arose been',
    ),
    ed: true,
    reports: set('says tells announces confirms warns reports claims denies adds'),
  },
  fr: {
    future: set(
      'sera seront va vont doit doivent devrait devraient prévu prévue prévus prévues prochain prochaine aura auront attendu attendue',
    ),
    past: set(
      'déclara annonça affirma indiqua confirma assura était étaient avait avaient fut furent a ont eu été déclaré annoncé affirmé indiqué dit',
    ),
    ed: false,
    reports: set(
      'affirme affirment annonce annoncent déclare déclarent indique indiquent assure assurent explique confirme rapporte rapportent',
    ),
    ending: frenchEnding,
  },
  de: {
    future: set(
      'wird werde würde würden werden will wollen soll sollen voraussichtlich geplant erwartet kommende kommenden',
    ),
    past: set(
      'war waren wurde wurden hatte hatten sagte sagten teilte teilten erklärte erklärten kam kamen ging gab hat haben berichtete meldete traf trafen fand fanden starb starben',
    ),
    ed: false,
    reports: set('sagt sagen erklärt teilt meldet melden berichtet berichten bestätigt'),
    ending: germanEnding,
  },
  es: {
    future: set('irá irán será serán va van previsto prevista previstos prevé deberá deberán prevén'),
    past: set(
      'fue fueron era eran había habían dijo dijeron ha han anunció anunciaron declaró declararon afirmó aseguró informó',
    ),
    ed: false,
    reports: set('dice dicen anuncia anuncian afirma afirman asegura aseguran informa informan confirma'),
    ending: spanishEnding,
  },
};
