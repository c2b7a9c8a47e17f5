import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'part-exceeds-whole';
const hits: readonly string[] = [
  "The mud buried [|138|]{part-exceeds-whole} of the village's 95 houses.",
  'The crash killed [|95|]{part-exceeds-whole} of the 90 people on board.',
  'The pilot had 11,000 hours of flying time, [|14,300|]{part-exceeds-whole} of them on the type.',
  'He was given 18 months, of which [|22|]{part-exceeds-whole} were suspended.',
  'Friis, 58, was given 18 months, of which [|22|]{part-exceeds-whole} were suspended.',
  'The group employs 80,000 people, [|125,000|]{part-exceeds-whole} of them abroad.',
  'The union has 900 members, of whom [|1,600|]{part-exceeds-whole} are drivers.',
  '[|Eleven|]{part-exceeds-whole} of its nine policymakers voted for a cut.',
  'The budget is $1.9 billion, of which [|$2.2 billion|]{part-exceeds-whole} will go on the mine.',
  'The firm has 900 staff, including [|1,200|]{part-exceeds-whole} in Norway.',
  'The hospital treated 43 patients. [|Sixty|]{part-exceeds-whole} of them were sent home.',
  'She was under arrest for [|28|]{part-exceeds-whole} of the last 19 years.',
  'Le groupe emploie 80.000 personnes, dont [|125.000|]{part-exceeds-whole} en France.',
  'Die Firma beschäftigt 400 Mitarbeiter, davon [|600|]{part-exceeds-whole} in Bayern.',
  'La empresa tiene 300 empleados, de los cuales [|450|]{part-exceeds-whole} son mujeres.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  "The mud buried 38 of the village's 95 houses.",
  'The crash killed all 90 of the 90 people on board.',
  'The pilot had 11,000 hours of flying time, 4,300 of them on the type.',
  'He was given 18 months, of which 12 were suspended.',
  "The strike drew 3,000 of the three companies' workers.",
  'The league fined 14 players of the two clubs.',
  'The 300 workers of the 28 plants went home.',
  'Hundreds of people from 3 towns, 20 of them children, marched.',
  'It sold 30 percent of the 20 percent stake.',
  'He won 300 games with 4 clubs, 200 of them at home.',
  'The group employs 80,000 people, about 12,500 of them abroad.',
  'Attacks in two cities killed dozens, including 20 children.',
  'The three planes carried 400 people, including 12 crew.',
  'Sie leitete 3 Kliniken, davon eine seit 2019.',
  'She was under arrest for 12 of the last 19 years.',
  'Friis, 58, was given 18 months, of which 12 were suspended.',
  'The fund owns 40 of the 737 Max jets.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
