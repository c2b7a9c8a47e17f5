import type { FigureMention } from '../../model';
import { readWord, skipSpaces } from './reader';

/** What a sum or a measure may be told of, in the singular: its name in English → its forms. */
const rateForms = `
second: second, seconde, sekunde, segundo
minute: minute, minuto
hour: hour, heure, stunde, hora
day: day, jour, tag, día
night: night, nuit, nacht, noche
week: week, semaine, woche, semana
fortnight: fortnight
month: month, mois, monat, mes
quarter: quarter, trimestre, quartal
season: season
year: year, an, jahr, año
barrel: barrel, baril, barril, bbl
tonne: tonne, tonelada
ton: ton
litre: litre, liter, litro
gallon: gallon
kilo: kilo
kg: kilogram, kilogramme, kilogramo
gram: gram, gramme, gramm, gramo
ounce: ounce, oz, once, unze, onza
pound: pound, lb
carat: carat
bushel: bushel, bu
pint: pint
mile: mile
km: kilometre, kilometer, kilomètre, kilómetro
metre: metre, meter, mètre, metro
acre: acre
hectare: hectare, hektar, hectárea
kilowatt-hour: kilowatt-hour, kilowattheure, kilowattstunde
megawatt-hour: megawatt-hour, mégawattheure, megawattstunde
share: share, shr, action, aktie, acción
person: person, personne, persona
head: head, tête, kopf, cabeza
household: household
capita: capita
unit: unit
piece: piece, stück
box: box
bottle: bottle
pack: pack, packet
bag: bag
crate: crate
carton: carton
cup: cup
glass: glass
loaf: loaf
container: container, conteneur
ticket: ticket
seat: seat
room: room
copy: copy
dose: dose
meal: meal
trip: trip
visit: visit
game: game
match: match
lesson: lesson
session: session
shift: shift
pupil: pupil
student: student
child: child
worker: worker
employee: employee
customer: customer
user: user
passenger: passenger
patient: patient
vehicle: vehicle
cow: cow
tree: tree
plot: plot
`;

const rateUnits: ReadonlyMap<string, string> = new Map(
  rateForms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [unit, forms] = line.split(': ') as [string, string];
      return forms.split(', ').map((form): [string, string] => [form, unit]);
    }),
);

const times: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month quarter season year'.split(' '),
);
const perWords: ReadonlySet<string> = new Set(['per', 'par', 'pro', 'por', 'je']);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'al', 'le', 'la', 'el', 'im']);

/** "per hour", "a barrel", "an ounce", "par jour", "pro Tag", "al mes" after a unit or a sum. */
export function readRate(
  text: string,
  from: number,
  type: FigureMention['type'],
): { readonly end: number; readonly per: string } | undefined {
  const hyphened = text.startsWith('-per-', from);
  const first = readWord(text, hyphened ? from + 1 : skipSpaces(text, from));
  if (first === undefined || type === 'percentage' || type === 'percentage-points') return undefined;
  const article = articles.has(first.word);
  if (!article && !perWords.has(first.word)) return undefined;
  let word = readWord(text, hyphened ? first.end + 1 : skipSpaces(text, first.end));
  if (word === undefined) return undefined;
  let { end } = word;
  if (text[end] === '-') {
    const second = readWord(text, end + 1);
    if (second) {
      end = second.end;
      word = { ...word, word: `${word.word}-${second.word}` };
    }
  }
  const per = rateUnits.get(word.word);
  if (per === undefined) return undefined;
  // "$10 million a year ago", "$5 million a second time", "12 euros la semaine dernière"
  if (article && first.word === 'im' && /^\s\d/.test(text.slice(end, end + 2))) return undefined;
  if (
    article &&
    times.has(per) &&
    /^\s(?:ago|earlier|later|before|after|or|and|time|dernière?|prochaine?|suivante?|pasado|pasada|próximo|próxima)\b/.test(
      text.slice(end, end + 12),
    )
  )
    return undefined;
  return { end, per };
}
