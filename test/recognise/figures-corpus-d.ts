/**
 * Marked sentences for figures, last set: written and marked after the rules, before the tool had read them, and left as
 * they were. Only scored: its faults are not looked at. Marks as in the third set.
 */
export const corpusD = `
The relief fund has received [|$4.7 million|]{M 4.7e6 USD} from [|31,000|]{C 31000 donors} donors in [|nine days|]{U 9 day}.
Hospital admissions fell [|14 percent|]{P 14} in the week to Sunday, the [|sixth|]{O 6 decline} weekly decline in a row.
The senator, who turned [|80|]{U 80 year} in May, has served [|five|]{C 5 terms} terms.
At least [|23|]{C 23 people >=} people drowned when a boat carrying about [|60|]{C 60 migrants ~} migrants sank off Lampedusa.
The group said its order book stood at [|€12.9bn|]{M 12.9e9 EUR}, [|a fifth|]{R 0.2} more than a year ago.
Deputies voted [|289|]{C 289 -} to [|104|]{C 104 -} to lift his immunity.
Only [|19|]{C 19 wells} of the [|52|]{C 52 wells} wells in the district still give water.
The [|third|]{O 3 suspect} suspect, a [|27-year-old|]{U 27 year} mechanic, was held for [|36 hours|]{U 36 hour}.
Rates for a [|40-foot|]{U 40 foot} container from Shanghai rose to [|$6,100|]{M 6100 USD}.
The comet will pass within [|45 million miles|]{U 45e6 mile} of Earth, its closest approach since 1066.
He bowled [|12|]{C 12 overs} overs and took [|five|]{C 5 -} for [|41|]{C 41 -}.
The plant in Ohio employs [|2,100|]{C 2100 people} people, down from [|3,800|]{C 3800 -} in 2011.
Roughly [|one in eight|]{R 0.125 drivers ~} drivers had no insurance, the survey of [|2,040|]{C 2040 motorists} motorists found.
The reactor's output was cut to [|650 megawatts|]{U 650 megawatt}, [|half|]{R 0.5} its capacity.
The price of [|a dozen|]{C 12 eggs} eggs has doubled to [|$5|]{M 5 USD}.
[|Fifteen minutes|]{U 15 minute} later a [|second|]{O 2 explosion} explosion killed [|two|]{C 2 medics} medics.
[|Three|]{C 3 men} men, aged [|22|]{U 22 year}, [|25|]{U 25 year} and [|41|]{U 41 year}, were remanded in custody.
The court ordered the firm to pay more than [|$1.4 billion|]{M 1.4e9 USD >} to [|8,500|]{C 8500 plaintiffs} plaintiffs.
The Airbus A380 landed at Gate 22 of Terminal 5.
Resolution 1701 and Article 51 were read out at the meeting on 12 August.
The mayor of District 9 takes Line 4 to work.
Her record of 2:14:04 was set in Chicago in 2019.
He paid for dinner at Studio 54 and left on Flight 1549.
Phase 3 trials of the jab, now called BNT162b2, ended in November.
The [|two|]{C 2 leaders} leaders did not shake hands.
No one was hurt, and one of the drivers drove off.
The Second Amendment and the First Lady were in the news again.
Their [|second|]{O 2 album} album was a flop; the [|first|]{O 1}, from 1998, had sold well.
The tide reached [|5.3 metres|]{U 5.3 metre}, [|30 centimetres|]{U 30 cm} above the flood wall.
Gusts of up to [|140 kilometres per hour|]{U 140 km/h <=} felled [|dozens|]{C 12 trees >= ~} of trees.
Revenue edged up to [|$2.58 billion|]{M 2.58e9 USD} from [|$2.63 billion|]{M 2.63e9 USD}.
It was [|38 degrees|]{U 38 degree} in the shade, and the pitch was like glue.
The government has promised [|£22bn|]{M 22e9 GBP} over [|25 years|]{U 25 year} for carbon capture.
Sales of [|1.04 million|]{C 1.04e6 vehicles} vehicles lifted revenue by [|7.8%|]{P 7.8} to [|$48.1bn|]{M 48.1e9 USD}.
Analysts had forecast earnings of [|$1.18 a share|]{M 1.18 USD /share} on average.
The rouble fell past [|100|]{C 100 -} to the dollar for the first time since March 2022.
The fund lost [|¥2.3 trillion|]{M 2.3e12 JPY} ([|$15 billion|]{M 15e9 USD}) in the second quarter.
Bank lending grew [|0.3 percentage point|]{PP 0.3} faster than deposits.
The spread widened by [|12 basis points|]{PP 12 basis-point} to [|187|]{C 187 -}.
The farm lost [|400|]{C 400 sheep} sheep and [|a third|]{R 0.3333333} of its hay.
The drought has cut the maize harvest by between [|40 and 60 percent|]{P 40..60}.
The convoy of [|17|]{C 17 lorries} lorries took [|two and a half days|]{U 2.5 day} to cover [|310 km|]{U 310 km}.
Some [|4,000|]{C 4000 homes ~} homes are without power, down from [|90,000|]{C 90000 -} at the peak.
Officers seized [|1.2 tonnes|]{U 1.2 tonne} of cannabis, [|six|]{C 6 handguns} handguns and [|€85,000|]{M 85000 EUR} in cash.
She was [|15|]{U 15 year} when the family moved to Leeds.
The novelist died at [|97|]{U 97 year}; she leaves [|two|]{C 2 sons} sons and [|seven|]{C 7 grandchildren} grandchildren.
He had held the record, [|8.95 metres|]{U 8.95 metre}, for more than [|30 years|]{U 30 year >}.
The champion won in [|three|]{C 3 sets} sets, saving [|11|]{C 11} of [|13|]{C 13 points} break points.
Arsenal beat Lens 6-0 to reach the last 16 with a game to spare.
It took [|89|]{C 89 minutes} nervous minutes to settle the tie.
[|Tens of millions|]{C 10e6 Americans >= ~} of Americans watched.
The museum expects [|half a million|]{C 500000 visitors} visitors in its first year.
[|Dozens|]{C 12 - >= ~} were arrested and [|thousands|]{C 1000 - >= ~} marched in silence.
The library has [|2,300|]{C 2300 manuscripts} manuscripts, [|140|]{C 140} of them unique.
The orchestra's [|82|]{C 82 musicians} musicians will take a [|10%|]{P 10} pay cut.
The telescope cost [|$10 billion|]{M 10e9 USD} and was launched [|14 years|]{U 14 year} late.
The particle's mass is [|80,433|]{C 80433 -} in the usual units, give or take [|nine|]{C 9 -}.
A dose of [|0.5 millilitres|]{U 0.5 millilitre} costs less than [|$3|]{M 3 USD <}.
The virus kills about [|40 percent|]{P 40 patients ~} of patients.
The survey covers [|20,000 square kilometres|]{U 20000 square kilometre} of seabed at depths of [|4,000 to 6,000 metres|]{U 4000..6000 metre}.
Emissions must fall by [|43 percent|]{P 43} by 2030 to keep warming below [|1.5C|]{U 1.5 degree Celsius <}.
The start-up has [|40|]{C 40 staff} staff and no sales.
The phone's battery lasts [|26 hours|]{U 26 hour}; the old one's lasted [|20|]{C 20}.
More than [|three million|]{C 3e6 accounts >} accounts were hacked, [|four|]{C 4 times} times as many as first thought.
A packet of [|20|]{C 20 cigarettes} cigarettes now costs [|A$50|]{M 50 AUD}.
Ministers agreed to spend another [|NZ$60 million|]{M 60e6 NZD} on [|1,200|]{C 1200 beds} beds.
The state's [|4.4 crore|]{C 4.4e7 voters} voters will elect [|119|]{C 119 members} members.
The scholarship pays [|Rs 12,000 a month|]{M 12000 INR /month}.
head: Blast At Kyiv Market Kills [|Nine|]{C 9 -}, Wounds [|20|]{C 20 -}
head: [|200|]{C 200 Jobs} Jobs To Go As Mill Shuts After [|150 Years|]{U 150 year}
head: BP profit falls [|40%|]{P 40} to [|$5bn|]{M 5e9 USD}
fr: L'incendie a parcouru [|16 000 hectares|]{U 16000 hectare} et détruit [|36|]{C 36 maisons} maisons.
fr: Le déficit devrait atteindre [|5,1 %|]{P 5.1} du PIB, contre [|4,4 %|]{P 4.4} prévus.
fr: Une femme de [|73 ans|]{U 73 year} et ses [|deux|]{C 2 fils} fils ont été hospitalisés.
fr: Au moins [|une vingtaine|]{C 20 élus ~ >=} d'élus ont quitté la salle à 17h45.
fr: Le groupe a perdu [|1,7 milliard d'euros|]{M 1.7e9 EUR} en [|six mois|]{U 6 month}.
fr: Les [|trois quarts|]{R 0.75 communes} des communes ont moins de [|mille|]{C 1000 habitants <} habitants.
fr: C'est la [|deuxième|]{O 2 grève} grève de l'année sur la ligne 13.
fr: La pétition a recueilli plus de [|80 000|]{C 80000 signatures >} signatures en [|trois jours|]{U 3 day}.
fr: Le loyer moyen est de [|14,20 euros|]{M 14.2 EUR}.
de: Bei dem Unfall auf der A 3 wurden [|vier|]{C 4 Menschen} Menschen verletzt, [|zwei|]{C 2} davon schwer.
de: Die Miete stieg in [|zehn Jahren|]{U 10 year} um [|41 Prozent|]{P 41} auf [|9,80 Euro|]{M 9.8 EUR}.
de: Etwa [|ein Drittel|]{R 0.3333333 Betriebe ~} der Betriebe sucht Personal.
de: Der Konzern streicht [|1.800|]{C 1800 Stellen} Stellen, davon [|600|]{C 600} in Köln.
de: Das Feuer brach gegen 3.20 Uhr im dritten Stock aus.
de: Der [|58-Jährige|]{U 58 year} wurde zu [|zweieinhalb Jahren|]{U 2.5 year} Haft verurteilt.
de: Mehr als [|zwei Millionen|]{C 2e6 Menschen >} Menschen besuchten die Schau.
de: Der Verein verlor 0:2 und bleibt auf Platz 17.
de: Bis zu [|30 Zentimeter|]{U 30 cm <=} Neuschnee fielen in [|24 Stunden|]{U 24 hour}.
es: El banco ganó [|2.345 millones de euros|]{M 2.345e9 EUR}, un [|8,7 %|]{P 8.7} más.
es: Un hombre de [|51 años|]{U 51 year} murió y otros [|tres|]{C 3} resultaron heridos.
es: La sequía afecta a [|un tercio|]{R 0.3333333 municipios} de los municipios.
es: Más de [|cuatrocientos|]{C 400 bomberos >} bomberos luchan contra el fuego.
es: El Gobierno subirá el salario mínimo a [|1.184 euros|]{M 1184 EUR} en [|14|]{C 14 pagas} pagas.
es: El Real Madrid se impuso 2-1 en la jornada 29.
es: La obra durará [|dos años y medio|]{U 2.5 year} y costará [|40 millones|]{C 40e6 -}.
es: Unos [|1.500|]{C 1500 agricultores ~} agricultores cortaron la carretera A-7.
`;
