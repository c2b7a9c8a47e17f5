import { addHolidays } from './holidays';
import { type Lexicon, phrases, words } from './lexicon';
import * as w from './word';

const vocabulary = w.createVocabulary((add) => {
  'januar februar märz april mai juni juli august september oktober november dezember'
    .split(' ')
    .forEach((month, i) => {
      add(month, w.MONTH, { month: i + 1 });
    });
  'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ').forEach((month, i) => {
    if (month !== 'mai') add(month, w.MONTH, { month: i + 1, short: true });
  });
  add('sept', w.MONTH, { month: 9, short: true });
  add('jänner', w.MONTH, { month: 1 });
  const parts: readonly [string, string][] = [
    ['morgen', 'MO'],
    ['vormittag', 'MO'],
    ['mittag', 'MI'],
    ['nachmittag', 'AF'],
    ['abend', 'EV'],
    ['nacht', 'NI'],
  ];
  'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' ').forEach((day, i) => {
    add(`${day} ${day}s`, w.WEEKDAY, { weekday: i + 1 });
    add(`${day}e ${day}en`, w.WEEKDAY, { weekday: i + 1, plural: true });
    for (const [part, code] of parts) add(`${day}${part}`, w.WEEKDAY, { weekday: i + 1, part: code });
  });
  add('montags', w.WEEKDAY, { weekday: 1, plural: true });
  add('sonnabend', w.WEEKDAY, { weekday: 6 });
  add('mittwochs', w.WEEKDAY, { weekday: 3 });
  const units: readonly [string, string, w.Unit][] = [
    ['sekunde', 'sekunden', 'TS'],
    ['minute', 'minuten', 'TM'],
    ['stunde', 'stunden', 'TH'],
    ['tag tages', 'tage tagen', 'D'],
    ['woche', 'wochen', 'W'],
    ['monat monats', 'monate monaten', 'M'],
    ['quartal', 'quartale quartalen', 'Q'],
    ['jahr jahres', 'jahre jahren', 'Y'],
    ['jahrzehnt', 'jahrzehnte jahrzehnten', 'DE'],
    ['jahrhundert jahrhunderts', 'jahrhunderte jahrhunderten', 'CE'],
    ['wochenende', 'wochenenden', 'WE'],
  ];
  for (const [one, many, unit] of units) {
    add(one, w.UNIT, { unit });
    add(many, w.UNIT, { unit, plural: true });
  }
  add('jahresbeginn jahresanfang', w.UNIT, { unit: 'Y', value: 'START' });
  add('jahresende', w.UNIT, { unit: 'Y', value: 'END' });
  add('monatsende', w.UNIT, { unit: 'M', value: 'END' });
  add('vorjahr', w.UNIT, { unit: 'Y', shift: -1 });
  add('vormonat', w.UNIT, { unit: 'M', shift: -1 });
  add('vorwoche', w.UNIT, { unit: 'W', shift: -1 });
  const adjectives: readonly [string, w.Unit][] = [
    ['tägig', 'D'],
    ['wöchig', 'W'],
    ['monatig', 'M'],
    ['jährig', 'Y'],
    ['stündig', 'TH'],
    ['minütig', 'TM'],
  ];
  const cardinals =
    'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig';
  for (const [stem, unit] of adjectives) {
    for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) {
      if (unit !== 'Y') add(stem + ending, w.UNIT, { unit });
      cardinals.split(' ').forEach((number, i) => {
        if (i > 1 && !(unit === 'Y' && i > 10)) add(number + stem + ending, w.UNIT, { unit, number: i });
      });
    }
  }
  cardinals.split(' ').forEach((word, number) => {
    add(word, w.CARDINAL, { number });
  });
  add('ein eine einen einem einer eines', w.CARDINAL, { number: 1 });
  [
    ['dreißig', 30],
    ['vierzig', 40],
    ['fünfzig', 50],
    ['sechzig', 60],
    ['hundert', 100],
    ['tausend', 1000],
  ].forEach(([word, number]) => {
    add(word as string, w.CARDINAL, { number: number as number });
  });
  ['erst', 'zweit', 'dritt', 'viert'].forEach((stem, i) => {
    add(`${stem}e ${stem}en ${stem}es ${stem}er`, w.ORDINAL, { ordinal: i + 1 });
  });
  add('frühjahr frühling', w.SEASON, { season: 'SP' });
  add('sommer', w.SEASON, { season: 'SU' });
  add('herbst', w.SEASON, { season: 'FA' });
  add('winter', w.SEASON, { season: 'WI' });
  for (const [part, code] of parts) add(part, w.DAY_PART, { part: code });
  add('früh', w.DAY_PART, { part: 'MO', head: false });
  add('heute', w.DEICTIC, { value: '0D' });
  add('gestern', w.DEICTIC, { value: '-1D' });
  add('vorgestern', w.DEICTIC, { value: '-2D' });
  add('morgen', w.DEICTIC, { value: '1D' });
  add('übermorgen', w.DEICTIC, { value: '2D' });
  add('jetzt derzeit gegenwärtig aktuell momentan', w.REFERENCE, { value: 'PRESENT_REF' });
  add('kürzlich neulich jüngst unlängst', w.REFERENCE, { value: 'PAST_REF' });
  add('bald demnächst künftig', w.REFERENCE, { value: 'FUTURE_REF' });
  add('täglich tägliche täglichen täglicher tägliches', w.FREQUENCY, { value: 'P1D' });
  add('wöchentlich wöchentliche wöchentlichen', w.FREQUENCY, { value: 'P1W' });
  add('monatlich monatliche monatlichen', w.FREQUENCY, { value: 'P1M' });
  add('jährlich jährliche jährlichen', w.FREQUENCY, { value: 'P1Y' });
  add('vortag vorabend folgetag', w.AGO, { head: true });
  add('uhr', w.CLOCK_MARK);
  add('halbjahr', w.UNIT, { unit: 'M' });
  addHolidays(add, 'de');
});

/** German words of time. Sources: general dictionaries and grammars. */
export const german: Lexicon = {
  vocabulary,
  of: [],
  dayArticles: words('den dem der'),
  daySuffixes: [],
  dayDot: true,
  rangeWords: words('bis und'),
  beforeMonth: words('im in seit bis ab ende anfang mitte von vom vergangenen letzten diesen diesem kommenden und'),
  beforeYear: words(
    'seit bis ab ende anfang mitte von vor nach jahr jahre jahres zwischen und um sommer herbst winter frühjahr in im',
  ),
  bareYears: true,
  last: words(
    'letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriges voriger',
  ),
  next: words('nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem'),
  these: words('diese dieser dieses diesen diesem'),
  same: words('selben gleichen denselben demselben derselben'),
  previous: words('vorherigen vorangegangenen vorherige'),
  following: words('folgenden darauffolgenden folgende darauffolgende'),
  articles: words('der die das den dem des'),
  agoBefore: phrases('vor'),
  inBefore: phrases('in, binnen, innerhalb von'),
  later: phrases('später, danach'),
  earlier: phrases('zuvor, früher, vorher, davor'),
  every: phrases('jeden, jede, jedes, jeder, alle'),
  vague: words('einige einigen mehrere mehreren wenige wenigen'),
  approximate: phrases('etwa, rund, fast, knapp, mehr als, mindestens, über, ungefähr, gut, beinahe'),
  decadeBefore: [],
  decadeSuffix: 'er',
  centuries: words('jahrhundert jahrhunderts'),
  halves: words('halbjahr'),
  quarters: words('quartal'),
  hours: words('uhr'),
  edges: { ende: 'END', anfang: 'START', mitte: 'MID' },
};
