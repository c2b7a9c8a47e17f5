/** English words that tell a name's kind from its inside or its neighbours. Lists are joined by spaces. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Forms of address and ranks, written with a capital before a name; no part of the name. */
export const titles = set(`
Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Baron Baroness Count Countess Duke Duchess
Earl Viscount Prince Princess King Queen Emperor Empress Tsar Czar Sultan Emir Sheikh Sheik Shaikh Pope Cardinal
Archbishop Bishop Patriarch Metropolitan Father Fr. Sister Brother Rev Rev. Reverend Rabbi Imam Mullah Ayatollah Hojatoleslam
Mufti Maulana Pastor Monsignor Deacon Abbot Mother Saint Blessed Venerable
President Premier Chancellor Governor Gov Gov. Lieutenant Lt Lt. Senator Sen Sen. Congressman Congresswoman
Representative Rep Rep. Reps. Sens. Mayor Councillor Councilman Councilwoman Alderman Minister Secretary Undersecretary Ambassador Envoy
Consul Commissioner Chairman Chairwoman Chair Speaker Spokesman Spokeswoman Spokesperson Director Chief Leader Deputy Vice Justice Judge
Attorney Prosecutor Solicitor Sheriff Marshal Marshall Inspector Detective Constable Officer Sergeant Sgt Sgt. Corporal Cpl Cpl. Private Pvt Pvt. Pfc. Spc.
Captain Capt Capt. Major Maj Maj. Colonel Col Col. General Gen Gen. Brigadier Brig Brig. Commander Cmdr Cmdr. Cdr Admiral Adm Adm.
Commodore Ensign Adjutant Marechal Generalissimo Comrade Citizen Coach Manager Striker Midfielder Goalkeeper Skipper Analyst Economist Lawyer
Administrator Executive CEO CFO Editor Correspondent Reporter Anchor Dictator Warlord Mayor-elect President-elect Vice-President
Prime-Minister Ex-President Co-chairman Vice-Chairman Vice-Premier Vice-Minister Taoiseach Caliph Shah Crown
Secretary-General Attorney-General Director-General Governor-General Solicitor-General Vice-Chancellor Adviser Advisor Counsel Counselor Negotiator Prophet Herr Frau Monsieur Madame Mme Mme. Mlle. Señor Senor Señora Senora Don Doña Signor Signora Fraulein Hon Hon. Honorable Honourable
Chief-of-Staff Actor Actress Singer Author Novelist Poet Playwright Filmmaker Astronaut Cosmonaut Architect Dean Provost Rector Trustee Historian Scientist Activist Cleric Prelate
Lt-Col Lt-Gen Maj-Gen Pte Pte. L/Cpl Ret. Retired`);

/** Words that stand inside a capitalised title: "Deputy Foreign Minister", "Secretary of State for Defence". */
export const titleParts = set(`
Prime Foreign Deputy Vice Acting Interim Former Ex Assistant Associate Under Senior Junior Chief First Second Interior Defense Defence Finance
Economic Economy Health Justice Education Energy Trade Commerce Labor Labour Transport Transportation Agriculture Environment Culture Oil Information Home Treasury
State Opposition Majority Minority House Senate Cabinet National Security Presidential Supreme Federal Special Crown Grand Major Lieutenant Brigadier Rear
Staff Sergeant Master Army Navy Air Force Police Military Marine Attorney Solicitor General Executive Managing Financial Operating Technical Political Human Rights Peace
Press Media Co Nobel Laureate Party Parliamentary Parliament Planning Development Industry Tourism Sports Youth Water Justice Coalition Rebel Guerrilla Militant Shadow
Elect Regional Provincial District City County Union Central Bank Court Top Middle East Public Affairs External International Homeland Intelligence Communications Petroleum Works Territories Development Cooperation Legal Religious Social Welfare Interior Immigration Overseas Commonwealth`);

