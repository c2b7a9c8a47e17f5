function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Nouns that name one woman; lower case, all four languages. */
export const womanWords =
  set(`woman girl wife widow mother daughter sister aunt niece grandmother spokeswoman chairwoman congresswoman councilwoman
  businesswoman policewoman actress queen princess waitress lady femme épouse veuve mère fille sœur tante directrice
  présidente frau witwe mutter tochter schwester ministerin sprecherin anwältin leiterin präsidentin mujer esposa viuda
  madre hija hermana alcaldesa ministra directora presidenta portavoza abogada`);

/** Nouns that name one man. */
export const manWords =
  set(`man boy husband widower father son brother uncle nephew grandfather spokesman chairman congressman councilman
  businessman policeman fireman fisherman king prince homme mari veuf père fils frère oncle directeur président mann witwer
  vater sohn bruder minister sprecher anwalt leiter präsident hombre marido viudo padre hijo hermano alcalde ministro
  presidente abogado`);

/** Nouns that name one person of either gender: who is called so competes with a person named further back. */
const personWords =
  set(`person minister president premier chancellor governor mayor senator deputy lawmaker congressperson councillor
  councilor commissioner ambassador envoy diplomat official officer spokesperson secretary chief head leader boss director
  manager executive chair chairperson ceo founder owner co-founder treasurer adviser advisor aide analyst economist
  strategist trader banker investor broker lawyer attorney barrister solicitor counsel prosecutor judge magistrate juror
  witness victim defendant suspect plaintiff inmate prisoner detective inspector sergeant captain colonel major general
  admiral lieutenant commander soldier pilot sailor guard ranger firefighter paramedic doctor physician surgeon nurse
  midwife patient scientist researcher professor lecturer historian physicist chemist biologist geologist astronomer
  engineer architect designer teacher pupil student headteacher principal author writer novelist poet critic editor
  reporter journalist correspondent columnist photographer artist painter sculptor composer conductor singer musician
  actor dancer curator librarian coach trainer referee umpire striker goalkeeper defender midfielder batter bowler captain
  skipper player athlete runner swimmer rider cyclist driver farmer baker butcher shopkeeper porter cook chef waiter
  gardener builder carpenter plumber electrician mechanic miner worker foreman labourer labourer fisher shepherd neighbour
  neighbor resident villager tenant landlord passenger survivor bystander onlooker visitor tourist customer shopper
  pensioner teenager child baby parent friend colleague partner relative cousin guest volunteer activist campaigner
  protester organiser organizer candidate incumbent opponent rival successor predecessor voter bishop archbishop cardinal
  priest pastor vicar rabbi imam monk nun pope citizen immigrant refugee expert specialist technician operator agent
  ministre maire député sénateur sénatrice avocat avocate juge procureur procureure porte-parole préfet préfète médecin
  professeur professeure chercheur chercheuse économiste analyste ouvrier ouvrière habitant habitante voisin voisine
  agriculteur agricultrice entraîneur capitaine chef patron patronne témoin
  bürgermeister bürgermeisterin kanzler kanzlerin abgeordnete abgeordneter richter richterin staatsanwalt staatsanwältin
  arzt ärztin lehrer lehrerin forscher forscherin nachbar nachbarin zeuge zeugin bauer bäuerin trainer trainerin chefin
  kapitän fahrer fahrerin
  portavoz juez jueza fiscal médico médica profesor profesora investigador investigadora economista vecino vecina
  agricultor agricultora entrenador entrenadora capitán testigo jefe jefa`);

/** Titles that are written short, with a stop or without; lower case. */
export const shortTitles = set(
  'dr mr mrs ms prof gen col lt sgt capt cpt adm sen rep gov rev hon st sir dame lord lady',
);

/** Whether a noun names a person that "he" or "she" could mean. */
export function namesPerson(word: string, gender: 'female' | 'male'): boolean {
  if (womanWords.has(word)) return gender === 'female' || personWords.has(word);
  if (manWords.has(word)) return gender === 'male' || personWords.has(word);
  return personWords.has(word) || /^\d+-year-old$/.test(word);
}

/** The gender that a noun alone tells ("spokeswoman", « veuve »), in whatever language. */
export function genderOfNoun(word: string | undefined): 'female' | 'male' | undefined {
  const lower = word?.toLowerCase();
  if (lower === undefined || personWords.has(lower)) return undefined;
  return womanWords.has(lower) ? 'female' : manWords.has(lower) ? 'male' : undefined;
}

/** Whether a noun names one person at all. */
export function isPersonWord(word: string): boolean {
  return personWords.has(word) || womanWords.has(word) || manWords.has(word);
}
