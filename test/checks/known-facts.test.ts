import { test } from 'node:test';
import { checkFindings } from './support/analyse';

type Check = 'role-conflict' | 'event-date-conflict' | 'ordinal-conflict';
type Row = readonly [check: Check, text: string];

const hits: readonly Row[] = [
  // An office of another country than the holder's.
  ['role-conflict', 'BRUSSELS, May 7, 2024 - The [|Belgian prime minister, Mark Rutte|], spoke on Tuesday.'],
  ['role-conflict', 'ROME, March 7, 2024 - [|Mark Rutte, the prime minister of Denmark|], met his host on Thursday.'],
  [
    'role-conflict',
    'KYIV, April 29, 2024 - [|Jens Stoltenberg, a former prime minister of Denmark|], arrived on Monday.',
  ],
  [
    'role-conflict',
    'OSLO, April 29, 2024 - Jens Stoltenberg went home. [|Stoltenberg, a former prime minister of Denmark|], likes it.',
  ],
  ['role-conflict', 'BERLIN, May 7, 2024 - Former [|Italian prime minister Mariano Rajoy|] gave a talk on Tuesday.'],
  ['role-conflict', 'BRUXELLES, 7 mai 2024 - Le [|Premier ministre belge, Mark Rutte|], a pris la parole mardi.'],
  ['role-conflict', 'BERLIN, 7. Mai 2024 - Der [|belgische Ministerpräsident Mark Rutte|] sprach am Dienstag.'],
  ['role-conflict', 'MADRID, 7 de mayo de 2024 - El [|primer ministro belga, Mark Rutte|], habló el martes.'],
  // An office at another time.
  ['role-conflict', 'LONDON, May 9, 2024 - [|Prime Minister Boris Johnson|] said on Thursday that he would wait.'],
  [
    'role-conflict',
    'LONDON, May 9, 2024 - The Conservatives of [|Prime Minister Boris Johnson|], who trail Labour, are waiting.',
  ],
  [
    'role-conflict',
    'WASHINGTON, May 12, 2023 - [|U.S. Secretary of State Mike Pompeo|] told reporters on Friday that it was too early.',
  ],
  [
    'role-conflict',
    'BRUSSELS, May 9, 2022 - [|European Commission President Jean-Claude Juncker|] said on Monday that he was glad.',
  ],
  ['role-conflict', 'TOKYO, June 3, 2019 - [|Japanese Prime Minister Fumio Kishida|] will fly to Paris on Friday.'],
  [
    'role-conflict',
    'BERLIN, 2. Februar 2024 - Der Haushalt ist beschlossen, sagte [|Bundeskanzler Friedrich Merz|] am Freitag.',
  ],
  ['role-conflict', 'PARIS, 12 mars 2019 - Le [|président François Hollande|] a reçu mardi son homologue.'],
  [
    'role-conflict',
    'MADRID, 9 de marzo de 2021 - El [|presidente del Gobierno, Mariano Rajoy|], dijo el martes que esperaría.',
  ],
  // When somebody came to an office.
  [
    'role-conflict',
    'KYIV, April 29, 2024 - "It is about speed," said Volodymyr Zelenskiy, who became president in [|May 2014|].',
  ],
  ['role-conflict', 'KYIV, April 29, 2024 - Jens Stoltenberg has led NATO since [|October 2013|] and is to step down.'],
  ['role-conflict', 'PARIS, March 4, 2023 - Emmanuel Macron, president since [|2015|], spoke for an hour.'],
  ['role-conflict', 'LONDON, June 4, 2025 - Keir Starmer took office as prime minister in [|July 2023|].'],
  ['role-conflict', 'PARIS, 4 mars 2023 - Emmanuel Macron, président depuis [|2015|], a parlé une heure.'],
  ['role-conflict', 'BERLIN, 4. März 2015 - Angela Merkel, Bundeskanzlerin seit [|2002|], sprach eine Stunde.'],
  ['role-conflict', 'MADRID, 4 de marzo de 2023 - Pedro Sánchez, presidente del Gobierno desde [|2016|], calló.'],
  ['role-conflict', 'WASHINGTON, May 2, 2024 - Barack Obama, who was president from [|2007|] to 2017, spoke.'],
  // Anniversaries and ages.
  ['event-date-conflict', 'KYIV, April 29, 2024 - NATO’s [|65th-anniversary|] summit will be in Washington.'],
  [
    'event-date-conflict',
    'BERLIN, November 8, 2019 - Germans mark the [|20th anniversary|] of the fall of the Berlin Wall.',
  ],
  ['event-date-conflict', 'ACCRA, March 6, 2017 - Ghana marked the [|50th anniversary|] of its independence.'],
  ['event-date-conflict', 'BRUXELLES, 4 avril 2024 - L’OTAN fête jeudi son [|65e anniversaire|].'],
  ['event-date-conflict', 'BRÜSSEL, 4. April 2024 - Die NATO feiert am Donnerstag ihr [|65-jähriges Bestehen|].'],
  ['event-date-conflict', 'BRUSELAS, 4 de abril de 2024 - La OTAN celebra el jueves su [|65 aniversario|].'],
  // Events that the packs date.
  [
    'event-date-conflict',
    'KYIV, April 29, 2024 - Russia, which launched its full-scale invasion of Ukraine on [|Feb. 24, 2023|], holds a fifth of it.',
  ],
  [
    'event-date-conflict',
    'KYIV, April 29, 2024 - Ukraine has asked for more since Russia began its full-scale invasion in [|February 2021|].',
  ],
  ['event-date-conflict', 'KIEV, 29 avril 2024 - L’annexion de la Crimée en [|2015|] avait valu des sanctions.'],
  ['event-date-conflict', 'KIEV, 29 avril 2024 - La Russie a annexé la Crimée en [|2013|], disent-ils.'],
  ['event-date-conflict', 'KIEW, 29. April 2024 - Auf die Annexion der Krim im Jahr [|2015|] folgten Sanktionen.'],
  ['event-date-conflict', 'KIEW, 29. April 2024 - Russland hatte die Krim [|2013|] annektiert, heißt es.'],
  ['event-date-conflict', 'KIEV, 29 de abril de 2024 - La anexión de Crimea en [|2015|] trajo sanciones.'],
  ['event-date-conflict', 'BRUSELAS, 29 de abril de 2024 - La OTAN, fundada en [|1959|], calló el lunes.'],
];

