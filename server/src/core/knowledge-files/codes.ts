import { languageName } from '../text';

/** ISO 639-1 codes of languages with a press that spells foreign names in its own way. */
const languages =
  'ar az be bg bs ca cs da de el en es et eu fa fi fr ga he hi hr hu hy id is it ja ka kk ko la lt lv mk ms mt nb nl no pl pt ro ru sk sl sq sr sv th tr uk ur uz vi zh'.split(
    ' ',
  );

const currencyNames = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' });

export interface Code {
  readonly code: string;
  readonly name: string;
}

export const languageCodes = (): Code[] => languages.map((code) => ({ code, name: languageName(code) ?? code }));

/** ISO 4217 codes with their English names (CLDR). */
export const currencyCodes = (): Code[] =>
  Intl.supportedValuesOf('currency').map((code) => ({ code, name: currencyNames.of(code) ?? code }));
