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
const surnameHeads = new Set(
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

/** Before a name at the head of a sentence: "Former WBC champion". */
const openingAdjectives = new Set(
  'Former Late Acting Ousted Exiled Veteran Jailed Deposed Ailing Retired Embattled Disgraced'.split(' '),
);

/** Heads that stand first: "Radio Liberia", "Bank Austria", "Grupo Carso". */
const leadingHeads = new Set(
  'Deutsche Electricite Electricité Électricité Radio Rádio TV Télé Tele Bank Banco Banca Banque Grupo Groupe Gruppo Air Team Universidad Universidade Università Université Institut Instituto Istituto Partido Parti Partito Movimiento Fundación Fundacion Fondation Fondazione Credito Crédito Crédit Credit Société Societe Compagnie Compañía Compania Empresa Petróleos Petroleos Caixa Caja Cassa Cementos Aerolíneas Aerolineas Ferrovie Voice'.split(
    ' ',
  ),
);

/** The lists that are asked for at every name, each a bit: they are looked up once for each word. */
export const Listed = {
  clubPrefix: 1 << 0,
  direction: 1 << 1,
  openingAdjective: 1 << 2,
  leadingHead: 1 << 3,
  surnameHead: 1 << 4,
} as const;

/** The lists that have a word as it is written, combined. */
export function listsOf(word: string): number {
  return (
    (clubPrefixes.has(word) ? Listed.clubPrefix : 0) |
    (directions.has(word) ? Listed.direction : 0) |
    (openingAdjectives.has(word) ? Listed.openingAdjective : 0) |
    (leadingHeads.has(word) ? Listed.leadingHead : 0) |
    (surnameHeads.has(word) ? Listed.surnameHead : 0)
  );
}

export const named = (kind: number) => kind >= Kind.cap;