const misses: readonly Row[] = [
  ['role-conflict', 'BRUSSELS, May 7, 2024 - The Dutch prime minister, Mark Rutte, spoke on Tuesday.'],
  ['role-conflict', 'BRUSSELS, May 7, 2024 - The Belgian prime minister met Mark Rutte on Tuesday.'],
  ['role-conflict', 'BRUSSELS, May 7, 2024 - The Belgian deputy prime minister, Mark Rutte, spoke on Tuesday.'],
  ['role-conflict', 'KYIV, April 29, 2024 - Jens Stoltenberg, a former prime minister of Norway, arrived on Monday.'],
  ['role-conflict', 'OSLO, April 29, 2024 - Ida Stoltenberg, a former prime minister of Denmark, likes it.'],
  [
    'role-conflict',
    'KYIV, April 29, 2024 - The former prime minister of Denmark and Jens Stoltenberg arrived on Monday.',
  ],
  ['role-conflict', 'PARIS, May 7, 2024 - The EU’s Spanish foreign policy chief, Josep Borrell, spoke on Tuesday.'],
  ['role-conflict', 'BRUXELLES, 7 mai 2024 - Le Premier ministre néerlandais, Mark Rutte, a pris la parole mardi.'],
  ['role-conflict', 'BERLIN, 7. Mai 2024 - Der belgische Gastgeber von Ministerpräsident Mark Rutte sprach.'],
  ['role-conflict', 'MADRID, 7 de mayo de 2024 - El ex primer ministro Mark Rutte no habló el martes.'],
  ['role-conflict', 'LONDON, May 9, 2024 - Former Prime Minister Boris Johnson said on Thursday that he would wait.'],
  ['role-conflict', 'LONDON, May 9, 2024 - Then-Prime Minister Boris Johnson said in 2021 that he would wait.'],
  ['role-conflict', 'LONDON, May 9, 2024 - In 2021 Prime Minister Boris Johnson said that he would wait.'],
  ['role-conflict', 'LONDON, May 9, 2024 - It was signed under Prime Minister Boris Johnson, whose party lost votes.'],
  ['role-conflict', 'LONDON, Sept 9, 2022 - Prime Minister Boris Johnson said on Tuesday that he was proud.'],
  ['role-conflict', 'Prime Minister Boris Johnson said on Thursday that he would wait.'],
  ['role-conflict', 'WASHINGTON, May 12, 2023 - President Ronald Reagan told crowds that the wall would fall.'],
  ['role-conflict', 'TOKYO, June 3, 2019 - Japanese Foreign Minister Taro Kono will fly to Paris on Friday.'],
  ['role-conflict', 'BERLIN, 2. Februar 2024 - Der Haushalt ist beschlossen, sagte Bundeskanzler Olaf Scholz.'],
  ['role-conflict', 'BERLIN, 2. April 2025 - Der designierte Bundeskanzler Friedrich Merz sprach am Mittwoch.'],
  ['role-conflict', 'PARIS, 12 mars 2019 - L’ancien président François Hollande a reçu mardi son homologue.'],
  ['role-conflict', 'MADRID, 9 de marzo de 2021 - El expresidente del Gobierno Mariano Rajoy habló el martes.'],
  [
    'role-conflict',
    'KYIV, April 29, 2024 - "It is about speed," said Volodymyr Zelenskiy, who became president in May 2019.',
  ],
  ['role-conflict', 'KYIV, April 29, 2024 - Volodymyr Zelenskiy, who was elected president in April 2019, spoke.'],
  ['role-conflict', 'KYIV, April 29, 2024 - Jens Stoltenberg has led NATO since October 2014.'],
  ['role-conflict', 'BERLIN, March 4, 2016 - Angela Merkel has led the CDU since 2000.'],
  ['role-conflict', 'PARIS, March 4, 2023 - Emmanuel Macron, a father of none since 2015, spoke for an hour.'],
  ['role-conflict', 'PARIS, March 4, 2023 - Vladimir Putin first became president in 2000 and prime minister in 2008.'],
  ['role-conflict', 'BERLIN, 4. März 2015 - Angela Merkel, seit 2005 Bundeskanzlerin, sprach eine Stunde.'],
  ['role-conflict', 'BERLIN, 4. März 2015 - Angela Merkel, seit 2000 Parteivorsitzende, sprach eine Stunde.'],
  ['role-conflict', 'WASHINGTON, May 2, 2024 - Barack Obama, who was president from 2009 to 2017, spoke.'],
  ['event-date-conflict', 'KYIV, April 29, 2024 - NATO’s 75th-anniversary summit will be in Washington.'],
  ['event-date-conflict', 'KYIV, April 29, 2024 - NATO, at its 50th-anniversary summit in 1999, took in three states.'],
  ['event-date-conflict', 'KYIV, April 29, 2024 - NATO marked the 20th anniversary of the accession of Latvia.'],
  ['event-date-conflict', 'ACCRA, March 6, 2017 - Ghana marked the 60th anniversary of its independence.'],
  ['event-date-conflict', 'ACCRA, March 6, 2017 - Ghana marked the 20th anniversary of a law on schools.'],
  ['event-date-conflict', 'BRÜSSEL, 4. April 2024 - Die NATO feiert am Donnerstag ihr 75-jähriges Bestehen.'],
  [
    'event-date-conflict',
    'KYIV, April 29, 2024 - Russia, which launched its full-scale invasion of Ukraine on Feb. 24, 2022, holds a fifth.',
  ],
  [
    'event-date-conflict',
    'KYIV, April 29, 2024 - Russia launched an offensive of its invasion force on Feb. 24, 2023.',
  ],
  ['event-date-conflict', 'KIEV, 29 avril 2024 - L’annexion de la Crimée en 2014 avait valu des sanctions.'],
  ['event-date-conflict', 'KIEV, 29 avril 2024 - Les sanctions contre l’annexion de la Crimée ont pris fin en 2015.'],
  ['event-date-conflict', 'KIEW, 29. April 2024 - Nach der Annexion der Krim stieg der Preis im Jahr 2015.'],
  ['event-date-conflict', 'BRUSELAS, 29 de abril de 2024 - La OTAN, fundada en 1949, calló el lunes.'],
];

/** Enough of the language to be told by. */
const further: readonly (readonly [month: RegExp, sentence: string])[] = [
  [/ (?:mai|avril|mars) /, ' Les autres ne sont pas encore là, et il faut attendre.'],
  [/\. (?:Mai|April|Februar|März) /, ' Die anderen sind noch nicht da, und man muss auf sie warten.'],
  [/ de (?:mayo|marzo|abril) /, ' Los demás no han llegado todavía y hay que esperar.'],
];
const inFull = (text: string): string => text + (further.find(([month]) => month.test(text))?.[1] ?? '');

for (const [check, text] of hits) {
  test(text, () => void checkFindings(check, `${inFull(text).replaceAll('|]', `|]{${check}}`)}\n`));
}
for (const [check, text] of misses) test(`nothing: ${text}`, () => void checkFindings(check, `${inFull(text)}\n`));
