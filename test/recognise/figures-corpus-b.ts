/** Marked sentences for figures, second half: scored, looked at only to report. Same marks as the first half. */
export const corpusB = `
The treasury set aside [|£3.5 billion|]{M 3.5e9 GBP} for flood walls along [|240 miles|]{U 240 mile} of coast.
Rescuers pulled [|nine|]{C 9 miners} miners from the shaft after [|31 hours|]{U 31 hour}.
The chain closed [|210|]{C 210} of its [|1,340|]{C 1340 stores} stores in 2022.
Unions want [|7.5 percent|]{P 7.5}; the employers offer [|3 percent|]{P 3}.
The bank's profit fell by almost [|half|]{R 0.5 ~} to [|$620 million|]{M 620e6 USD}.
Roughly [|4,500|]{C 4500 villagers ~} villagers fled across the border in [|two weeks|]{U 2 week}.
A [|six-hour|]{U 6 hour} outage hit [|1.1 million|]{C 1.1e6 customers} customers.
Police used [|three|]{C 3 cannons} water cannons on May 9.
The subsidy is worth [|€400 a month|]{M 400 EUR /month} to each household.
The Mi-17 helicopter crashed at 6:45 p.m. on Tuesday with [|11|]{C 11 people} people aboard.
Her approval rating dropped [|8|]{C 8 points} points to [|39%|]{P 39}.
The parliament has [|349|]{C 349 seats} seats; the bloc holds [|176|]{C 176}.
Flight 447 vanished in 2009 with [|228|]{C 228 people} people on board.
The strike on the depot killed [|five|]{C 5 soldiers} soldiers and destroyed [|a dozen|]{C 12 trucks} trucks.
The group raised [|$75m|]{M 75e6 USD} from [|14|]{C 14 investors} investors.
The reservoir is at [|28 per cent|]{P 28} of capacity.
The firm's [|third|]{O 3 warning} profit warning in [|eight months|]{U 8 month} sent its shares down [|17%|]{P 17}.
The fine, [|HK$2.4 million|]{M 2.4e6 HKD}, is the highest since 1998.
Between [|30 and 40 percent|]{P 30..40} of the harvest was lost.
More than [|half|]{R 0.5 >} of the delegates walked out.
Up to [|250|]{C 250 jobs <=} jobs will go in Leeds.
He was jailed for at least [|15 years|]{U 15 year >=}.
It has over [|3,000|]{C 3000 members >} members in [|40|]{C 40 branches} branches.
The glacier lost [|1.8 metres|]{U 1.8 metre} of ice a year between 2000 and 2019.
Article 19 and Chapter 7 were cited in Resolution 242.
The 2010 World Cup and Euro 2016 drew record crowds.
He wore No. 23 and scored in the 4-2 defeat.
The U-boat sank in 1943 near 60th Street.
Windows 10 and the iPhone 12 are affected.
A 5G mast was burned; the A380 was not.
The ruling was 6-3.
The hearing is on 14 July at 9 a.m.
They first appeared in the 1970s, in the late 18th century style.
It was the first time that the second lieutenant had flown.
On the one hand, no one objected; on the other, one by one they left.
The 101st Airborne Division landed on June 6, 1944.
It was the [|ninth|]{O 9 round} round of talks since 2015.
The [|14th|]{O 14 victim} victim was found on Sunday.
The company employs some [|12,000|]{C 12000 people ~} people in [|30|]{C 30 countries} countries.
Oil slid [|2.2%|]{P 2.2} to [|$71.40|]{M 71.4 USD}.
The price per ton reached [|$10,400|]{M 10400 USD}.
The launch was delayed by [|48 hours|]{U 48 hour}.
The camp holds around [|9,000|]{C 9000 refugees ~} refugees.
Sales of [|¥310 billion|]{M 310e9 JPY} beat forecasts of [|¥295 billion|]{M 295e9 JPY}.
The grant is [|25 million dollars|]{M 25e6 USD} over [|five years|]{U 5 year}.
The bridge is [|2.7 kilometers|]{U 2.7 km} long and [|33 m|]{U 33 metre} wide.
The herd numbers [|80|]{C 80 bison} bison.
Scientists tagged [|sixteen|]{C 16 whales} whales.
The court fined the trader [|$1.3 million|]{M 1.3e6 USD} for [|27|]{C 27 counts} counts of fraud.
He has [|two|]{C 2 daughters} daughters, aged [|9|]{U 9 year} and [|12|]{C 12}.
The quake had a magnitude of [|5.8|]{U 5.8 magnitude}.
Snow fell to a depth of [|60 centimeters|]{U 60 cm}.
The plan would add [|0.4 percentage point|]{PP 0.4} to growth.
The rate was raised [|50 basis points|]{PP 50 basis-point} to [|5.25 percent|]{P 5.25}.
[|Seven|]{C 7 firms} firms bid for the [|15-year|]{U 15 year} contract.
The container held [|3.2 tonnes|]{U 3.2 tonne} of heroin worth [|€190 million|]{M 190e6 EUR} ([|$206 million|]{M 206e6 USD}).
The bank wrote off [|9 billion kroner|]{M 9e9}.
[|Thousands|]{C 1000 fans >= ~} of fans waited outside.
[|Scores|]{C 20 villages >= ~} of villages were cut off.
[|Millions|]{C 1e6 people >= ~} of people rely on the crop.
[|A few hundred|]{C 200 people >= ~} people stayed behind.
[|A quarter|]{R 0.25} of the votes were spoiled.
He owns [|a third|]{R 0.3333333} of the firm.
[|Four-fifths|]{R 0.8} of the aid never arrived.
[|One in ten|]{R 0.1} children works.
Only [|3 out of 20|]{R 0.15} tests were clean.
The yacht is [|62 feet|]{U 62 foot} long.
The wind farm will make [|900 megawatts|]{U 900 megawatt}.
Speeds of [|300 kph|]{U 300 km/h} are planned.
The pill contains [|20 mg|]{U 20 mg} of iron.
She won [|51.2 percent|]{P 51.2} of the vote against [|48.8 percent|]{P 48.8} for her rival.
The minister, [|58|]{U 58 year}, has held the post for [|19 months|]{U 19 month}.
The club paid [|£42.5m|]{M 42.5e6 GBP} for the [|22-year-old|]{U 22 year} striker.
The jury of [|seven|]{C 7 men} men and [|five|]{C 5 women} women sat for [|four days|]{U 4 day}.
They must pay between [|$200 and $300|]{M 200..300 USD} each.
Losses ran to [|$7 billion to $9 billion|]{M 7e9..9e9 USD}.
The index closed at [|7,412.55|]{C 7412.55}.
Deaths rose from [|212|]{C 212} to [|259|]{C 259} in a week.
Wheat fell [|6 cents|]{M 0.06 USD}.
The commission has [|27|]{C 27 members} members, [|12|]{C 12} of them women.
The trek took [|three or four days|]{U 3..4 day}.
The population is about [|3.4 million|]{C 3.4e6 ~}.
The firm laid off [|1 in 8|]{R 0.125} workers.
It burned [|640 hectares|]{U 640 hectare} in [|36 hours|]{U 36 hour}.
The envoy made [|six|]{C 6 trips} trips in [|ten months|]{U 10 month}.
The [|300|]{C 300 strong}-strong force is based near Route 9.
The shop sold [|120|]{C 120 phones} phones at [|$799|]{M 799 USD} each.
The loan carries interest of [|6.75 percent|]{P 6.75}.
The bomb weighed [|500 pounds|]{U 500 pound}.
The fund lost [|a billion dollars|]{M 1e9 USD} in [|one week|]{U 1 week}.
The museum drew [|one million|]{C 1e6 visitors} visitors.
In 1999 residents voted to leave.
Her [|second|]{O 2 term} term ends in 2028.
[|One|]{C 1 soldier} soldier was killed and [|two|]{C 2} were wounded.
The plant emits [|1.9 million tonnes|]{U 1.9e6 tonne} of CO2 a year.
The ferry was built for [|120|]{C 120 passengers} passengers but carried more than [|300|]{C 300 >}.
The house lies [|10 minutes|]{U 10 minute} from the sea.
The estate covers [|55 square kilometres|]{U 55 square kilometre}.
The tax raised [|NZ$310 million|]{M 310e6 NZD}.
Rents are up [|11 percent|]{P 11}, wages [|2 percent|]{P 2}.
The union has [|1.3 million|]{C 1.3e6 members} members.
Heavy rain, [|180 millimetres|]{U 180 mm} in a day, flooded the town.
The charity fed [|45,000|]{C 45000 people} people.
The inquiry heard [|87|]{C 87 witnesses} witnesses.
It will cost no less than [|$12 billion|]{M 12e9 USD >=}.
Trading volume was [|1.02 billion|]{C 1.02e9 shares} shares.
The payment of [|PLN 5.2 billion|]{M 5.2e9 PLN} is due in June.
He gave [|500,000 rupees|]{M 500000 INR}.
A kilo costs [|3.50 euros|]{M 3.5 EUR}.
The mission lasted [|437 days|]{U 437 day}.
The tank fired [|twenty-two|]{C 22 rounds} rounds.
The council cut [|one hundred and fifty|]{C 150 posts} posts.
The lake is [|15 percent|]{P 15} smaller than in 1985.
The gap narrowed to [|three|]{C 3 points} points.
Talks lasted [|eight hours|]{U 8 hour} and ended at 2:15 a.m.
It sold [|60%|]{P 60} of its stake for [|$1.1 billion|]{M 1.1e9 USD}.
Costs have tripled to [|€12.6bn|]{M 12.6e9 EUR} since 2012.
A crowd of [|68,000|]{C 68000} watched at Wembley.
The state has [|eleven|]{C 11 ports} ports.
The virus killed [|1,918|]{C 1918 chickens} chickens.
The order is for [|36|]{C 36 jets} F-35 jets.
The regulator ordered [|four|]{C 4 banks} banks to hold another [|€6.4 billion|]{M 6.4e9 EUR}.
The [|second|]{O 2 tremor} tremor came [|40 minutes|]{U 40 minute} after the first.
The two of them left; neither of the two came back.
Shares rose to [|148.2 pence|]{M 1.482 GBP} from [|131 pence|]{M 1.31 GBP}.
On 2 February 2021 the army took power.
[|Eighty percent|]{P 80} of farms lost cattle, some of them all they had.
The path is [|9.5 km|]{U 9.5 km} long and climbs [|700 metres|]{U 700 metre}.
The film earned [|$88 million|]{M 88e6 USD} in its first week.
It was the 1980s, and the Boeing 727 was still flying.
Around [|one in six|]{R 0.1666667 ~} adults cannot swim.
The senator, [|76|]{U 76 year}, will not run in 2026.
The fare will rise from [|$2.75|]{M 2.75 USD} to [|$2.90|]{M 2.9 USD}.
The town of [|3,100|]{C 3100} lost its only bank.
They beat Spain 3-2 after leading 2-0.
Article 4 and Protocol 12 do not apply.
The probe travelled [|480 million kilometres|]{U 480e6 km} in [|seven months|]{U 7 month}.
The school has [|640|]{C 640 pupils} pupils and [|31|]{C 31 teachers} teachers.
Growth of [|1.5 to 2 percent|]{P 1.5..2} is expected.
The hotel has [|220|]{C 220 rooms} rooms, [|40|]{C 40} of them suites.
A [|five-year-old|]{U 5 year} girl was found after [|19 hours|]{U 19 hour}.
The party lost [|31|]{C 31 seats} seats, its worst result since 1949.
More than [|three-quarters|]{R 0.75 >} of the fleet is grounded.
The truce held for [|72 hours|]{U 72 hour}.
She received [|$1.5 million|]{M 1.5e6 USD} in damages.
The river is [|two metres|]{U 2 metre} higher than in May.
The firm owes [|€3bn|]{M 3e9 EUR}, nearly twice its value.
head: [|Six|]{C 6} Hurt As Bus Overturns
head: Bank fined [|£40m|]{M 40e6 GBP} over data breach
head: [|Three|]{C 3 Ministers} Ministers Quit
fr: L'entreprise supprimera [|3 400|]{C 3400 emplois} emplois d'ici 2027.
fr: Le déficit s'élève à [|5,5 %|]{P 5.5} du PIB, soit [|154 milliards d'euros|]{M 154e9 EUR}.
fr: Environ [|cinquante mille|]{C 50000 personnes ~} personnes ont défilé le 1er mai.
fr: Le train roule à [|320 km/h|]{U 320 km/h}.
fr: Le contrat vaut [|800 millions de dollars|]{M 800e6 USD}.
fr: Il a été condamné à [|six mois|]{U 6 month} de prison et [|10 000 euros|]{M 10000 EUR} d'amende.
de: Der Konzern streicht [|2.800|]{C 2800 Stellen} Stellen.
de: Die Arbeitslosigkeit sank um [|0,2 Prozentpunkte|]{PP 0.2} auf [|5,9 Prozent|]{P 5.9}.
de: Etwa [|fünfundzwanzig|]{C 25 Staaten ~} Staaten stimmten zu.
de: Die Strecke ist [|62,5 Kilometer|]{U 62.5 km} lang.
de: Der Schaden beträgt [|3 Millionen Euro|]{M 3e6 EUR}.
de: Am 18. März 2025 kamen [|40|]{C 40 Minister} Minister.
es: La empresa perdió [|1.250 millones de euros|]{M 1250e6 EUR} en 2023.
es: Más de [|dos mil|]{C 2000 personas >} personas huyeron.
es: La inflación bajó al [|3,2 %|]{P 3.2}.
es: El terremoto dejó [|veintidós|]{C 22 muertos} muertos y [|140|]{C 140 heridos} heridos.
es: El puente mide [|2,5 kilómetros|]{U 2.5 km}.
`;
