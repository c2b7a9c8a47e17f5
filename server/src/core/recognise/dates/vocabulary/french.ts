import { addHolidays } from './holidays';
import { type Lexicon, phrases, words } from './lexicon';
import * as w from './word';

const vocabulary = w.createVocabulary((add) => {
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
    .split(' ')
    .forEach((month, i) => {
      add(month, w.MONTH, { month: i + 1, doubtful: month === 'mars' || month === 'mai' });
    });
  'janv févr mars avr mai juin juil août sept oct nov déc'.split(' ').forEach((month, i) => {
    if (!/^(?:mars|mai|juin|août|sept)$/.test(month)) add(month, w.MONTH, { month: i + 1, short: true });
  });
  add('fevrier', w.MONTH, { month: 2 });
  add('aout', w.MONTH, { month: 8 });
  add('decembre', w.MONTH, { month: 12 });
  'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ').forEach((day, i) => {
    add(day, w.WEEKDAY, { weekday: i + 1 });
    add(`${day}s`, w.WEEKDAY, { weekday: i + 1, plural: true });
  });
  const units: readonly [string, string, w.Unit][] = [
    ['seconde', 'secondes', 'TS'],
    ['minute', 'minutes', 'TM'],
    ['heure', 'heures', 'TH'],
    ['jour journée', 'jours journées', 'D'],
    ['semaine', 'semaines', 'W'],
    ['mois', 'mois', 'M'],
    ['trimestre', 'trimestres', 'Q'],
    ['an année', 'ans années', 'Y'],
    ['décennie', 'décennies', 'DE'],
    ['siècle', 'siècles', 'CE'],
    ['week', '', 'WE'],
  ];
  for (const [one, many, unit] of units) {
    add(one, w.UNIT, { unit });
    if (many && many !== one) add(many, w.UNIT, { unit, plural: true });
  }
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .forEach((word, number) => {
      add(word, w.CARDINAL, { number });
    });
  add('une', w.CARDINAL, { number: 1 });
  [
    ['vingt', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['soixante', 60],
    ['cent', 100],
    ['mille', 1000],
  ].forEach(([word, number]) => {
    add(word as string, w.CARDINAL, { number: number as number });
  });
  'premier deuxième troisième quatrième'.split(' ').forEach((word, i) => {
    add(word, w.ORDINAL, { ordinal: i + 1 });
  });
  add('première', w.ORDINAL, { ordinal: 1 });
  add('second seconde', w.ORDINAL, { ordinal: 2 });
  add('printemps', w.SEASON, { season: 'SP' });
  add('été', w.SEASON, { season: 'SU', doubtful: true });
  add('automne', w.SEASON, { season: 'FA' });
  add('hiver', w.SEASON, { season: 'WI' });
  add('matin matinée', w.DAY_PART, { part: 'MO' });
  add('midi', w.DAY_PART, { part: 'MI' });
  add('après', w.DAY_PART, { part: 'AF', head: true });
  add('soir soirée', w.DAY_PART, { part: 'EV' });
  add('nuit', w.DAY_PART, { part: 'NI' });
  add('aujourd', w.DEICTIC, { value: '0D' });
  add('hier', w.DEICTIC, { value: '-1D' });
  add('demain', w.DEICTIC, { value: '1D' });
  add('maintenant actuellement désormais', w.REFERENCE, { value: 'PRESENT_REF' });
  add('récemment dernièrement', w.REFERENCE, { value: 'PAST_REF' });
  add('bientôt prochainement', w.REFERENCE, { value: 'FUTURE_REF' });
  add('quotidiennement quotidien quotidienne quotidiens quotidiennes', w.FREQUENCY, { value: 'P1D' });
  add('hebdomadaire hebdomadaires', w.FREQUENCY, { value: 'P1W' });
  add('mensuel mensuelle mensuels mensuelles mensuellement', w.FREQUENCY, { value: 'P1M' });
  add('annuellement', w.FREQUENCY, { value: 'P1Y' });
  add('lendemain veille', w.AGO, { head: true });
  add('h', w.CLOCK_MARK);
  addHolidays(add, 'fr');
});

/** French words of time. Sources: general dictionaries and grammars. */
export const french: Lexicon = {
  vocabulary,
  of: [],
  dayArticles: words('le'),
  daySuffixes: words('er ier'),
  dayDot: false,
  rangeWords: words('au et'),
  beforeMonth: words('en fin début mi de d depuis dès jusqu courant mois ce avant après et à'),
  beforeYear: words(
    'en de depuis dès avant après fin début mi année an l jusqu printemps été automne hiver entre et d pour à',
  ),
  bareYears: false,
  last: words('dernier dernière derniers dernières passé passée passés'),
  next: words('prochain prochaine prochains prochaines'),
  these: words('ce cet cette'),
  same: words('même'),
  previous: words('précédent précédente précédents précédentes'),
  following: words('suivant suivante suivants suivantes'),
  articles: words('le la l les'),
  agoBefore: phrases('il y a'),
  inBefore: phrases('dans, d ici'),
  later: phrases('plus tard, après'),
  earlier: phrases('plus tôt, auparavant, avant'),
  every: phrases('chaque, tous les, toutes les'),
  vague: words('quelques plusieurs'),
  approximate: phrases('environ, près de, plus de, moins de, presque, au moins, quelque'),
  decadeBefore: phrases('années'),
  centuries: words('siècle'),
  halves: words('semestre'),
  quarters: words('trimestre'),
  hours: words('heures heure'),
  hourLetter: 'h',
  edges: { fin: 'END', début: 'START', mi: 'MID' },
};
