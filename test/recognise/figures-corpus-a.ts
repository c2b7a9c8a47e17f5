/**
 * Marked sentences for figures, first half: the one to look at while developing. One sentence a line; `fr:`, `de:`,
 * `es:` in front for the language, `head:` for a headline. Labels: type (M money, P percentage, PP points, C count,
 * O ordinal, U measure, R ratio), value or lower..upper, currency, unit or counted noun, then ~ >= <= > < as they apply.
 * For a count the span is the number alone; for a measure or a sum it includes unit or currency.
 */
export const corpusA = `
The ministry will spend [|€20 billion|]{M 20e9 EUR} ([|$22 billion|]{M 22e9 USD}) on new frigates over the next [|10 years|]{U 10 year}.
At least [|14|]{C 14 people >=} people were killed and [|37|]{C 37} wounded when [|two|]{C 2 shells} shells hit a market on 3 June 2023.
The city's budget rose from [|$1.2 million|]{M 1.2e6 USD} to [|$1.9 million|]{M 1.9e6 USD} in 2021.
Turnout reached [|61.4 percent|]{P 61.4}, up [|5.4 percentage points|]{PP 5.4} on the last election in 2019.
Nearly [|a third|]{R 0.3333333 voters ~} of voters under [|30|]{C 30 <} stayed at home.
More than [|1,200|]{C 1200 soldiers >} Ethiopian soldiers crossed the river with [|two dozen|]{C 24 tanks} tanks.
The court gave both sides a [|30-day|]{U 30 day} deadline.
Shares in the group fell [|3.7%|]{P 3.7} to [|£4.12|]{M 4.12 GBP} on Monday.
The company said it would cut about [|1,500|]{C 1500 jobs ~} jobs.
Analysts expect between [|5 and 7 percent|]{P 5..7} growth next year.
The storm left [|hundreds|]{C 100 families >= ~} of families without power for [|three days|]{U 3 day}.
Boeing 737 jets flown by [|three|]{C 3 airlines} airlines were grounded after Flight 302.
Article 5 of the treaty has been invoked once, after the 9/11 attacks.
The G7 leaders and the G20 met under Resolution 2231, he said.
She scored in the 3-1 win over Chelsea on March 18.
The Su-57 and the F-16 both flew past at 14:30.
Call 555-0134 or visit Room 12 on Route 66.
COVID-19 killed [|two million|]{C 2e6 people} people in the first year.
Oil rose [|$1.30|]{M 1.3 USD} to [|$84.15 a barrel|]{M 84.15 USD /barrel}.
The ship carried [|38,000 tonnes|]{U 38000 tonne} of wheat.
The fund holds [|$350B|]{M 350e9 USD} in assets, [|12%|]{P 12} of it in gold.
It was their [|second|]{O 2 call} official phone call since January.
The plant is [|1.5 km|]{U 1.5 km} from the border.
Inflation slowed to [|2.3%|]{P 2.3} in May from [|2.6%|]{P 2.6} in April.
The central bank cut its key rate by [|25 basis points|]{PP 25 basis-point}.
He was sentenced to [|12 years|]{U 12 year} in prison and fined [|Rs 500 crore|]{M 5e9 INR}.
The state will plant [|2 lakh|]{C 200000 trees} trees.
Police seized [|50 kilograms|]{U 50 kg} of cocaine worth [|C$4 million|]{M 4e6 CAD}.
The tunnel, [|57 kilometres|]{U 57 km} long, opened in 2016.
It will take the next [|20 - 30 years|]{U 20..30 year} to pay the debt.
The deal was worth [|US$1.2bn|]{M 1.2e9 USD}, or [|A$1.8bn|]{M 1.8e9 AUD}.
[|Three|]{C 3 people} people died and [|seven|]{C 7} others were hurt.
[|One|]{C 1 person} person was killed when a wall collapsed.
One of the leaders said that no one had agreed to one another's terms.
The pilot, [|34|]{U 34 year}, was unhurt.
A [|34-year-old|]{U 34 year} man from Leeds was arrested.
He paid [|80 cents|]{M 0.8 USD} for a bottle of water.
The village has fewer than [|900|]{C 900 inhabitants <} inhabitants.
Up to [|70,000|]{C 70000 people <=} people marched through the capital.
As many as [|40|]{C 40 passengers <=} passengers were on board.
No fewer than [|12|]{C 12 ministers >=} ministers resigned.
Prices doubled in [|two and a half years|]{U 2.5 year}.
The crowd was estimated at [|15,000|]{C 15000 ~}.
Some [|300|]{C 300 firefighters ~} firefighters fought the blaze.
The lake has lost [|two-thirds|]{R 0.6666667} of its water.
[|Three-quarters|]{R 0.75} of [|1,004|]{C 1004 adults} adults polled agreed.
He ran the [|100 metres|]{U 100 metre} in [|9.81 seconds|]{U 9.81 second}.
The quake, of magnitude [|6.4|]{U 6.4 magnitude}, struck at 4.15am.
Temperatures reached [|41°C|]{U 41 degree Celsius} in Seville.
The winds blew at [|120 km/h|]{U 120 km/h}.
The farm produces [|1.2m|]{C 1.2e6 eggs} eggs a year.
The rebels hold [|20 percent|]{P 20} of the territory.
[|Tens of thousands|]{C 10000 people >= ~} of people fled.
[|Dozens|]{C 12 homes >= ~} of homes burned.
[|Several hundred|]{C 200 protesters >= ~} protesters gathered.
[|A hundred|]{C 100 guests} guests were invited.
[|Half a million|]{C 500000 people} people live there.
The [|47th|]{O 47 president} president took office in 2025.
It is the [|third|]{O 3 attack} attack this week.
For the first time since 1945, the [|two|]{C 2 sides} sides met.
He first met her in the 1990s.
In the 20th century and the 21st century, the second half of the year was dry.
The 93rd Brigade and the 118th Congress were mentioned.
The 38th parallel divides the country.
He finished in second place in the third quarter of 2022.
The Second World War ended in 1945.
Her [|fifth|]{O 5 novel} novel sold [|30,000|]{C 30000 copies} copies.
The vote was 52-48.
They lost 2-0 away and drew 1-1 at home.
In 2023-24 the firm earned [|¥48 billion|]{M 48e9 JPY}.
The season 2019/20 was cut short.
On 03/04/2025 the site went dark.
The meeting starts at 7 p.m. in Room 4.
She was born on 5 May 1961.
The [|12|]{C 12 member}-member council voted on Tuesday.
Windows 11 runs on [|8 GB|]{U 8 gigabyte} of memory.
Phase 2 of the trial enrolled [|420|]{C 420 patients} patients at [|18|]{C 18 hospitals} hospitals.
Section 230 protects websites.
Page 12 of the report lists [|six|]{C 6 errors} errors.
The gap is [|$5 million to $6 million|]{M 5e6..6e6 USD}.
Between [|800,000 and 1.2 million|]{C 800000..1.2e6 people} people lack water.
The fee is [|$5-$6|]{M 5..6 USD}.
He earns [|$15 an hour|]{M 15 USD /hour}.
The bank lent [|SEK 400 million|]{M 400e6 SEK} and [|300 million kronor|]{M 300e6 SEK}.
Ukraine received [|1.5 billion hryvnias|]{M 1.5e9 UAH}.
The loan of [|5 billion rubles|]{M 5e9 RUB} was repaid.
It cost [|10 million Swiss francs|]{M 10e6 CHF}.
The tower is [|829 metres|]{U 829 metre} high and has [|163|]{C 163 floors} floors.
The reactor makes [|1,600 MW|]{U 1600 megawatt}.
Only [|one in five|]{R 0.2} students passed.
[|Nine out of ten|]{R 0.9} doctors agree.
The ice is [|3 metres|]{U 3 metre} thick, [|10 feet|]{U 10 foot} at most.
They walked for [|half an hour|]{U 0.5 hour}.
The queue was a mile long.
He served [|14 months|]{U 14 month} of an [|18-month|]{U 18 month} sentence.
Wages rose [|4 per cent|]{P 4} against [|3.5 per cent|]{P 3.5} a year before.
Exports fell by [|a quarter|]{R 0.25}.
About [|half|]{R 0.5 ~} of the crop was lost.
The army has [|200,000|]{C 200000 troops} troops and [|1,100|]{C 1100 aircraft} aircraft.
The drone flew [|1,000 miles|]{U 1000 mile}.
Sales hit [|$2 trillion|]{M 2e12 USD}.
The mine yields [|1.3 grams|]{U 1.3 gram} of gold per tonne.
The blast killed [|four|]{C 4 workers} workers, [|two|]{C 2} of them brothers.
[|Twenty-five|]{C 25 countries} countries signed.
The party won [|two hundred and twelve|]{C 212 seats} seats.
Another [|50|]{C 50 buses} buses arrived.
The pipeline is [|40 percent|]{P 40} owned by Norway.
Unemployment stood at [|6.1 pct|]{P 6.1}.
The index added [|1.2 percent|]{P 1.2}, or [|41.5|]{C 41.5 points} points.
The temperature fell to [|-12°C|]{U -12 degree Celsius}.
Revenue was [|$4.5bn|]{M 4.5e9 USD} compared with [|$3.9bn|]{M 3.9e9 USD}.
Officials counted [|118|]{C 118 bodies} bodies by Friday evening.
The [|5-month|]{U 5 month} siege ended in April.
The refugees came in [|20|]{C 20 boats} boats on May 12 and 13.
The Airbus A320 carried [|150|]{C 150 passengers} passengers and [|six|]{C 6 crew} crew.
Paragraph 14 and Annex 3 were deleted.
He wore the number 10 shirt and won in Game 7.
Apollo 11 landed in July 1969.
Around [|2,000|]{C 2000 people ~} people attended.
In 2000 people feared a computer crash.
The estate was sold for [|£1.25m|]{M 1.25e6 GBP}.
The council spent [|£600,000|]{M 600000 GBP} on [|80|]{C 80 lamps} lamps.
The drug costs [|$2,000 per month|]{M 2000 USD /month}.
It drew [|3 million|]{C 3e6 viewers} viewers.
Its profit margin is [|18%|]{P 18}.
[|12|]{C 12} of the [|27|]{C 27 states} member states objected.
The vaccine is [|95 percent|]{P 95} effective.
The debt equals [|60%|]{P 60} of GDP.
The plane climbed to [|35,000 feet|]{U 35000 foot}.
[|Five years|]{U 5 year} ago he left.
Between 2014 and 2020 the fund paid out [|€75bn|]{M 75e9 EUR}.
The [|two|]{C 2 presidents} presidents spoke for [|90 minutes|]{U 90 minute}.
Mr. Ito, [|71|]{U 71 year}, has led the firm for [|22 years|]{U 22 year}.
The gunman fired [|19|]{C 19 shots} shots.
A fine of up to [|4%|]{P 4 <=} of turnover is possible.
The airline lost [|$800m|]{M 800e6 USD} last year.
They asked for [|two or three days|]{U 2..3 day}.
The law passed with [|60|]{C 60 votes} votes.
The council will meet [|three|]{C 3 times} times a year.
The vehicle weighs [|2.5 tons|]{U 2.5 ton}.
The airport handled [|4.2 million|]{C 4.2e6 passengers} passengers and [|61,000 tons|]{U 61000 ton} of freight.
A team of [|eight|]{C 8 divers} divers spent [|40 hours|]{U 40 hour} below ground.
The museum bought the painting for [|1.7 million euros|]{M 1.7e6 EUR} (about [|$1.8 million|]{M 1.8e6 USD ~}).
The strike cost the railway an estimated [|€90 million|]{M 90e6 EUR ~}.
The Dow fell [|412|]{C 412 points} points, or [|1.1 percent|]{P 1.1}.
The bill passed by [|218|]{C 218 votes} votes to [|212|]{C 212}.
Net debt fell to [|2.1|]{C 2.1 times} times earnings.
In the [|first|]{O 1 case} case, [|400|]{C 400 people} people sued.
The yield on the [|10-year|]{U 10 year} bond rose [|7 basis points|]{PP 7 basis-point} to [|4.31%|]{P 4.31}.
The rocket put [|23|]{C 23 satellites} satellites into orbit [|550 km|]{U 550 km} up.
The telescope looks back [|13 billion years|]{U 13e9 year}.
The trial involved [|10,000|]{C 10000 volunteers} volunteers in [|six|]{C 6 countries} countries.
Her [|21st|]{O 21 title} title came on April 4.
The [|25th|]{O 25 anniversary} anniversary falls on the 5th of June.
[|Ninety percent|]{P 90} of the houses lost their roofs.
The river rose [|4.7 meters|]{U 4.7 metre} above normal.
Some [|2,400|]{C 2400 homes ~} homes are without water.
It burned [|12,500 acres|]{U 12500 acre} of forest.
Soldiers found more than [|300|]{C 300 shells >} shells.
Gold fetched [|$2,031 an ounce|]{M 2031 USD /ounce}.
They want a pay rise of [|6 to 8 percent|]{P 6..8}.
Children aged [|6 to 12|]{U 6..12 year} may apply.
The car does [|5.6 litres|]{U 5.6 litre} per [|100 km|]{U 100 km}.
The pact covers [|1.4 billion|]{C 1.4e9 people} people.
A barrel of Brent was [|97 cents|]{M 0.97 USD} dearer.
The dam holds [|22 billion cubic metres|]{U 22e9 cubic metre} of water.
The minister met his [|three|]{C 3 counterparts} counterparts.
The two had met twice; the two of them agreed on nothing.
Of the [|eight|]{C 8 crew} crew, [|three|]{C 3} were rescued and [|two|]{C 2} died.
The [|first|]{O 1 convoy} convoy reached the town at noon.
Shops open 24/7 and close at 11pm.
The ship left on the 14th and returned on the 20th.
The [|80|]{C 80 seat}-seat theatre cost [|$3.4 million|]{M 3.4e6 USD} a decade ago.
Its debts are [|$40 billion|]{M 40e9 USD}, more than [|three|]{C 3 times >} times its annual sales.
The mayor won [|54 percent|]{P 54} of the vote; her rival took [|39|]{C 39}.
Over the past [|20 years|]{U 20 year} the herd has shrunk by [|60 to 70 percent|]{P 60..70}.
The strait is [|33 km|]{U 33 km} ([|21 miles|]{U 21 mile}) wide.
A litre of petrol costs [|€1.85|]{M 1.85 EUR}; in 2020 it cost [|€1.20|]{M 1.2 EUR}.
[|Ten years|]{U 10 year} on, nothing has changed.
The strike, in its [|fourth|]{O 4 week} week, has cost [|£5m a day|]{M 5e6 GBP /day}.
He is one of the country's best-known writers.
She has won at least one medal at every Games since Sydney 2000.
The bomb killed [|17|]{C 17 people} people, [|nine|]{C 9} of them children.
The aid package of [|$61bn|]{M 61e9 USD} passed 311-112.
The team finished [|four|]{C 4 points} points ahead of its rivals.
It is a two-state solution with a 10-point plan.
Formula 1 and the Champions League return on Sunday.
The law dates from 1886 and was amended in 1954 and 1971.
In the 1930s the town had [|9,000|]{C 9000 residents} residents.
The clinic treated [|2,300|]{C 2300 patients} patients between January and March.
The coach, in his [|third|]{O 3 spell} spell at the club, signed until 2027.
The price has more than doubled since 2019.
He faces up to [|25 years|]{U 25 year <=} in jail on [|six|]{C 6 charges} charges.
Police in Room 101 found [|four|]{C 4 laptops} laptops and [|$12,000|]{M 12000 USD} in cash.
The yield fell to [|2.05%|]{P 2.05}, [|5 basis points|]{PP 5 basis-point} lower.
The population grew from [|1.1 million|]{C 1.1e6} in 1990 to [|1.9 million|]{C 1.9e6} in 2020.
head: [|Two|]{C 2 Soldiers} Soldiers Killed In Border Clash
head: Shell To Cut [|9,000|]{C 9000 Jobs} Jobs
head: [|$3bn|]{M 3e9 USD} loan for Kenya
fr: Le gouvernement a débloqué [|20 milliards d'euros|]{M 20e9 EUR}, soit [|1,5 %|]{P 1.5} du PIB.
fr: Au moins [|12|]{C 12 personnes >=} personnes ont été tuées et [|une trentaine|]{C 30 ~} blessées.
fr: Le prix a augmenté de [|3,4 points de pourcentage|]{PP 3.4} en [|deux ans|]{U 2 year}.
fr: Près de [|1 200|]{C 1200 soldats ~} soldats ont été déployés le 12 mars 2024.
fr: La dette atteint [|3 228 milliards d’euros|]{M 3228e9 EUR}.
fr: Plus de [|quatre-vingt-dix|]{C 90 pays >} pays étaient représentés.
fr: Quelque [|deux cents|]{C 200 manifestants ~} manifestants se sont réunis à 14h30.
fr: Il mesure [|1,85 mètre|]{U 1.85 metre} et pèse [|80 kilos|]{U 80 kg}.
de: Die Bundesregierung gibt [|20 Milliarden Euro|]{M 20e9 EUR} aus.
de: Rund [|1.500|]{C 1500 Menschen ~} Menschen kamen am 3. Oktober.
de: Die Inflation stieg auf [|2,3 Prozent|]{P 2.3}.
de: Mindestens [|zwölf|]{C 12 Soldaten >=} Soldaten starben.
de: Das Werk kostet [|5,5 Mio. Euro|]{M 5.5e6 EUR}.
de: Seit [|drei Jahren|]{U 3 year} wartet die Stadt auf [|zweihundert|]{C 200 Lehrer} Lehrer.
es: El Gobierno destinará [|20.000 millones de euros|]{M 20e9 EUR} al plan.
es: Al menos [|quince|]{C 15 personas >=} personas murieron.
es: El paro subió al [|11,6 %|]{P 11.6} en abril de 2024.
es: Cerca de [|1.200|]{C 1200 soldados ~} soldados llegaron en [|tres días|]{U 3 day}.
es: La obra costó [|3,5 millones de dólares|]{M 3.5e6 USD}.
`;
