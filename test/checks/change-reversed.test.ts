import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'change-reversed';
const hits: readonly string[] = [
  'Inflation [|fell|]{change-reversed} to 3.2% in March from 2.4% in February.',
  'Growth will reach 0.5% this year, [|down|]{change-reversed} from the 0.25% it forecast in May.',
  'Copper traded at $7,980 a tonne, [|up|]{change-reversed} from a January peak of $9,550.50.',
  'The mine will yield between 640,000 and 660,000 tonnes, [|up|]{change-reversed} from an earlier range of 670,000 to 690,000 tonnes.',
  'Net profit [|rose|]{change-reversed} to $112 million in the three months to June from $198 million a year earlier.',
  'It had net income of $133.1 million, or $2.53 a share, [|down|]{change-reversed} from $100 million, or $2.03 a share.',
  'Profit [|rose|]{change-reversed} to $110.6 million, or 37 cents a share, from $142.4 million.',
  'Revenue [|edged up|]{change-reversed} to $2.58 billion from $2.63 billion.',
  'Loans [|climbed|]{change-reversed} sharply to $663 million from $1 billion a year ago.',
  'Sales [|rose|]{change-reversed} from $5 billion to $4.2 billion.',
  'The bank [|raised|]{change-reversed} its growth forecast to 1.1 percent from 1.4 percent.',
  'The company [|cut|]{change-reversed} its workforce from 12,000 to 14,500.',
  'Turnout [|dropped|]{change-reversed} sharply to 71 percent, from 61 percent in 2019.',
  'Headcount [|climbed|]{change-reversed} by 5 percent to 8,400 from 8,800.',
  'Unemployment is 4.8%, [|higher|]{change-reversed} than the 5.2% of a year ago.',
  'Die Zahl der Arbeitslosen [|stieg|]{change-reversed} von 2,6 Millionen auf 2,4 Millionen.',
  'Le chômage [|a reculé|]{change-reversed} à 7,9%, contre 7,4% un an plus tôt.',
  'La tasa [|bajó|]{change-reversed} del 11,2% al 12,3%.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'Inflation fell to 3.2% in March from 3.4% in February.',
  'Growth will reach 0.5% this year, up from the 0.25% it forecast in May.',
  'Net profit rose to $412 million in the three months to June from $198 million a year earlier.',
  'It had net income of $133.1 million, or $2.53 a share, up from $100 million, or $2.03 a share.',
  'Revenue edged down to $2.58 billion from $2.63 billion.',
  'Loans dropped sharply to $663 million from $1 billion a year ago.',
  'The company cut its workforce from 14,500 to 12,000.',
  'The rupee fell to 82.5 per dollar from 81.9.',
  'It posted a loss of $7 million, down from a profit of $5 million.',
  'Prices fell from 1.5 to 1.2 million.',
  'The team dropped to 14th place from 12th.',
  'She fell to 23 in the rankings from 19.',
  'The temperature fell from 5 degrees to -10 degrees.',
  'The bank raised its target to 1.4 percent from 1.1 percent.',
  'Shares rose to 45 as profit dropped to $3 million from $4 million.',
  'Turnout rose in 8 of 12 districts, from north to south.',
  'Output fell 3 percent, up from a fall of 5 percent.',
  'Die Zahl der Arbeitslosen sank von 2,6 Millionen auf 2,4 Millionen.',
  'Le chômage a reculé à 7,4%, contre 7,9% un an plus tôt.',
  'The yield fell to 4.12%, and the spread rose from 30 to 40 basis points.',
  'Its market share rose to 30 percent from about 30 percent.',
  'The price rose from $80 to between $78 and $85.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