/** Nouns of roles, ranks and occupations in lower case: before a name they make it a person. */
export const roles = set(`
president premier minister chancellor governor senator congressman congresswoman lawmaker legislator parliamentarian mayor councillor ambassador envoy diplomat
consul commissioner chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson director chief leader head deputy justice judge attorney lawyer
prosecutor sheriff detective inspector officer sergeant corporal captain major colonel general lieutenant brigadier commander admiral marshal secretary
king queen prince princess emperor sultan emir sheikh tsar czar pope cardinal archbishop bishop priest patriarch pastor rabbi imam cleric mullah ayatollah
coach manager trainer striker midfielder defender goalkeeper keeper winger forward fullback skipper quarterback pitcher catcher outfielder batsman bowler
all-rounder opener wicketkeeper referee umpire champion runner-up medallist medalist winner finalist seed boxer sprinter golfer swimmer skater skier cyclist jockey driver rider
player teammate team-mate partner rival compatriot countryman fellow veteran rookie newcomer
actor actress singer songwriter rapper musician guitarist drummer pianist violinist composer conductor director filmmaker producer author novelist writer poet playwright
journalist reporter correspondent columnist editor publisher photographer cartoonist presenter anchor broadcaster commentator blogger critic
analyst economist strategist trader broker banker financier investor entrepreneur businessman businesswoman executive tycoon oligarch billionaire millionaire magnate
professor scientist researcher physicist chemist biologist historian scholar expert specialist doctor physician surgeon psychologist astronomer astronaut cosmonaut engineer architect
activist dissident campaigner opposition candidate nominee contender incumbent politician statesman negotiator mediator adviser advisor aide consultant counsel
terrorist militant extremist suspect gunman assassin warlord dictator guerrilla rebel mastermind financier fugitive killer murderer hijacker plotter
father mother son daughter brother sister wife husband widow uncle aunt cousin nephew niece grandfather grandson friend colleague boss founder co-founder owner
resident farmer teacher student worker pilot soldier sailor fisherman victim survivor witness neighbour neighbor mr mrs ms dr ex-president ex-minister vice-president`);

/** Heads of names of bodies: the last word of the name, or the word before "of". */
export const organisationHeads = set(`
Ministry Department Dept Agency Administration Authority Bureau Board Commission Committee Council Congress Parliament Assembly Senate Court Tribunal Chamber
Cabinet Government Secretariat Directorate Inspectorate Office Treasury Embassy Consulate Mission Delegation Presidency Legislature Judiciary Politburo
Union Federation Confederation Association Alliance Coalition Front Movement Party League Organization Organisation Society Institute Institution
Foundation Fund Trust Charity Center Centre University College School Academy Seminary Faculty Library Museum Gallery Orchestra Philharmonic Ensemble Theatre Theater Opera Ballet
Hospital Clinic Church Cathedral Diocese Synod Archdiocese Brotherhood Army Navy Force Forces Guard Guards Corps Brigade Brigades Battalion Regiment Division Squadron Fleet Legion Militia Police Constabulary
Bank Bancorp Company Companies Corporation Corp Corp. Co Co. Inc Inc. Incorporated Ltd Ltd. Limited LLC LLP PLC Plc plc GmbH AG SA S.A. NV N.V. SpA S.p.A. AB ASA Oyj BV B.V. Pty SE KGaA SARL OAO ZAO PJSC JSC
Group Holdings Holding Industries Industrial Enterprises Partners Associates Systems Technologies Technology Solutions Services Securities Capital Investments Investment Financial Insurance
Airlines Airways Aviation Aerospace Motors Motor Automotive Electric Electronics Semiconductor Software Networks Communications Telecom Telecommunications Media Entertainment Pictures Studios Records Broadcasting Television Radio TV News Press Times Post
Tribune Herald Gazette Journal Daily Newspaper Newspapers Magazine Review Telegraph Chronicle Observer Weekly Guardian Courier Examiner
Petroleum Oil Energy Power Gas Mining Steel Chemicals Chemical Pharmaceuticals Pharmaceutical Pharma Laboratories Laboratory Labs Biotech Foods Beverages Brewery Breweries Stores Retail Hotels Resorts Railways Railway Railroad Lines Shipping Logistics
Club FC F.C. CF SC AC United City Rovers Wanderers Athletic Albion Hotspur Town Rangers Dynamo Dinamo Spartak Lokomotiv Olympique Sporting Team
Exchange Stock Network Service Initiative Task Panel Forum Conference Convention Caucus Watch International Command Headquarters Program Programme Project Campaign Cooperative Syndicate Cartel Mafia Gang Consortium Ventures Observatory Corps Reserve Intelligence
Films Productions Markets Economics Futures Equities Brothers Bros Bros. & Sons Works Products Brands Communications Consulting Advisors Advisers Management Properties Copper Cement Textiles Aluminium Aluminum Metals Minerals Resources Exploration Homes Healthcare Microsystems Computers Computer Instruments Wireless Cellular Shipyard Shipyards Refinery Refineries Tobacco Realty Mutual Savings Loan Credit Commandos Martyrs Tigers Jihad Fedayeen Resistance Committees Workers Teachers Journalists Veterans Lawyers Jurists Physicians Scouts`);

