import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'name-misspelling';

const hits = [
  'Special Envoy Steve [|Wittkof|]{name-misspelling} met negotiators in Doha.',
  'NATO Secretary General Mark [|Ruttte|]{name-misspelling} spoke in Brussels.',
  'Shelling was reported in Kherson, Donetsk and [|Zaporhizia|]{name-misspelling} overnight.',
  'Minister Anna Lindqvist spoke. Lindqvist said talks would go on. Lindqvist left. Later Anna [|Lindqivst|]{name-misspelling} returned.',
  'Neal Horsley said he would look for a new host. The ruling stood. [|Hrsley|]{name-misspelling} was not a defendant.',
  'Paul [|Mskal|]{name-misspelling}, a spokesman, spoke on Friday. Moskal named nobody. Moskal said no one would be.',
  'Glenn Murray, a lawyer, spoke on Friday. [|Muray|]{name-misspelling} said the bullet came in. Murray left.',
  'Eliot Spitzer defended his campaign. The issue would return in [|Spitzre|]{name-misspelling}’s speeches, he said. Spitzer left.',
  'Cuban President Fidel [|Cstro|]{name-misspelling} said that the boy had come home.',
  'Madeleine Albright came to Nairobi. [|Allbright|]{name-misspelling} told ambassadors that she would leave. Albright smiled.',
  'President Susilo Bambang [|Yudhyono|]{name-misspelling} apologised for the smoke.',
  'George F. Hauser worked the signals. [|Houser|]{name-misspelling} told him that the train had time. Hauser agreed.',
];

const misses = [
  'Special Envoy Steve Witkoff met negotiators in Doha.',
  'The novelist Karl Wittkof met readers in Doha.',
  'Shelling was reported in Kherson, Donetsk and Zaporizhzhia overnight.',
  'The teacher Maria Lindqvist met Anna Lindkvist in Lund.',
  'Dmitry Peskov spoke. Peskov smiled. Peskov left. Tatiana Peskova stayed.',
  'The villages of Kherson and Donetsk regions sent Oleh Zaporin to Kyiv.',
  'The town of Nashville, Tennessee and Cleveland, Ohio are far from Memphis.',
  'They came from Bridgeton, Salem and Philadelphia, and from Atlantic City, New Jersey.',
  'Neal Horsley spoke on Friday. Anna Hrsley, a teacher, disagreed. Horsley left.',
  'Paul Hansen met Hanson in Oslo on Friday. Hansen left.',
  'Glenn Murray spoke on Friday. The Murrays left, and Murray stayed.',
  'Fidel Castro spoke. The Castros left. Castro smiled.',
  'Airlines fly to Phoenix, Ariz., and to Farmington, N.M., from Denver.',
  'Gaudin played in the final. Gaudin won. Charlie Gaudion was born in 1904.',
];

for (const text of hits) test(`marked: ${text}`, () => void checkFindings(id, text));
for (const text of misses) test(`left alone: ${text}`, () => void checkFindings(id, text));
