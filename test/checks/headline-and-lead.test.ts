import { test } from 'node:test';
import { checkFindings } from './support/analyse';

/** A headline and what stands under it, with what is found in it, by check. */
type Row = readonly [check: 'figure-conflict' | 'ordinal-conflict', headline: string, body: string];

const hits: readonly Row[] = [
  [
    'figure-conflict',
    'Death toll from Okoro ferry sinking climbs to 44',
    'OKORO, May 6, 2024 - Divers recovered six more bodies on Monday, bringing the number of dead in the sinking to [|34|], the coast guard said.',
  ],
  [
    'figure-conflict',
    'Bus plunge in the Andes kills 27',
    'LIMA, May 3, 2024 - [|Twenty-four people|] died when a bus left a mountain road in southern Peru, police said on Friday.',
  ],
  [
    'figure-conflict',
    'Airport bomb wounds 36',
    'A bomb in a suitcase exploded at the airport of Tavira on Sunday and wounded [|63 people|], two of them badly.',
  ],
  [
    'figure-conflict',
    'Plane with 61 aboard lands in river',
    'A passenger jet carrying [|51 people|] came down in the Sarno river on Tuesday after both engines failed.',
  ],
  [
    'figure-conflict',
    'Police arrest 14 in drug raids',
    'Police in three cities arrested [|24 people|] at dawn on Thursday in what they called a blow to the trade.',
  ],
  [
    'figure-conflict',
    'Ex-minister jailed for nine years for bribery',
    'A court in Tavira sentenced the former transport minister Rui Mota to [|seven years|] in prison on Tuesday for taking bribes.',
  ],
  [
    'figure-conflict',
    'Norvik to cut 1,200 jobs in Europe',
    'Norvik Plc said on Thursday that it would cut [|2,100 jobs|] at its European plants by the end of next year.',
  ],
  [
    'figure-conflict',
    'Central bank raises key rate to 6.5%',
    'The Bank of Tarvia lifted its benchmark interest rate to [|6.75%|] on Wednesday, citing food prices.',
  ],
  [
    'figure-conflict',
    'Jobless rate falls to 4.1 percent in May',
    'The unemployment rate in Tarvia fell to [|4.7 percent|] in May, the statistics office said on Friday.',
  ],
  [
    'figure-conflict',
    'Harwick beat City 3-1 to go top',
    'Two late goals from Lee Marsh gave Harwick a [|3-2|] win over City on Saturday.',
  ],
  [
    'figure-conflict',
    'Senate approves judge by 52-48',
    'The Senate voted [|53-47|] on Thursday to confirm Ellen Ruiz to the appeals court.',
  ],
  [
    'ordinal-conflict',
    'Lund wins downhill title for fourth time',
    'Karin Lund won her [|fifth|] national downhill title on Sunday in perfect weather.',
  ],
  [
    'ordinal-conflict',
    'Bank holds rates for sixth time in a row',
    'The central bank left rates alone on Thursday for its [|fifth|] consecutive meeting, as had been expected.',
  ],
  [
    'figure-conflict',
    'Helvex to buy Sorano for $3.4 billion',
    'Helvex said on Monday that it had agreed to buy the chip maker Sorano in a deal worth [|$4.3 billion|].',
  ],
  [
    'figure-conflict',
    'Magnitude 6.4 quake shakes northern Tarvia',
    'An earthquake of magnitude [|6.1|] shook the north of Tarvia early on Monday, the geological service said.',
  ],
  [
    'figure-conflict',
    'Altona profit doubles in third quarter',
    'Altona AG said on Tuesday that profit rose to [|$390 million|] in the third quarter from $310 million a year earlier.',
  ],
  [
    'figure-conflict',
    'Norvik shares jump 12% on bid talk',
    'Shares in Norvik rose [|21%|] on Monday after a report that it might be bought.',
  ],
  [
    'figure-conflict',
    'Séisme au Tarvi : le bilan monte à 62 morts',
    'TARVI, 6 mai 2024 - Le séisme qui a frappé dimanche le nord du pays a fait [|52 morts|], selon les secours.',
  ],
  [
    'figure-conflict',
    'L’ancien maire condamné à cinq ans de prison',
    'L’ancien maire de Tavira a été condamné mardi à [|quatre ans|] de prison ferme pour corruption.',
  ],
  [
    'figure-conflict',
    'Zahl der Toten nach Erdrutsch steigt auf 31',
    'Nach dem Erdrutsch im Norden des Landes ist die Zahl der Toten am Montag auf [|21|] gestiegen, wie die Behörden mitteilten.',
  ],
  [
    'figure-conflict',
    'Notenbank erhöht Leitzins auf 4,5 Prozent',
    'Die Notenbank hat den Leitzins am Donnerstag auf [|4,25 Prozent|] erhöht und weitere Schritte angekündigt.',
  ],
  [
    'figure-conflict',
    'Helvex streicht 800 Stellen',
    'Der Chemiekonzern Helvex will [|900 Stellen|] streichen, wie er am Dienstag mitteilte.',
  ],
  [
    'figure-conflict',
    'Un incendio deja 18 muertos en un hotel de Tavira',
    'Un incendio causó la madrugada del lunes [|15 muertos|] en un hotel del centro de la ciudad, informó la policía.',
  ],
  [
    'figure-conflict',
    'El banco central sube los tipos al 5,5%',
    'El banco central elevó este jueves los tipos de interés al [|5,25%|], su nivel más alto en diez años.',
  ],
];

