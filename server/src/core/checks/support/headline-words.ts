/**
 * Words by which headlines and leads tell the same figures, in English, French, German and Spanish. Vocabulary, written
 * for this project.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(rows).flatMap(([thing, words]) => words.split(' ').map((word) => [word, thing] as const)));

/** What befell people, by the words beside their number. */
export const fates = table({
  deaths:
    'dead die dies died dying death deaths toll kill kills killed killing fatalities perish perished lives bodies morts mort tués tué tuées tue tuent décès tote toten todesopfer todesopfern tot sterben starben gestorben getötet töten tötet muertos muertas muertes muere mueren murieron fallecidos mata matan mató mataron',
  injuries:
    'injure injures injured injuring wound wounds wounded wounding hurt hurts injuries blessés blessées verletzte verletzten verletzt heridos heridas hiere hieren hirió',
  missing: 'missing disparus vermisst vermisste vermissten desaparecidos',
  arrests: 'arrest arrests arrested arresting detain detains detained arrêtées interpellées festgenommen detenidos',
  aboard: 'aboard board carrying bord bordo passengers',
});

/** What a count of people is counted in, where it is of all of them. */
export const people = set(
  'people persons person personnes menschen personen personas dead deaths death lives bodies fatalities killed injured wounded hurt missing aboard victims morts mort tués blessés disparus victimes tote toten todesopfer verletzte verletzten opfer muertos fallecidos heridos desaparecidos víctimas detenidos',
);

/** Words that make a number of victims that of one place or hour. */
export const someOf = set('scene spot instantly once immediately hospital hospitals coup sofort acto');

/** What is told in percent, by its noun. */
export const measured = table({
  'interest rate': 'leitzins leitzinsen taux tipos',
  unemployment: 'unemployment jobless joblessness chômage arbeitslosigkeit arbeitslosenquote desempleo paro',
  inflation: 'inflation inflación teuerung',
  turnout: 'turnout participation wahlbeteiligung participación',
  shares: 'shares share stock aktie aktien kurs titre acciones',
  profit: 'profit profits earnings gewinn bénéfice bénéfices beneficio beneficios ganancias',
  sales: 'sales revenue revenues turnover umsatz ventes ventas ingresos',
  exports: 'exports exporte exportations exportaciones',
  output: 'output production produktion producción',
  growth: 'economy gdp wirtschaft bip pib',
});
/** Nouns of an interest rate where nothing else is rated. */
export const rates = set('rate rates');

/** Words right before a percentage that make it the level reached, not the change. */
export const levels = set('to at auf bei à au al en');

export const prison = set(
  'jail jailed jails prison sentenced sentence sentences imprisoned bars condamné condamnée haft gefängnis verurteilt freiheitsstrafe cárcel prisión condenado condenada condena',
);
/** Words that make a prison term another one than that which was given. */
export const otherTerm = set(
  'each respectively asked sought seek seeks maximum minimum suspended face faces facing faced could may demanded requested probation served sursis requis gefordert bewährung solicitado pedía',
);

/** Words beside a result with two sides: of a game, of a vote. */
export const contests = set(
  'win wins won winning victory beat beats beating beaten defeat defeats defeated defeating draw drew drawn thrash thrashed edge edged sink sank rout routed thump thumped score vote voted votes approve approves approved reject rejects rejected pass passes passed confirm confirms confirmed bat battent battu victoire gagne gagné schlägt schlagen siegt siegen sieg gewinnt gewann besiegt besiegte gana ganó vence venció victoria derrota derrotó empate',
);
/** Words that make a result that of a part, or of another contest. */
export const otherResult = set(
  'half-time halftime half interval led leads leading lead leader ahead aggregate leg series overall set sets penalties shootout shoot-out seed season record previous last earlier committee panel qualifying mi-temps pause halbzeit descanso hinspiel ida vuelta',
);

/** What is numbered in a row, by the words behind the number. */
export const inRow = set(
  'straight consecutive successive running row consécutif consécutive consécutifs suite folge hintereinander consecutivo consecutiva seguida seguido',
);
/** Verbs of what stays as it was: every time is one more in a row. */
export const staying = set('keep keeps kept hold holds held holding leave leaves left stay stays unchanged');
/** What is numbered in all. */
export const occasions = set(
  'time times title titles crown trophy championship gold medal term win victory fois titre mal titel vez título',
);

/** Words before a number that make it a part, an addition or what was before. */
export const elsewise = set(
  'from another further additional extra including among other others more than over some around about nearly almost roughly least most much many of by first last next previous earlier plus moins autre autres dont environ près quelque weitere weiteren mehr als rund etwa fast knapp von unter más menos otros otras unos casi cerca entre',
);

/** Words behind a number that make it a part or an addition. */
export const partly = set(
  'of more other others further additional autres supplémentaires dont weitere weiteren davon otros otras más ellos ellas',
);

/** How many times as much, by the verb or adverb that says it. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ...'double doubles doubled doubling verdoppelt verdoppelte doublé duplica duplicó dobla dobló'
    .split(' ')
    .map((word) => [word, 2] as const),
  ...'triple triples tripled treble trebles trebled verdreifacht verdreifachte triplé triplica triplicó'
    .split(' ')
    .map((word) => [word, 3] as const),
  ...'quadruple quadruples quadrupled vervierfacht quadruplé'.split(' ').map((word) => [word, 4] as const),
  ...'halve halves halved halbiert halbierte'.split(' ').map((word) => [word, 0.5] as const),
]);

export const deals = set(
  'buy buys buying bought acquire acquires acquired acquisition takeover deal purchase merger bid offer sale sell sells sold rachète rachat racheté kauft übernimmt übernahme compra adquiere adquirir',
);

export const shed = set(
  'job jobs post posts position positions stellen arbeitsplätze emplois postes empleos puestos staff workers employees',
);
