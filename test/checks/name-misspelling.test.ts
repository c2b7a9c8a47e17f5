import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'name-misspelling';

const hits = [
  'Special Envoy Steve [|Wittkof|]{name-misspelling} met negotiators in Doha.',
  'NATO Secretary General Mark [|Ruttte|]{name-misspelling} spoke in Brussels.',
  'Shelling was reported in Kherson, Donetsk and [|Zaporhizia|]{name-misspelling} overnight.',
  'Minister Anna Lindqvist spoke. Lindqvist said talks would go on. Lindqvist left. Later Anna [|Lindqivst|]{name-misspelling} returned.',
];

const misses = [
  'Special Envoy Steve Witkoff met negotiators in Doha.',
  'The novelist Karl Wittkof met readers in Doha.',
  'Shelling was reported in Kherson, Donetsk and Zaporizhzhia overnight.',
  'The teacher Maria Lindqvist met Anna Lindkvist in Lund.',
  'Dmitry Peskov spoke. Peskov smiled. Peskov left. Tatiana Peskova stayed.',
  'The villages of Kherson and Donetsk regions sent Oleh Zaporin to Kyiv.',
];

for (const text of hits) test(`marked: ${text}`, () => void checkFindings(id, text));
for (const text of misses) test(`left alone: ${text}`, () => void checkFindings(id, text));