const misses: readonly Row[] = [
  [
    'figure-conflict',
    'Altona profit doubles as fares rise',
    'Altona AG said that profit rose to $390 million in the half-year from $310 million a year earlier. In the second quarter it doubled.',
  ],
  // Brought up to date, and what had been said before.
  [
    'figure-conflict',
    'Death toll from Okoro ferry sinking climbs to 44',
    'Divers recovered ten more bodies on Monday, bringing the number of dead to 44. On Sunday officials had put it at 34.',
  ],
  [
    'figure-conflict',
    'Bus plunge in the Andes kills 27',
    'Twenty-four people died at once and three in hospital when a bus left a mountain road on Friday.',
  ],
  // Others than those of the headline.
  [
    'figure-conflict',
    'Three Britons killed in ferry sinking',
    'A ferry sank off Okoro on Monday, killing 44 people, most of them from nearby villages.',
  ],
  [
    'figure-conflict',
    'Airport bomb wounds 36',
    'A bomb wounded 36 people at the airport of Tavira on Sunday. A blast at the same place wounded 63 people in 2019.',
  ],
  [
    'figure-conflict',
    'Plane with 61 aboard lands in river',
    'A passenger jet carrying 56 passengers and five crew came down in the Sarno river on Tuesday.',
  ],
  [
    'figure-conflict',
    'Police arrest 14 in drug raids',
    'Police in three cities arrested 11 men and three women at dawn on Thursday.',
  ],
  [
    'figure-conflict',
    'Ex-minister jailed for nine years for bribery',
    'A court sentenced former minister Rui Mota to nine years in prison on Tuesday. Two aides were sentenced to seven years each.',
  ],
  [
    'figure-conflict',
    'Ex-minister jailed for nine years for bribery',
    'A former transport minister was sent to prison on Tuesday. Prosecutors had asked for 12 years.',
  ],
  [
    'figure-conflict',
    'Norvik to cut thousands of jobs in Europe',
    'Norvik Plc said on Thursday that it would cut 2,100 jobs at its European plants.',
  ],
  [
    'figure-conflict',
    'Norvik to cut 2,000 jobs in Europe',
    'Norvik Plc said on Thursday that it would cut about 1,980 jobs at its European plants.',
  ],
  [
    'figure-conflict',
    'Central bank raises key rate to 6.5%',
    'The Bank of Tarvia lifted its benchmark interest rate by half a point to 6.5% on Wednesday; the Bank of Norland kept its own at 5.75%.',
  ],
  [
    'figure-conflict',
    'Jobless rate falls to 4.1 percent in May',
    'Unemployment in Tarvia fell to 4.1 percent in May from 4.7 percent in April.',
  ],
  [
    'figure-conflict',
    'Harwick beat City 3-1 to go top',
    'Harwick, 2-0 ahead at half-time, beat City 3-1 on Saturday and went to the top of the table.',
  ],
  [
    'figure-conflict',
    'Senate approves judge by 52-48',
    'The Senate confirmed Ellen Ruiz by 52 votes to 48 on Thursday. The committee had voted 11-10 for her in March.',
  ],
  [
    'ordinal-conflict',
    'Lund wins downhill title for fourth time',
    'Karin Lund won her fourth national downhill title on Sunday, and her third in a row.',
  ],
  [
    'ordinal-conflict',
    'Bank holds rates for sixth time in a row',
    'The central bank left rates alone on Thursday, its sixth consecutive meeting without a change. It was the fifth time that one member voted for a cut.',
  ],
  [
    'figure-conflict',
    'Helvex to buy Sorano for $3.4 billion',
    'Helvex said on Monday that it had agreed to buy Sorano for 3.1 billion euros ($3.36 billion).',
  ],
  [
    'figure-conflict',
    'Altona profit doubles in third quarter',
    'Altona AG said on Tuesday that profit rose to $610 million in the third quarter from $310 million a year earlier.',
  ],
  [
    'figure-conflict',
    'Norvik shares jump 12% on bid talk',
    'Shares in Norvik rose as much as 21% on Monday before they closed 12% higher.',
  ],
  [
    'figure-conflict',
    'Nearly 5 million flee as war spreads',
    'Some 4.8 million people have left their homes since April, the agency said on Tuesday.',
  ],
  [
    'figure-conflict',
    'Séisme au Tarvi : le bilan monte à 62 morts',
    'Le séisme de dimanche a fait au moins 62 morts, selon les secours, qui parlaient lundi de 52 morts.',
  ],
  [
    'figure-conflict',
    'L’ancien maire condamné à cinq ans de prison',
    'L’ancien maire de Tavira a été condamné mardi à cinq ans de prison, dont deux ans avec sursis.',
  ],
  [
    'figure-conflict',
    'Zahl der Toten nach Erdrutsch steigt auf 31',
    'Die Zahl der Toten ist am Montag von 21 auf 31 gestiegen, wie die Behörden mitteilten.',
  ],
  [
    'figure-conflict',
    'Helvex streicht 800 Stellen',
    'Der Konzern Helvex will 800 Stellen streichen. Vor zwei Jahren hatte er 900 Stellen gestrichen.',
  ],
  [
    'figure-conflict',
    'Un incendio deja 18 muertos en un hotel de Tavira',
    'Un incendio causó el lunes 18 muertos, 15 de ellos turistas, en un hotel del centro.',
  ],
];

for (const [check, headline, body] of hits) {
  test(`${headline} / ${body}`, () => {
    checkFindings(check, `${headline}\n\n${body.replaceAll('|]', `|]{${check}}`)}\n`);
  });
}
for (const [check, headline, body] of misses) {
  test(`nothing: ${headline} / ${body}`, () => void checkFindings(check, `${headline}\n\n${body}\n`));
}
