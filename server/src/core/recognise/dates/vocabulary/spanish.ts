import { addHolidays } from './holidays';
import { type Lexicon, phrases, words } from './lexicon';
import * as w from './word';

const vocabulary = w.createVocabulary((add) => {
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
    .split(' ')
    .forEach((month, i) => {
      add(month, w.MONTH, { month: i + 1 });
    });
  'ene feb mar abr may jun jul ago sep oct nov dic'.split(' ').forEach((month, i) => {
    if (month !== 'mar') add(month, w.MONTH, { month: i + 1, short: true });
  });
  add('setiembre', w.MONTH, { month: 9 });
  add('lunes', w.WEEKDAY, { weekday: 1 });
  add('martes', w.WEEKDAY, { weekday: 2 });
  add('miércoles', w.WEEKDAY, { weekday: 3 });
  add('jueves', w.WEEKDAY, { weekday: 4 });
  add('viernes', w.WEEKDAY, { weekday: 5 });
  add('sábado', w.WEEKDAY, { weekday: 6 });
  add('domingo', w.WEEKDAY, { weekday: 7 });
  add('sábados', w.WEEKDAY, { weekday: 6, plural: true });
  add('domingos', w.WEEKDAY, { weekday: 7, plural: true });
  const units: readonly [string, string, w.Unit][] = [
    ['segundo', 'segundos', 'TS'],
    ['minuto', 'minutos', 'TM'],
    ['hora', 'horas', 'TH'],
    ['día', 'días', 'D'],
    ['semana', 'semanas', 'W'],
    ['mes', 'meses', 'M'],
    ['trimestre', 'trimestres', 'Q'],
    ['año', 'años', 'Y'],
    ['década', 'décadas', 'DE'],
    ['siglo', 'siglos', 'CE'],
  ];
  for (const [one, many, unit] of units) {
    add(one, w.UNIT, { unit });
    add(many, w.UNIT, { unit, plural: true });
  }
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'
    .split(' ')
    .forEach((word, number) => {
      add(word, w.CARDINAL, { number });
    });
  add('un una', w.CARDINAL, { number: 1 });
  [
    ['treinta', 30],
    ['cuarenta', 40],
    ['cincuenta', 50],
    ['sesenta', 60],
    ['cien', 100],
    ['mil', 1000],
  ].forEach(([word, number]) => {
    add(word as string, w.CARDINAL, { number: number as number });
  });
  add('primer primero primera', w.ORDINAL, { ordinal: 1 });
  add('segundo segunda', w.ORDINAL, { ordinal: 2 });
  add('tercer tercero tercera', w.ORDINAL, { ordinal: 3 });
  add('cuarto cuarta', w.ORDINAL, { ordinal: 4 });
  add('primavera', w.SEASON, { season: 'SP' });
  add('verano', w.SEASON, { season: 'SU' });
  add('otoño', w.SEASON, { season: 'FA' });
  add('invierno', w.SEASON, { season: 'WI' });
  add('mañana', w.DAY_PART | w.DEICTIC, { part: 'MO', value: '1D' });
  add('mediodía', w.DAY_PART, { part: 'MI' });
  add('tarde', w.DAY_PART, { part: 'AF' });
  add('noche', w.DAY_PART, { part: 'NI' });
  add('anoche', w.DEICTIC, { value: '-1D', part: 'NI' });
  add('madrugada', w.DAY_PART, { part: 'MO' });
  add('hoy', w.DEICTIC, { value: '0D' });
  add('ayer', w.DEICTIC, { value: '-1D' });
  add('anteayer', w.DEICTIC, { value: '-2D' });
  add('ahora actualmente', w.REFERENCE, { value: 'PRESENT_REF' });
  add('recientemente', w.REFERENCE, { value: 'PAST_REF' });
  add('pronto próximamente', w.REFERENCE, { value: 'FUTURE_REF' });
  add('diariamente diario diaria diarios diarias', w.FREQUENCY, { value: 'P1D' });
  add('semanal semanales semanalmente', w.FREQUENCY, { value: 'P1W' });
  add('mensual mensuales mensualmente', w.FREQUENCY, { value: 'P1M' });
  add('anualmente', w.FREQUENCY, { value: 'P1Y' });
  add('víspera', w.AGO, { head: true });
  addHolidays(add, 'es');
});

/** Spanish words of time. Sources: general dictionaries and grammars. */
export const spanish: Lexicon = {
  vocabulary,
  of: words('de del'),
  dayArticles: words('el'),
  daySuffixes: words('º ° o'),
  dayDot: false,
  rangeWords: words('al y'),
  beforeMonth: words('en de desde hasta este pasado próximo a mediados finales principios y entre'),
  beforeYear: words('en de desde hasta año del el antes después y entre verano invierno otoño primavera para'),
  bareYears: false,
  last: words('pasado pasada pasados pasadas último última últimos últimas'),
  next: words('próximo próxima próximos próximas que'),
  these: words('este esta'),
  same: words('mismo misma'),
  previous: words('anterior anteriores previo previa'),
  following: words('siguiente siguientes'),
  articles: words('el la los las'),
  agoBefore: phrases('hace'),
  inBefore: phrases('dentro de'),
  later: phrases('más tarde, después'),
  earlier: phrases('antes, atrás'),
  every: phrases('cada, todos los, todas las'),
  vague: words('varios varias algunos algunas unos unas'),
  approximate: phrases('unos, unas, casi, más de, menos de, al menos, cerca de, alrededor de'),
  decadeBefore: phrases('década de, década de los, años'),
  centuries: words('siglo'),
  halves: words('semestre'),
  quarters: words('trimestre'),
  hours: words('horas h'),
  edges: { finales: 'END', fin: 'END', principios: 'START', comienzos: 'START', mediados: 'MID' },
};