/** Heads that may be continued by "of", "for", "on", "against" …: "Ministry of Defence", "Centre for Policy Studies". */
export const continuedHeads = set(`
Ministry Department Agency Administration Authority Bureau Board Commission Committee Council Congress Court Chamber Office Embassy Consulate Union Federation Confederation
Association Alliance Coalition Front Movement Party League Organization Organisation Society Institute Institution Foundation Fund Trust Center Centre University College School Academy
Faculty Library Museum Church Bank Bureau Directorate Service Campaign Conference Institutes National Army Forces Guard Society Observatory Order Brotherhood Group Network Forum Medecins Doctors Reporters Physicians Journalists Campaign Community Parliament Assembly Secretariat House Chambers Ministers Knights Daughters Sons Friends Mothers Centers Centres Councils Corps High Archdiocese Diocese Partnership Programme Program Initiative Mission Journal Review Voice Club Company Hospital Research Theatre Orchestra`);

/** Heads of names of places, last or first word. */
export const placeHeads = set(`
River Lake Sea Ocean Bay Gulf Strait Straits Channel Canal Creek Falls Reef Island Islands Isle Isles Peninsula Cape Coast Beach Shore Archipelago Atoll Delta Basin
Mountain Mountains Mount Mt Mt. Hill Hills Peak Valley Canyon Pass Ridge Range Plateau Plain Plains Desert Forest Woods Glacier Volcano Cave Oasis Steppe
Street Avenue Road Boulevard Lane Drive Square Plaza Park Bridge Tunnel Highway Freeway Expressway Motorway Airport Airfield Airbase Station Terminal Port Harbour Harbor Pier Dock Stadium Arena
Palace Castle Tower Towers Fort Fortress Prison Jail Camp Cemetery Temple Mosque Shrine Abbey Monastery Basilica Hotel Mall Building House Hall Garden Gardens Zoo Dam Mine Field Crossing Checkpoint Base Garrison
Province State Territory Region District County Prefecture Oblast Krai Governorate Canton Municipality Borough Parish Township Village Town City Republic Kingdom Emirate Commonwealth Sultanate Heights Strip Zone Ranch Springs Grove Corner Gate Triangle Belt Reservation Neighborhood Quarter Suburb Highlands Lowlands Coastline Hemisphere Shoal Shoals Rock Rocks Cove Sound Marsh Meadows Ranges Pole`);

/** Heads of names of things that are neither person nor body nor place. */
export const otherHeads = set(`
War Wars Treaty Accord Accords Agreement Agreements Pact Protocol Act Bill Law Code Convention Charter Constitution Declaration Resolution Memorandum Doctrine Plan Amendment Directive Regulation
Prize Award Awards Medal Cup Trophy Championship Championships Open Olympics Games Marathon Tour Race Rally Derby Festival Carnival Exhibition Expo Fair Biennale Concert
Revolution Uprising Rebellion Intifada Massacre Genocide Holocaust Crisis Operation Battle Siege Crusade Spring Hurricane Typhoon Cyclone Storm Earthquake Tsunami
Missile Rocket Fighter Tank Rifle Helicopter Satellite Shuttle Telescope Bible Testament Album Song Symphony Novel Movie Index Average Bowl Masters Classic Invitational Stakes Series Trial Inquiry Report Day Week Month Year Night Eve Season Age Era Century Anniversary Internet Web Language Dynasty Virus Disease Syndrome Cross Star Heart Order Dialogue Process Roadmap Theory Prix Edition Summit Indoor Indoors Regatta Steeplechase Handicap Triathlon`);

/** Capitalised words of the calendar; they end a name. */
export const calendar = set(`
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March April May June July August September October November December
Jan Jan. Feb Feb. Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sept Sept. Sep Sep. Oct Oct. Nov Nov. Dec Dec. Mon Tue Wed Thu Fri Sat`);

/** Lower-case particles that join the parts of a person's or place's name. */
export const particles = set(
  `de la le du des del della dello di da do dos das van der den ter ten von zu zur bin binti ben ibn bint al el ul ur ud abu e y af av la los las les do e'`,
);

