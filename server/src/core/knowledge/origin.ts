import type { KnownActor } from '../model';

/** Language whose script the names of a country's people and places are transliterated from, by id of the country. */
const languageOf: Readonly<Record<string, string>> = {
  russia: 'ru',
  'soviet-union': 'ru',
  kazakhstan: 'ru',
  kyrgyzstan: 'ru',
  tajikistan: 'ru',
  uzbekistan: 'ru',
  turkmenistan: 'ru',
  armenia: 'ru',
  azerbaijan: 'ru',
  georgia: 'ru',
  abkhazia: 'ru',
  'south-ossetia': 'ru',
  transnistria: 'ru',
  chechnya: 'ru',
  dagestan: 'ru',
  tatarstan: 'ru',
  ukraine: 'uk',
  belarus: 'be',
  bulgaria: 'bg',
  serbia: 'sr',
  yugoslavia: 'sr',
  'north-macedonia': 'mk',
  greece: 'el',
  cyprus: 'el',
  china: 'zh',
  taiwan: 'zh',
  tibet: 'zh',
  xinjiang: 'zh',
  'hong-kong': 'zh',
  algeria: 'ar',
  bahrain: 'ar',
  egypt: 'ar',
  iraq: 'ar',
  jordan: 'ar',
  kuwait: 'ar',
  lebanon: 'ar',
  libya: 'ar',
  mauritania: 'ar',
  morocco: 'ar',
  oman: 'ar',
  palestine: 'ar',
  'gaza-strip': 'ar',
  'west-bank': 'ar',
  qatar: 'ar',
  'saudi-arabia': 'ar',
  sudan: 'ar',
  syria: 'ar',
  tunisia: 'ar',
  'united-arab-emirates': 'ar',
  yemen: 'ar',
  iran: 'fa',
  afghanistan: 'fa',
  israel: 'he',
};

/**
 * Language a name is transliterated from: that of the country it belongs to, or of the first country where a role was
 * held. Undefined where names are written in Latin letters at home, or where nothing is known.
 */
export function originOf(actor: KnownActor, actors: ReadonlyMap<string, KnownActor>): string | undefined {
  for (const start of [actor.parent, actor.roles?.at(-1)?.of]) {
    let id = start;
    for (let step = 0; id !== undefined && step < 8; step++) {
      if (languageOf[id] !== undefined) return languageOf[id];
      id = actors.get(id)?.parent;
    }
  }
  return languageOf[actor.id];
}
