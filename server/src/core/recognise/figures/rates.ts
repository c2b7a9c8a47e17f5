import type { FigureMention } from '../../model';
import { readWord, skipSpaces } from './reader';

const rateUnits: ReadonlySet<string> = new Set(
  `hour day week month year barrel tonne ton litre liter gallon kilo kilogram kilogramme share person head ounce mile
   kilometre kilometer second minute night household capita acre hectare bushel pound heure jour semaine mois an baril
   stunde tag woche monat jahr liter kilo hora día semana mes año barril litro kilowatt-hour megawatt-hour unit piece`.split(
    /\s+/,
  ),
);

/** "per hour", "a barrel", "an ounce", "par jour", "pro Tag", "al mes" after a unit or a sum. */
export function readRate(
  text: string,
  from: number,
  type: FigureMention['type'],
): { readonly end: number; readonly per: string } | undefined {
  const first = readWord(text, skipSpaces(text, from));
  if (first === undefined || type === 'percentage' || type === 'percentage-points') return undefined;
  const article =
    first.word === 'a' || first.word === 'an' || first.word === 'al' || first.word === 'le' || first.word === 'la';
  if (!article && first.word !== 'per' && first.word !== 'par' && first.word !== 'pro' && first.word !== 'por')
    return undefined;
  const word = readWord(text, skipSpaces(text, first.end));
  if (word === undefined || !rateUnits.has(word.word)) return undefined;
  // "$10 million a year ago"
  if (article && /^\s(?:ago|earlier|later|before|after|or|and)\b/.test(text.slice(word.end, word.end + 9)))
    return undefined;
  return { end: word.end, per: word.word };
}
