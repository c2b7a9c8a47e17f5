import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const id = 'conversion-mismatch';
const hits: readonly string[] = [
  'Winds of up to [|70 kph (53 mph)|]{conversion-mismatch} were expected.',
  'The wreck lies at a height of [|3,100 metres (11,170 feet)|]{conversion-mismatch}.',
  'A further [|40 to 60 mm (2.6 to 3.4 inches)|]{conversion-mismatch} of rain was forecast.',
  'It was [|35 degrees Celsius (85 degrees Fahrenheit)|]{conversion-mismatch} in the shade.',
  'The thermometer showed [|12 °C (64 °F)|]{conversion-mismatch} at noon.',
  'The fire has burnt [|1,200 hectares (9,265 acres)|]{conversion-mismatch} of scrub.',
  'The [|900-kilogram (1,484-pound)|]{conversion-mismatch} bomb was defused.',
  'The runners covered [|100 miles, or 260 km|]{conversion-mismatch}, in two days.',
  'The park covers [|12 square kilometres (46 square miles)|]{conversion-mismatch}.',
  'The tank holds [|500 litres (232 gallons)|]{conversion-mismatch}.',
  'Der Ort liegt [|20 Kilometer (62 Meilen)|]{conversion-mismatch} von der Grenze entfernt.',
  'A [|30-kilometer (38.6-mile)|]{conversion-mismatch} zone was closed.',
];
for (const text of hits) test(text, () => void checkFindings(id, text));

const misses: readonly string[] = [
  'Winds of up to 70 kph (43 mph) were expected.',
  'The wreck lies at a height of 3,100 metres (10,170 feet).',
  'A further 40 to 60 mm (1.6 to 2.4 inches) of rain was forecast.',
  'It was 35 degrees Celsius (95 degrees Fahrenheit) in the shade.',
  'Warming of 2 degrees Celsius (3.6 degrees Fahrenheit) would flood the islands.',
  'Planes climbed to 10,000 metres (33,000 feet).',
  'The village is some 20 miles (30 km) north of the city.',
  'He stands 1.88 metres (6 feet 2 inches) tall.',
  'The runners covered 100 miles, or 160 km, in two days.',
  'The tank holds 500 litres (110 gallons).',
  'It carried 40 tonnes (12 containers) of food.',
  'The road is 12 km long (8 miles of it unpaved).',
  'The field yields 2 million barrels per day (318,000 cubic metres).',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings(id, text));
