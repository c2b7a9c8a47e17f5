import { Kind } from './tokens';

export const directions = new Set(
  'North South East West Northern Southern Eastern Western Central Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern Upper Lower Mid Greater'.split(
    ' ',
  ),
);
export const suffixes = new Set([
  'Jr',
  'Jr.',
  'Sr',
  'Sr.',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XVI',
  'XXIII',
]);
export const companySuffixes = new Set([
  'Inc',
  'Inc.',
  'Ltd',
  'Ltd.',
  'LLC',
  'LLP',
  'PLC',
  'Plc',
  'plc',
  'Corp',
  'Corp.',
  'Co',
  'Co.',
  'GmbH',
  'AG',
  'SA',
  'S.A.',
  'NV',
  'N.V.',
  'SpA',
]);
/** Heads that are surnames as often: after a given name they make no place. */
export const surnameHeads = new Set(
  'Hill Woods Park Field Church Street Lane Hall Rock Day Cross Star Banks Rivers Price Post Power Stone Brooks Night Bell Court School Cook Lake Bridge Tower House Marsh Grove Canyon Forest Temple Abbey Garden Order Law Bill Towers Fields Heart Young Bush Guard Page Bowl Fair Storm Mount Peak Rose Pierce Sun Force Sons Watch Coast Stock West East North South Station Star Love Camp Fort Gates Gate'.split(
    ' ',
  ),
);

/** Words before a town's name that make it a club. */
export const clubPrefixes = new Set(
  'Real Atletico Atlético Sporting Dynamo Dinamo Spartak Lokomotiv CSKA FC AC AS SC SV VfL VfB FSV Inter Olympique Racing Deportivo Athletic Rapid Sparta Slavia Hapoel Maccabi Borussia Bayer Werder Eintracht Hertha Fortuna Arminia Hansa Stade Girondins Legia Lech Steaua Universitatea Torpedo Zenit Shakhtar Metalist Chornomorets Beitar Sturm Grasshopper Lokomotive Energie'.split(
    ' ',
  ),
);

export const named = (kind: number) => kind >= Kind.cap;
