import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'sum-mismatch';
const hits: readonly string[] = [
  'The pit, in which Altavista owns [|60% and Mitsuda the remaining 30%|]{sum-mismatch}, produced 91,000 tonnes, compared with 78,000 tonnes in May.',
  'Altavista owns [|60% of the mine and Mitsuda the remaining 30%|]{sum-mismatch}.',
  'The state holds [|51 percent, the founders 25 percent and small shareholders the other 20 percent|]{sum-mismatch}.',
  'Trade came to [|$792.1 billion|]{sum-mismatch} ($349.4 billion of exports and $412.7 billion of imports).',
  'The team won [|48 medals|]{sum-mismatch} (16 gold, 20 silver and 11 bronze).',
  'The first part costs $30 million and the second $125 million, for a total of [|$165 million|]{sum-mismatch}.',
  'The plane carried [|298 people|]{sum-mismatch}: 283 passengers and 25 crew.',
  'With exports of $77 billion and imports of $42 billion, the country had a surplus of [|$25 billion|]{sum-mismatch}.',
  'The package totals [|$71 billion|]{sum-mismatch}, made up of $40 billion in weapons and $21 billion in loans.',
  'The union has [|900 members|]{sum-mismatch}, of whom 600 are drivers and 400 mechanics.',
  'In all [|688 people|]{sum-mismatch} were hurt, 349 women and 239 men.',
  'Of the [|844 votes|]{sum-mismatch} cast, 291 were for the motion and 212 against, while 33 were invalid.',
  'The [|368 jobs|]{sum-mismatch} will go in Leeds (449), Hull (134) and York (85).',
  'In the poll, [|33 percent said yes, 29 percent said no and 48 percent|]{sum-mismatch} were undecided.',
  'The firm will close three plants with the loss of [|1,150 jobs|]{sum-mismatch}: 420 in Hull, 380 in Leeds and 250 in Derby.',
  "LYON, 3 mars 2025 — Le train transportait [|212 personnes|]{sum-mismatch} : 170 passagers et 32 membres d'équipage, a indiqué la compagnie.",
  'KÖLN, 3. März 2025 — An Bord waren [|212 Menschen|]{sum-mismatch}: 170 Passagiere und 32 Besatzungsmitglieder, teilte die Reederei mit.',
  'MADRID, 3 de marzo de 2025 — España ganó [|48 medallas|]{sum-mismatch} (16 de oro, 20 de plata y 11 de bronce), según el comité.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'Altavista owns 60% of the mine and Mitsuda the remaining 40%.',
  'The state holds 51 percent, the founders 25 percent and small shareholders the other 24 percent.',
  'Of the shares, 20 percent were sold, of which the remaining 30 percent went abroad.',
  'It raised its stake from 60% and sold the remaining 30%.',
  'Trade came to $119.71 billion ($77.51 billion of exports, $42.19 billion of imports, with a $35.31 billion surplus).',
  'The team won 47 medals (16 gold, 20 silver and 11 bronze).',
  'The first part costs $30 million and the second $125 million, for a total of $155 million.',
  'The plane carried 298 people: 283 passengers and 15 crew.',
  'With exports of $77 billion and imports of $42 billion, the country had a surplus of $35 billion.',
  'The package totals $61 billion, made up of $40 billion in weapons and $21 billion in loans.',
  'The union has 900 members, of whom 600 are drivers and 200 mechanics.',
  'The firm earned $12 million ($9 million in 2023 and $8 million in 2022).',
  'The firm has 900 workers (including 300 in Norway and 200 in Spain).',
  'Net income rose to $94 million, or 89 cents a share, from $85 million, or 83 cents a share.',
  'He won by 60 votes (51 percent to 49 percent).',
  'The firm will close three plants with the loss of 1,050 jobs: 420 in Hull, 380 in Leeds and 250 in Derby.',
  'The strike shut 12 of the 1,150 shops: 420 in Hull, 380 in Leeds and 250 in Derby stayed open.',
  "LYON, 3 mars 2025 — Le train transportait 202 personnes : 170 passagers et 32 membres d'équipage, a indiqué la compagnie.",
  'LYON, 3 mars 2025 — Le train transportait 212 personnes (dont 170 passagers et 32 enfants), a indiqué la compagnie.',
  'KÖLN, 3. März 2025 — An Bord waren 212 Menschen (darunter 170 Passagiere und 12 Kinder), teilte die Reederei mit.',
  'MADRID, 3 de marzo de 2025 — España ganó 47 medallas (16 de oro, 20 de plata y 11 de bronce), según el comité.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
