/**
 * Marked sentences for figures, third set: marked before the tool had read any of them, over many desks and in four
 * languages, then developed on. Same marks as the first half, and stricter: a count or an ordinal names what is counted,
 * as written, or `-` where nothing is; no name where the noun is left out and may be argued about. `-` for a currency
 * that only the article can tell.
 */
export const corpusC = `
The opposition won [|38|]{C 38 seats} of the [|150|]{C 150 seats} seats, [|11|]{C 11} fewer than in 2019.
She was [|91|]{U 91 year} and had been ill for several months.
Okafor, who is [|19|]{U 19 year}, ran the [|400 metres|]{U 400 metre} in [|49.8 seconds|]{U 49.8 second}.
Police named the victims as Ana Ruiz, [|34|]{U 34 year}, and her son Leo, [|7|]{U 7 year}.
The [|45-year-old|]{U 45 year} was charged with [|three|]{C 3 counts} counts of arson.
Substitute Emre Kaya struck in the [|94th|]{O 94 minute} minute to win it for the visitors.
It was the [|third|]{O 3 time} time in [|a dozen years|]{U 12 year} that the river had burst its banks.
The [|first|]{O 1 rocket} rocket fell short; the [|second|]{O 2} hit a bakery.
Senators rejected the nominee by [|52|]{C 52 -} to [|48|]{C 48 -}.
Left-arm spinner Dilan Fernando took [|four|]{C 4 -} for [|88|]{C 88 -} before tea.
The utility will spend [|12 billion kroner|]{M 12e9 - kroner} on cables.
Auckland's council borrowed [|NZ$450 million|]{M 450e6 NZD} at [|4.1 percent|]{P 4.1}.
Diesel went up by [|nine euro cents|]{M 0.09 EUR} to [|€1.79 a litre|]{M 1.79 EUR /litre}.
The vaccine sells for [|$31 a box|]{M 31 USD /box}, down from [|$40|]{M 40 USD}.
Winds of [|65 knots|]{U 65 knot} tore roofs off [|two dozen|]{C 24 houses} houses.
The field pumps [|1.1 million barrels a day|]{U 1.1e6 barrel/day}.
The dam can generate [|2,070 megawatts|]{U 2070 megawatt}, enough for [|3.2 million|]{C 3.2e6 households} households.
Carbon dioxide stood at [|421 parts per million|]{U 421 ppm} in May, against [|280 ppm|]{U 280 ppm} before industry.
A lorry travelling at [|58 mph|]{U 58 mile/hour} in a [|30 mph|]{U 30 mile/hour} zone hit the barrier.
The stone, a [|14.8-carat|]{U 14.8 carat} pink diamond, fetched [|$26.6 million|]{M 26.6e6 USD}.
Noise at the school gate reached [|83 decibels|]{U 83 decibel}.
The subsidy will be cut in [|half|]{R 0.5} by 2027.
Sales have grown [|tenfold|]{R 10} in [|five years|]{U 5 year}.
[|One in five|]{R 0.2 children} children in the district lives in poverty.
[|Two-thirds|]{R 0.6666667 members} of the members voted to strike.
[|Scores|]{C 20 passengers >= ~} of passengers were treated for smoke inhalation.
[|Hundreds of thousands|]{C 100000 pilgrims >= ~} of pilgrims walked to the shrine.
About [|half a million|]{C 500000 tourists ~} tourists visit the cove each summer.
The film took [|a million and a half|]{C 1.5e6 -} at home and twice that abroad.
Turnout was put at [|63 per cent|]{P 63}, up from [|58 per cent|]{P 58}.
The chain's shares closed [|3.2pc|]{P 3.2} higher at [|214.6p|]{M 2.146 GBP}.
The bank expects growth of [|1.2–1.6 percent|]{P 1.2..1.6} next year.
Between [|20 and 30|]{C 20..30 people} people were thought to be under the rubble.
The levy would rise from [|3 percent|]{P 3} to [|5 percent|]{P 5}.
Fees of [|3 to 5 percent|]{P 3..5} are usual, bankers say.
Up to [|600|]{C 600 workers <=} workers could be affected.
More than [|40|]{C 40 engines >} fire engines were called out.
No fewer than [|nine|]{C 9 candidates >=} candidates have entered the race.
The recipe needs [|1½ litres|]{U 1.5 litre} of milk.
The census counted [|one million two hundred and forty thousand|]{C 1240000 residents} residents.
The state released [|Rs 1,250 crore|]{M 12.5e9 INR} for drains.
The scheme covers [|27 lakh|]{C 2.7e6 farmers} farmers in [|nine|]{C 9 districts} districts.
The grant of [|₹85 crore|]{M 850e6 INR} will be paid in [|three|]{C 3 instalments} instalments.
The budget sets aside [|₴3.8 billion|]{M 3.8e9 UAH} for shelters.
A ticket costs [|R$12|]{M 12 BRL} in São Paulo.
The lender set aside [|CHF 340 million|]{M 340e6 CHF} for fines.
Boeing 737 Max 8 jets and the Airbus A350 were on show.
The Su-57 was parked beside an F-16 and [|two|]{C 2 MiG-29s} old MiG-29s.
COVID-19 and H5N1 were both mentioned in Resolution 2231.
G7 ministers met in Room 101 of the Route 66 motel.
Channel 4 showed the Apollo 11 landing again on July 20.
He lives at 14 Elm Street and drives a Peugeot 206.
Article 5 of the treaty and Section 230 of the act were cited.
The iPhone 15 and Windows 11 were shown in Hall 7.
One of the suspects said that no one had told him.
When one is tired, one makes mistakes, he said.
The Five Star Movement and the Six Nations have little in common.
Call 020 7946 0018 between 9am and 5pm.
The match at Anfield ended 2-1 after extra time.
The train leaves Platform 9 at 17:42.
Flight BA 117 was diverted to Shannon.
The M25 and the A40 were closed in both directions.
On 4 July 1976 he was in Room 12.
She won the [|first|]{O 1 set} set 6-4 and the next 7-5.
The draft cites 18 U.S.C. 1001 and Rule 11.
He was head of Unit 8200 and later of Group 42.
In the 1990s and the early 2000s the valley emptied.
The paper was published in Nature in 2016.
A 9-to-5 job was not for him.
She is the second lieutenant's sister.
He waited a second, then fired.
The [|two|]{C 2 men} men are brothers.
The mayor's plan, now in its [|second|]{O 2 draft} draft, has drawn [|1,870|]{C 1870 objections} objections.
An earthquake of magnitude [|7.1|]{U 7.1 magnitude} killed at least [|126|]{C 126 people >=} people and injured [|188|]{C 188 -}.
A [|6.8-magnitude|]{U 6.8 magnitude} quake shook the coast at 3:14 a.m.
The tremor, [|5.9|]{U 5.9 magnitude} on the Richter scale, was felt [|300 kilometres|]{U 300 km} away.
Rescuers have recovered [|41|]{C 41 bodies} bodies, [|17|]{C 17 children} of them children.
The fire has destroyed [|2,300|]{C 2300 structures} structures and burned [|57,000 acres|]{U 57000 acre} since Tuesday.
Crews had contained [|15%|]{P 15} of the blaze by nightfall.
Some [|180,000|]{C 180000 residents ~} residents have been told to leave.
Rainfall of [|240 mm|]{U 240 mm} in [|12 hours|]{U 12 hour} broke a record set in 1964.
The temperature hit [|49.6 degrees Celsius|]{U 49.6 degree Celsius} ([|121.3 degrees Fahrenheit|]{U 121.3 degree Fahrenheit}).
It fell to [|minus 23 degrees|]{U -23 degree} overnight.
The mercury is expected to touch [|38C|]{U 38 degree Celsius} on Thursday.
Lake levels are [|six feet|]{U 6 foot} below normal and falling [|two inches a week|]{U 2 inch/week}.
A [|50-foot|]{U 50 foot} wave swept [|three|]{C 3 fishermen} fishermen off the rocks.
The ferry, built for [|240|]{C 240 passengers} passengers, was carrying nearly [|400|]{C 400 - ~}.
[|Seven|]{C 7 miners} miners are dead and [|four|]{C 4} are missing.
Another [|32|]{C 32 people} people remain in hospital, [|five|]{C 5} of them in a critical condition.
The death toll rose to [|1,027|]{C 1027 -} on Friday.
The toll stands at [|19|]{C 19 dead} dead and more than [|60|]{C 60 hurt >} hurt.
The shelter houses [|112|]{C 112 women} women and [|230|]{C 230 children} children.
The army said it had shot down [|61|]{C 61 drones} of [|74|]{C 74 drones} drones launched overnight.
A [|500-kilogram|]{U 500 kg} bomb struck a [|nine|]{C 9 storey}-storey block.
The brigade lost [|a third|]{R 0.3333333 tanks} of its tanks in [|48 hours|]{U 48 hour}.
The truce, the [|fourth|]{O 4} since January, lasted [|six hours|]{U 6 hour}.
Some [|8,000 to 10,000|]{C 8000..10000 troops ~} troops are massed near the border.
Both sides swapped [|95|]{C 95 prisoners} prisoners each, the [|58th|]{O 58 exchange} exchange of the war.
The convoy of [|33|]{C 33 trucks} trucks carried [|540 tonnes|]{U 540 tonne} of flour.
The howitzers fire [|155mm|]{U 155 mm} shells up to [|40 km|]{U 40 km <=}.
Russia controls nearly [|20%|]{P 20 ~} of the country.
The alliance has [|300,000|]{C 300000 troops} troops on high readiness, up from [|40,000|]{C 40000 -}.
Members pledged to spend [|2%|]{P 2} of their output on defence.
The foreign minister flew [|6,400 km|]{U 6400 km} for a [|45-minute|]{U 45 minute} meeting.
The bill cleared the lower house by [|217|]{C 217 votes} votes to [|213|]{C 213}, with [|two|]{C 2 abstentions} abstentions.
The motion was carried by [|301|]{C 301 votes} votes to [|270|]{C 270}.
She took [|51.4 percent|]{P 51.4} of the vote, he [|48.6 percent|]{P 48.6}.
The Greens doubled their seats to [|24|]{C 24 -}.
With [|97%|]{P 97 ballots} of ballots counted, the "No" side led by [|1,204|]{C 1204 votes} votes.
The poll of [|1,012|]{C 1012 adults} adults has a margin of error of [|3.1|]{C 3.1 points} points.
The coalition holds [|73|]{C 73 -} of [|120|]{C 120 -} in the Knesset.
Nearly [|six in ten|]{R 0.6 respondents ~} respondents opposed the change.
Only [|12|]{C 12 states} of [|27|]{C 27 states} states have ratified it.
She is the country's [|first|]{O 1 president} female president and its [|fifth|]{O 5 leader} leader since independence.
He will seek a [|third|]{O 3 term} term at [|78|]{U 78 year}.
Ministers have met [|four|]{C 4 times} times since March.
The committee, with [|21|]{C 21 members} members from [|nine|]{C 9 parties} parties, sat for [|11 hours|]{U 11 hour}.
The budget gap is [|€4.7 billion|]{M 4.7e9 EUR}, or [|1.9%|]{P 1.9} of gross domestic product.
Net profit rose [|12 percent|]{P 12} to [|€1.06bn|]{M 1.06e9 EUR} from [|€946m|]{M 946e6 EUR}.
The carmaker will cut [|4,000|]{C 4000 jobs} jobs, about [|6%|]{P 6 ~} of its workforce.
Shares in the miner slid [|118 pence|]{M 1.18 GBP} to [|£22.40|]{M 22.4 GBP}.
The yen weakened to [|151.6|]{C 151.6 -} per dollar.
The Nikkei lost [|612.4|]{C 612.4 points} points, or [|1.6%|]{P 1.6}, to [|38,041|]{C 38041 -}.
The [|ten-year|]{U 10 year} yield added [|eight basis points|]{PP 8 basis-point} to [|4.42%|]{P 4.42}.
Brent crude was up [|74 cents|]{M 0.74 USD} at [|$83.19 a barrel|]{M 83.19 USD /barrel}.
Spot gold hit [|$2,431.29 an ounce|]{M 2431.29 USD /ounce}.
The takeover values each share at [|$54.20|]{M 54.2 USD} and the firm at [|$44 billion|]{M 44e9 USD}.
The start-up raised [|$140m|]{M 140e6 USD} at a valuation of [|$1.3bn|]{M 1.3e9 USD}.
Unemployment fell by [|0.2 percentage points|]{PP 0.2} to [|5.9%|]{P 5.9}.
The fund manages [|$1.7 trillion|]{M 1.7e12 USD} for [|5.4 million|]{C 5.4e6 people} people.
The fine equals [|4.5 percent|]{P 4.5} of turnover, or [|£19 million|]{M 19e6 GBP} ([|$24 million|]{M 24e6 USD}).
It sold [|312,000|]{C 312000 cars} electric cars in the [|three months|]{U 3 month} to June.
The airline carried [|16.4m|]{C 16.4e6 passengers} passengers in August, [|8%|]{P 8} more than a year earlier.
Its [|27|]{C 27 stores} stores in Wales employ [|1,900|]{C 1900 people} people.
The order for [|80|]{C 80 jets} A321neo jets is worth [|$10.4bn|]{M 10.4e9 USD} at list prices.
Bidders offered [|A$2.15 a share|]{M 2.15 AUD /share}.
Wheat for May delivery rose [|6½ cents|]{M 0.065 USD} to [|$5.88 a bushel|]{M 5.88 USD /bushel}.
The deal cost [|C$28.5 billion|]{M 28.5e9 CAD} and took [|27 months|]{U 27 month}.
Rent for a [|two|]{C 2 bedroom}-bedroom flat averages [|£1,450 a month|]{M 1450 GBP /month}.
Interest rates were left at [|5.25-5.5%|]{P 5.25..5.5}.
The company owes [|$300 billion|]{M 300e9 USD} to some [|170|]{C 170 banks ~} banks.
Customers will pay an extra [|£7.50 a year|]{M 7.5 GBP /year}.
Operating margins shrank to [|9.3%|]{P 9.3} from [|11.8%|]{P 11.8}.
Freight rates of [|$4,775 per container|]{M 4775 USD /container} are [|three|]{C 3 times} times last year's.
Consumer prices rose [|0.4%|]{P 0.4} on the month and [|3.2%|]{P 3.2} on the year.
The Fed has raised rates [|11|]{C 11 times} times since March 2022.
The court jailed him for [|22 years|]{U 22 year} and fined him [|50,000 euros|]{M 50000 EUR}.
The jury of [|nine|]{C 9 women} women and [|three|]{C 3 men} men took less than [|four hours|]{U 4 hour <}.
He faces [|34|]{C 34 counts} felony counts and up to [|four years|]{U 4 year <=} on each.
Prosecutors want [|seven and a half years|]{U 7.5 year}.
The judge awarded [|$83.3 million|]{M 83.3e6 USD} in damages, [|$65 million|]{M 65e6 USD} of it punitive.
She was [|17|]{U 17 year} when she joined and [|23|]{U 23 year} when she left.
The defendants, aged [|18|]{U 18 year}, [|20|]{U 20 year} and [|24|]{U 24 year}, deny murder.
[|Two|]{C 2 men} men, both [|31|]{U 31 year}, are in custody.
A boy of [|14|]{U 14 year} was stabbed near the station.
The pensioner, [|82|]{U 82 year}, lost [|£15,000|]{M 15000 GBP} to the gang.
Officers found [|3.4kg|]{U 3.4 kg} of heroin and [|two|]{C 2 pistols} loaded pistols.
The [|first|]{O 1 trial} trial collapsed; the [|second|]{O 2} begins in May.
Tribunal papers run to [|2,600|]{C 2600 pages} pages.
He pleaded guilty to [|six|]{C 6} of [|eleven|]{C 11 charges} charges.
The trial of [|1,834|]{C 1834 patients} patients found a [|29 percent|]{P 29} lower risk.
Doctors give [|two|]{C 2 doses} doses [|21 days|]{U 21 day} apart.
Each pill holds [|500 micrograms|]{U 500 microgram} of folic acid.
Measles cases rose to [|58|]{C 58 -}, including [|13|]{C 13 infants} infants.
The clinic sees [|60 to 80|]{C 60..80 patients} patients a day.
[|One in 2,500|]{R 0.0004 babies} babies is born with the defect.
Roughly [|one in 40|]{R 0.025 adults ~} adults carries the gene.
The waiting list has passed [|7.6 million|]{C 7.6e6 - >}.
Nurses were offered [|5%|]{P 5}; they had asked for [|19%|]{P 19}.
The hospital is short of [|140|]{C 140 midwives} midwives and [|35|]{C 35 doctors} doctors.
Blood pressure above 140/90 is high.
Smokers lose about [|ten years|]{U 10 year ~} of life.
The planet orbits its star every [|3.2 days|]{U 3.2 day} at a distance of [|6 million km|]{U 6e6 km}.
The galaxy lies [|11.5 billion light years|]{U 11.5e9 light-year} away.
The skull is [|1.8 million years|]{U 1.8e6 year} old.
The probe weighs [|720 kilograms|]{U 720 kg} and is [|4.5 metres|]{U 4.5 metre} tall.
Its mirror, [|6.5 metres|]{U 6.5 metre} across, has [|18|]{C 18 segments} segments.
The ice core is [|3,270 metres|]{U 3270 metre} long.
Sea level rises by [|4.5 millimetres a year|]{U 4.5 mm/year}.
Only [|a few hundred|]{C 200 bats >= ~} bats survive in [|three|]{C 3 caves} caves.
The whale, [|16 m|]{U 16 metre} long and weighing [|38 tonnes|]{U 38 tonne}, was towed out.
The battery stores [|2.8 gigawatt-hours|]{U 2.8 gigawatt-hour}.
The crater is [|180 km|]{U 180 km} wide and [|20 km|]{U 20 km} deep.
Methane traps [|28|]{C 28 times} times as much heat.
The lake covers [|5,400 sq km|]{U 5400 square kilometre}, [|a tenth|]{R 0.1} of its former size.
The chip has [|80 billion|]{C 80e9 transistors} transistors and draws [|700 watts|]{U 700 watt}.
A [|13th|]{O 13 moon} moon was found in 1974.
Scientists sequenced [|4.3 million|]{C 4.3e6 letters} letters of the code.
The team beat the field by [|2.4 seconds|]{U 2.4 second} over [|5,000m|]{U 5000 metre}.
She cleared [|2.01 metres|]{U 2.01 metre} at her [|second|]{O 2 attempt} attempt.
He scored [|41|]{C 41 points} points and had [|12|]{C 12 rebounds} rebounds.
The striker has [|17|]{C 17 goals} goals in [|22|]{C 22 games} games.
England were [|187|]{C 187 -} for [|six|]{C 6 -} at lunch, still [|94|]{C 94 -} behind.
Kohli made [|76|]{C 76 -} off [|59|]{C 59 balls} balls.
The Lakers won 112-104 and lead the series 3-2.
She beat the world No. 4 in [|two hours|]{U 2 hour} and [|11 minutes|]{U 11 minute}.
Her [|24th|]{O 24 title} Grand Slam title came at [|36|]{U 36 year}.
He has been sent off [|five|]{C 5 times} times, a club record.
A crowd of [|81,365|]{C 81365 -} saw the final.
The peloton covered [|198 km|]{U 198 km} in [|35-degree|]{U 35 degree} heat.
He signed a [|four-year|]{U 4 year} deal worth [|$180,000 a week|]{M 180000 USD /week}.
The side are third in the table with [|49|]{C 49 points} points.
It was their [|ninth|]{O 9 defeat} straight defeat and the [|first|]{O 1} at home.
Their [|1,000th|]{O 1000 match} match ended in defeat.
Hamilton qualified in 1:14.3 for Formula 1's race in Monza.
The marathon drew [|53,000|]{C 53000 runners} runners from [|131|]{C 131 countries} countries.
The novel has sold [|2.5 million|]{C 2.5e6 copies} copies in [|38|]{C 38 languages} languages.
Her [|three|]{C 3 husbands} husbands and [|five|]{C 5 children} children died before her.
The actor, who died at [|88|]{U 88 year}, made more than [|70|]{C 70 films >} films.
Born in 1931, he was the youngest of [|eight|]{C 8 siblings} siblings.
The canvas sold for [|$91.1 million|]{M 91.1e6 USD}, [|three|]{C 3 times} times the estimate.
The festival runs for [|ten days|]{U 10 day} and shows [|114|]{C 114 films} films from [|46|]{C 46 countries} countries.
The theatre has [|1,200|]{C 1200 seats} seats and a [|40|]{C 40 piece}-piece orchestra.
Beethoven's Symphony No. 9 was played in Studio 5.
Streams of the song passed [|a billion|]{C 1e9 - >} in [|six weeks|]{U 6 week}.
The museum lost [|€3.1 million|]{M 3.1e6 EUR} in 2020 and [|€900,000|]{M 900000 EUR} in 2021.
The town of [|6,200|]{C 6200 people} people has no doctor.
The council will plant [|7,500|]{C 7500 saplings} saplings along [|14 miles|]{U 14 mile} of road.
Bus fares go up [|20p|]{M 0.2 GBP} to [|£2.50|]{M 2.5 GBP} on Monday.
The bridge carries [|30,000|]{C 30000 vehicles} vehicles a day.
Parking will cost [|£1 an hour|]{M 1 GBP /hour}, free for the first [|two|]{C 2}.
Work on [|58|]{C 58 homes} affordable homes starts next week.
The school, founded in 1892, has [|410|]{C 410 pupils} pupils and a [|2-acre|]{U 2 acre} garden.
A [|12ft|]{U 12 foot} python escaped from a flat.
The bakery makes [|900|]{C 900 loaves} loaves a night.
Class sizes average [|31|]{C 31 -}; the limit is [|30|]{C 30 -}.
The appeal has raised [|£2,345.67|]{M 2345.67 GBP} so far.
Farmers harvested [|3.1 million tonnes|]{U 3.1e6 tonne} of maize from [|620,000 hectares|]{U 620000 hectare}.
The herd of [|1,400|]{C 1400 cattle} cattle was culled.
Milk yields fell to [|22 litres a cow|]{U 22 litre/cow}.
The tanker holds [|60 million litres|]{U 60e6 litre} of crude.
The wind farm's [|174|]{C 174 turbines} turbines produce [|1.4GW|]{U 1.4 gigawatt}.
The pipe carries [|27.5 billion cubic metres|]{U 27.5e9 cubic metre} of gas a year.
Solar power made up [|one-fifth|]{R 0.2} of supply.
The container ship, [|366 metres|]{U 366 metre} long, can take [|14,000|]{C 14000 boxes} boxes.
The tunnel boring machine digs [|15 metres a day|]{U 15 metre/day}.
A [|three|]{C 3 carriage}-carriage train derailed at [|110 km/h|]{U 110 km/h}.
The leak released [|200 gallons|]{U 200 gallon} of acid.
Users spend [|95 minutes a day|]{U 95 minute/day} on the app, which has [|1.6 billion|]{C 1.6e9 users} users.
The attack exposed [|3.3 terabytes|]{U 3.3 terabyte} of data.
Version 4.2 of the software and the 5G licence were dropped.
The phone has a [|6.7-inch|]{U 6.7 inch} screen and costs [|$1,099|]{M 1099 USD}.
Tuition is [|$28,000 a year|]{M 28000 USD /year}; [|four in ten|]{R 0.4 students} students get aid.
Teachers will strike for [|two days|]{U 2 day} in [|86|]{C 86 schools} schools.
Pass rates fell to [|67.8%|]{P 67.8}, from [|70.3%|]{P 70.3}.
[|Dozens|]{C 12 - >= ~} more were arrested in [|18|]{C 18 cities} cities.
"We have [|300|]{C 300 -} and need [|3,000|]{C 3000 -}," she said.
"It is [|five|]{C 5 years} wasted years," said Mr Ortiz, [|52|]{U 52 year}.
The five were flown to Doha.
Of [|650|]{C 650 MPs} MPs, [|263|]{C 263} are women.
The envoy spent [|eight days|]{U 8 day} in [|four|]{C 4 capitals} capitals.
Remittances account for [|a quarter|]{R 0.25} of the island's income.
The number of asylum claims fell to [|84,000|]{C 84000 -}, a [|9 percent|]{P 9} drop.
There were [|zero|]{C 0 deaths} deaths in July.
It has [|twenty-three thousand four hundred and six|]{C 23406 inhabitants} inhabitants.
Roughly [|three-quarters|]{R 0.75 ~} of the grain was spoiled.
He owed his brother [|a few thousand dollars|]{M 2000 USD >= ~}.
head: Quake kills [|12|]{C 12 -} in Papua
head: [|Three|]{C 3 -} Charged Over [|$2m|]{M 2e6 USD} Museum Theft
head: Inflation Eases To [|2.9%|]{P 2.9}, [|Third|]{O 3 Month} Month Of Decline
head: Rail Strike Enters Week Two
head: [|90|]{C 90 Migrants} Migrants Rescued Off Malta
head: Ford recalls [|456,000|]{C 456000 vehicles} vehicles
head: Euro 2024: Spain 2, England 1
head: [|50,000|]{C 50000 -} march in Budapest
fr: Le projet coûtera [|1,2 milliard d'euros|]{M 1.2e9 EUR} et créera [|450|]{C 450 emplois} emplois.
fr: [|Un tiers|]{R 0.3333333 électeurs} des électeurs s'est abstenu.
fr: L'usine emploie [|quatre-vingt-dix|]{C 90 personnes} personnes et produit [|3 000 tonnes|]{U 3000 tonne} d'acier.
fr: La victime, âgée de [|27 ans|]{U 27 year}, a reçu [|trois|]{C 3 balles} balles.
fr: Quelque [|200 000|]{C 200000 manifestants ~} manifestants ont défilé, soit [|deux|]{C 2 fois} fois plus qu'en mars.
fr: Le taux de chômage a reculé de [|0,3|]{C 0.3 point} point à [|7,1 %|]{P 7.1}.
fr: [|Une douzaine|]{C 12 maisons ~} de maisons ont été détruites.
fr: Des [|dizaines|]{C 10 villages >= ~} de villages restent privés d'eau.
fr: Il a été condamné à [|dix-huit mois|]{U 18 month} de prison, dont [|six|]{C 6} ferme.
fr: Le train de 8h12 circulait à [|160 km/h|]{U 160 km/h}.
fr: L'article 49.3 a été utilisé le 16 mars 2023.
fr: La tour, haute de [|231 mètres|]{U 231 metre}, compte [|58|]{C 58 étages} étages.
fr: Le club a payé [|12,5 millions d'euros|]{M 12.5e6 EUR} pour le défenseur de [|22 ans|]{U 22 year}.
fr: Plus d'[|un million|]{C 1e6 Parisiens >} de Parisiens vivent seuls.
fr: Le prix du baril a perdu [|2,4 %|]{P 2.4}, à [|71,30 dollars|]{M 71.3 USD}.
fr: C'est le [|troisième|]{O 3 incendie} incendie en [|deux semaines|]{U 2 week}.
fr: La région a reçu [|deux cent cinquante|]{C 250 familles} familles ukrainiennes.
fr: Entre [|30 et 40|]{C 30..40 chercheurs} chercheurs participent au programme.
fr: La Ligue 1 et le TGV 8541 n'ont pas été touchés.
fr: L'inflation devrait atteindre [|2,5 à 3 %|]{P 2.5..3} en 2025.
fr: Près de [|la moitié|]{R 0.5 élèves ~} des élèves mangent à la cantine.
fr: Jusqu'à [|80 %|]{P 80 <=} des récoltes sont perdues.
fr: Le maire, [|61 ans|]{U 61 year}, brigue un [|quatrième|]{O 4 mandat} mandat.
fr: Une amende de [|750 €|]{M 750 EUR} est prévue au-delà de [|50 kg|]{U 50 kg}.
fr: Les pompiers ont secouru [|vingt et une|]{C 21 personnes} personnes.
fr: Un des suspects a été arrêté ; l'autre est en fuite.
fr: Le groupe a vendu [|1,4 million|]{C 1.4e6 véhicules} de véhicules.
fr: La dette s'élève à [|112,5 %|]{P 112.5} du PIB.
de: Der Umsatz stieg um [|8,4 Prozent|]{P 8.4} auf [|3,5 Millionen Euro|]{M 3.5e6 EUR}.
de: Rund [|anderthalb Stunden|]{U 1.5 hour ~} dauerte die Sitzung.
de: [|Ein Dutzend|]{C 12 Häuser} Häuser brannte ab.
de: [|Zwei Drittel|]{R 0.6666667 Mitglieder} der Mitglieder stimmten zu.
de: Die [|34-Jährige|]{U 34 year} wurde leicht verletzt.
de: Der [|21-jährige|]{U 21 year} Fahrer war mit [|180 km/h|]{U 180 km/h} unterwegs.
de: Der Bürgermeister ([|58|]{U 58 year}) tritt nicht mehr an.
de: Mehr als [|20.000|]{C 20000 Menschen >} Menschen kamen am 1. Mai zum Fest.
de: Das Gericht verhängte [|drei Jahre|]{U 3 year} und [|sechs Monate|]{U 6 month} Haft.
de: Das Land zahlt [|1,25 Milliarden Euro|]{M 1.25e9 EUR} für [|dreihundertfünfzig|]{C 350 Schulen} Schulen.
de: Die A 7 und der ICE 578 waren gesperrt.
de: Nach Artikel 5 des Grundgesetzes ist die Kunst frei.
de: Um 14.30 Uhr fielen [|zwei|]{C 2 Schüsse} Schüsse.
de: [|Hunderte|]{C 100 Fans >= ~} Fans warteten vor dem Stadion.
de: Die Brücke ist [|412 Meter|]{U 412 metre} lang und kostet bis zu [|90 Mio. Euro|]{M 90e6 EUR <=}.
de: Die Partei kam auf [|14,6 Prozent|]{P 14.6}, ein Minus von [|2,1 Prozentpunkten|]{PP 2.1}.
de: Es war der [|dritte|]{O 3 Streik} Streik in [|zehn Tagen|]{U 10 day}.
de: Der DAX verlor [|120|]{C 120 Punkte} Punkte und schloss bei [|18.450|]{C 18450 -}.
de: Am 9. November 1989 fiel die Mauer.
de: [|Die Hälfte|]{R 0.5 Felder} der Felder steht unter Wasser.
de: Zwischen [|15 und 20|]{C 15..20 Boote} Boote sanken.
de: Die Firma hat [|2.300|]{C 2300 Beschäftigte} Beschäftigte an [|sieben|]{C 7 Standorten} Standorten.
de: Er starb mit [|93 Jahren|]{U 93 year}.
de: Ein Liter kostet [|1,89 Euro|]{M 1.89 EUR}, [|neun Cent|]{M 0.09 EUR} mehr als im Mai.
de: Es blieb beim 2:1; in der [|88.|]{O 88 Minute} Minute sah er Rot.
es: [|Dos tercios|]{R 0.6666667 diputados} de los diputados votaron a favor.
es: El incendio arrasó [|1.250 hectáreas|]{U 1250 hectare} y obligó a evacuar a [|veintiún mil|]{C 21000 vecinos} vecinos.
es: La empresa ganó [|345,6 millones de euros|]{M 345.6e6 EUR}, un [|12,3%|]{P 12.3} más.
es: El detenido, de [|32 años|]{U 32 year}, tenía [|cuatro|]{C 4 antecedentes} antecedentes.
es: Más de [|medio millón|]{C 500000 personas >} de personas salieron a la calle.
es: El artículo 155 se aplicó el 27 de octubre de 2017.
es: El Barcelona ganó 3-1 en el Camp Nou.
es: Murieron al menos [|treinta y dos|]{C 32 mineros >=} mineros.
es: El presupuesto sube a [|1,1 billones de pesos|]{M 1.1e12 - pesos}.
es: Casi [|la mitad|]{R 0.5 hogares ~} de los hogares no tiene agua.
es: La inflación bajó [|tres|]{C 3 décimas} décimas, hasta el [|2,8%|]{P 2.8}.
es: El terremoto de magnitud [|6,2|]{U 6.2 magnitude} se sintió a [|200 kilómetros|]{U 200 km}.
es: Fue condenado a [|ocho años|]{U 8 year} y [|seis meses|]{U 6 month} de prisión.
es: [|Decenas|]{C 10 familias >= ~} de familias duermen al raso.
es: El barril cuesta [|82,15 dólares|]{M 82.15 USD}.
es: Entre [|50 y 60|]{C 50..60 barcos} barcos esperan en el puerto.
es: Es la [|segunda|]{O 2 huelga} huelga en [|quince días|]{U 15 day}.
es: La alcaldesa, de [|44 años|]{U 44 year}, obtuvo el [|53 por ciento|]{P 53} de los votos.
es: Hasta [|10.000|]{C 10000 aficionados <=} aficionados viajaron en [|150|]{C 150 autobuses} autobuses.
es: El embalse está al [|18 %|]{P 18} de su capacidad, unos [|40 hectómetros cúbicos|]{U 40 cubic hectometre ~}.
es: [|Una docena|]{C 12 países} de países se abstuvo.
es: El AVE 3142 salió a las 7:45.
es: Uno de los heridos está grave.
es: La cuota pasará de [|12 euros|]{M 12 EUR} a [|15 euros al mes|]{M 15 EUR /month}.
es: Unas [|ochocientas|]{C 800 personas ~} personas viven en el barrio.
Malmo 11 6 4 1 19 10 22
ST LOUIS 13 11 1 75 73 27
Portland 107 DENVER 101
J. Hale not out 16
Extras (lb-8 nb-10) 18
3 - Ana Ruiz (Spain) beat 7 - Petra Kral (Slovakia) 6-3 4-6 7-5
CRICKET - KENYA 228 ALL OUT V NAMIBIA.
-- Oslo Newsroom, +47 22 756525
He took all [|10|]{C 10 -} in the first innings.
She made [|16|]{C 16 -} not out.
He paid [|228 ALL|]{M 228 ALL} for the ticket.
The bond was up [|6/32|]{R 0.1875} and the stock lost [|3/8|]{R 0.375}.
The share rose to [|45.10 marks|]{M 45.10 - marks}, the group said after a loss of [|1.2 billion marks|]{M 1.2e9 - marks}.
She had [|85|]{C 85 marks} marks in the exam, and sales passed the [|50 million|]{C 50e6} mark.
Wheat closed [|1/4 cent|]{M 0.0025 USD} up at [|$4.51-3/4 a bushel|]{M 4.5175 USD /bushel}.
Crude rose to [|$21.88 a barrel|]{M 21.88 USD /barrel} after the cut, and sales to [|$3 million|]{M 3e6 USD} a year after it.
Net profit fell to [|A$12.4 mln|]{M 12.4e6 AUD}.
[|Hundreds|]{C 100 >= ~} were killed.
[|Dozens|]{C 12 >= ~} died.
[|Thousands|]{C 1000 >= ~} fled the city.
[|Scores|]{C 20 >= ~} are missing.
Police arrested [|dozens|]{C 12 >= ~}.
The [|second|]{O 2 seed} seed won.
Top seed Ana Ruiz beat the [|third|]{O 3 seed} seed.
The [|second|]{O 2 bomb} bomb killed [|one|]{C 1}.
He lost to the [|fifth|]{O 5 seed} seed.
The rate rose by [|a half point|]{PP 0.5}.
The council voted [|seven|]{C 7 -} to [|two|]{C 2 -} for the plan.
Judges ruled [|five|]{C 5 -} to [|four|]{C 4 -} that the law stands.
The scores were level at three all.
She is one of the few.
The group has [|three|]{C 3 plants} plants, [|two|]{C 2} in Spain and [|one|]{C 1} in Italy.
The rate was cut by [|a quarter point|]{PP 0.25} to [|5-1/4 percent|]{P 5.25}, a point that he made.
Sugar was off [|0.08 cent|]{M 0.0008 USD} at [|10.51 cents a lb|]{M 0.1051 USD /pound}.
134 Ian Westbrook 66 68
137 Jarmo Laine (Finland) 68 69, Wayne Rooke (Australia) 69 68
head: 137 Jarmo Laine (Finland) 68 69
head: Lillestrom 1 (Holm 44 penalty) Bryne 1 (Kata 9). Attendance [|3,500|]{C 3500 -}
BALTIMORE 66 55 .545 -
Inger Solberg (Norway) 11.21
Net [|41|]{C 41 -} vs [|33|]{C 33 -}
head: Quake kills [|40|]{C 40}, injures [|200|]{C 200}
Smith, [|34|]{U 34 year}, and Jones, [|28|]{U 28 year}.
He hit .271 with [|14|]{C 14 runs} home runs.
They reached the last four of the Vase, and the last [|four days|]{U 4 day} were dry.
`;