/** Prepositions after which an unknown name is most often a place. */
export const placePrepositions = set(
  `in at near from outside across throughout around into towards toward through via beyond above northwest northeast southeast southwest north south east west leaving visiting`,
);

/** Lower-case words before a name that make it a place. */
export const placeBefore =
  set(`northern southern eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western downtown
city town village settlement outpost enclave commune borough municipality hamlet province region district island suburb port capital neighborhood neighbourhood nearby upstate rural mainland river lake mount upper lower coastal towns cities villages hamlet county`);

/** Lower-case words after a name that make it a place. */
export const placeAfter = set(
  `province city district region area airport border coast island town village county peninsula valley mountains river suburb neighborhood neighbourhood governorate prefecture prison port harbour harbor beach resort refugee`,
);

/** Lower-case words before a name that make it a body. */
export const organisationBefore =
  set(`company firm group party newspaper daily magazine agency airline airlines broadcaster network bank maker manufacturer giant carrier retailer club movement militia organization organisation union charity publisher
automaker carmaker steelmaker chipmaker drugmaker planemaker shipbuilder brewery refiner miner broker lender conglomerate developer operator supplier subsidiary startup brewer insurer utility weekly channel station website tabloid consortium faction brokers brokerage shipbroker shipbrokers radio`);

/** Lower-case words after a name that make it a body. */
export const organisationAfter =
  set(`shares stock shareholders executives executive employees subsidiary subsidiaries headquarters fighters militants militant guerrillas guerrilla rebels rebel lawmakers members member party newspaper newspapers network airlines magazine
television radio news movement militia group bloc spokesman spokeswoman officials insurgents gunmen terrorists supporters terror terrorist leadership unit customers analysts researchers campaigners peacekeepers troops jets jet reporter correspondent`);

/** Verbs of saying and doing that have a person (or a body) before them. */
export const sayingVerbs =
  set(`said says told tells added adds insisted insists argued argues noted notes warned warns wrote writes explained explains recalled recalls admitted admits replied asked asks joked quipped tweeted
acknowledged conceded confirmed declared denied stated stressed testified vowed urged pledged praised criticized criticised thanked resigned died retired scored won beat defeated married shot smiled laughed nodded believes thinks thought hopes feels wants`);

/** Names of persons, bodies and places never end so: these lower-case words after a lone capital show an adjective or noun. */
export const functionWords = set(`
the a an see till this that these those it its he she they we you i his her their our my your who whom whose which what when where why how if as at by for from in into of off on onto out over to under up with without
and but or nor so yet not no all any some many most more much few several each every both either neither one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
after before since until while during despite although though because however meanwhile moreover also then there here now today yesterday tomorrow tonight earlier later once again still even just only instead
is are was were be been being has have had do does did can could may might must shall should will would let according amid among against about above across along around behind below beneath beside besides between beyond
like near past per plus than through throughout toward towards unlike unless upon via within whether last next first second third another other others such same own too very rather quite perhaps maybe
thus therefore hence nevertheless nonetheless otherwise furthermore indeed elsewhere sometimes often always never ever soon recently officials police authorities`);

/** Adjectives and nouns inside a lower-case role: "former deputy foreign minister". */
export const roleModifiers =
  set(`prime foreign deputy vice former acting interim chief first defense defence interior finance senior assistant opposition rebel
party team managing executive police army military security national human rights film pop rock movie trade energy health justice state federal supreme`);

/** Words of a title that tell the gender of who bears it. */
export const femaleTitles =
  set(`Mrs Ms Miss Mme Mlle Queen Princess Baroness Lady Dame Duchess Countess Sister Señora Senora Signora Frau Madame Empress spokeswoman Spokeswoman chairwoman Chairwoman
Congresswoman congresswoman actress Actress queen princess businesswoman wife daughter mother sister widow aunt niece`);
export const maleTitles =
  set(`Mr Sir King Prince Lord Duke Earl Baron Count Father Brother Señor Senor Signor Herr Monsieur Pope Emperor Sultan Ayatollah Imam Sheikh Sheik spokesman Spokesman chairman Chairman
Congressman congressman actor Actor king prince pope businessman husband son father brother uncle nephew`);

/** Given names of women and of men that the lists have under one of them. */
export const unisexNames = set(
  `Wei Jing Min Yong Misha Vanja Noor Nour Iman Tal Gal Shai Yan Xin Hui Ying Ning Yu Jun Hyun Ji Sung Young`,
);
