import { test } from 'node:test';
import { checkFindings } from './support/analyse';

const hits: readonly string[] = [
  'Ties were strained after the [|2022|]{event-date-conflict} annexation of Crimea, he wrote.',
  'Since the annexation of Crimea in [|2022|]{event-date-conflict} nothing has been the same.',
  'Crimea, which Russia annexed in [|2015|]{event-date-conflict}, is a peninsula.',
  'Russia invaded Ukraine in [|2021|]{event-date-conflict}, and winter came.',
  'Ukraine has been at war since the full-scale invasion of [|February 24, 2021|]{event-date-conflict}.',
  'The Oklahoma City bombing of 1995 killed 168 people. The trial over the [|1996|]{event-date-conflict} Oklahoma City bombing was long.',
  'Olof Palme was assassinated in 1986. The inquiry into the [|1987|]{event-date-conflict} assassination of Palme was closed.',
  'Riverton Steel was founded in 1956. Riverton Steel, founded in [|1965|]{event-date-conflict}, makes rails.',
  '=== one.txt\nNorwood Brothers collapsed in [|2008|]{event-date-conflict}.\n=== two.txt\nAfter the collapse of Norwood Brothers in [|2009|]{event-date-conflict}, banks were saved.',
  '=== one.txt\nThe new bridge over the river was opened to cars and trams on [|3 May 2011|]{event-date-conflict} by the mayor.\n=== two.txt\nThe new bridge over the river was opened to cars and trams on [|3 May 2012|]{event-date-conflict} by the mayor.',
  'Westmark became independent in 1980. The independence of Westmark in [|1970|]{event-date-conflict} changed little.',
  'Norvik Shipping was founded in 1985. Since its founding in [|1986|]{event-date-conflict}, Norvik Shipping has grown.',
  'The 1980 earthquake in Norland killed hundreds. After the earthquake struck Norland in [|1989|]{event-date-conflict}, aid came.',
  'The United States declared its independence in [|1778|]{event-date-conflict}.',
];
for (const text of hits) test(text, () => void checkFindings('event-date-conflict', text));

const misses: readonly string[] = [
  'Russia annexed Crimea in March 2014. The 2014 annexation of Crimea was condemned.',
  'The sanctions imposed in 2022 after the annexation of Crimea remain.',
  'Russia annexed Crimea in 2014 and declared four more regions its own in September 2022.',
  'Russia annexed Donetsk, Luhansk, Kherson and Zaporizhzhia in September 2022.',
  'The annexation of Crimea was signed on March 18, 2014, and the 2014 annexation of Crimea became law on March 21.',
  'The 2016 election in the United States was close. The 2020 election in the United States was not.',
  'A bombing in Kabul in 2016 killed ten. A bombing in Kabul in 2017 killed twenty.',
  'Ukraine expects no annexation of Crimea in 2012, he said. Russia did not annex Crimea in 2012.',
  'Olof Palme was assassinated in 1986. The inquiry of 1987 into the assassination of Palme was closed.',
  '=== one.txt\nThe index closed 20 points higher at 3,412 on Monday, May 3, 2010, after a quiet session in the city.\n=== two.txt\nThe index closed 31 points higher at 3,597 on Monday, May 10, 2010, after a quiet session in the city.',
  'The 2023 earthquake in Turkey was stronger than the 1999 earthquake.',
  'Boris Johnson resigned in 2018 as foreign secretary.',
  'The 1999 Istanbul summit was long. The 2004 Istanbul summit was short.',
  'Poland marked the 1918 independence. Poland regained its independence in 1918 with support from the United States.',
  "Poles in the United States celebrated their country's independence in 1918, and Polish-Americans in the United States marked independence in 1918.",
  'NATO sent ships. Norvik Shipping was founded in 1985. Since its founding in 1985, Norvik Shipping has grown.',
  'Lehman Brothers was a bank. Since its collapse in 2008, Norvik Shipping lost money. Norvik Shipping collapsed in 2011.',
  'An earthquake struck Norland in 1980. The earthquake struck Westmark in 1989.',
  'Bangladesh became an independent member of the body in 1974.',
  'Anna Lund became independent in 1980, and Norland became independent in 1991.',
];
for (const text of misses) test(`nothing: ${text}`, () => void checkFindings('event-date-conflict', text));
