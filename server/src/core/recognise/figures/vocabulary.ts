import type { Language } from '../../model';

/** Words that build a number: units and tens below 100 by value; `scale` words multiply what stands before them. */
export interface NumberWords {
  readonly small: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  /** Plurals that state a size without a number: "hundreds", "tens of thousands". */
  readonly vague: ReadonlyMap<string, number>;
  /** Denominators of fractions: "third", "quarters". */
  readonly fractions: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Factors in one word: "tenfold". */
  readonly multiples: ReadonlyMap<string, number>;
  /** Joins parts of one number: "and", "et", "y". */
  readonly joiners: ReadonlySet<string>;
  /** "a" and "an" before a scale or a fraction. */
  readonly articles: ReadonlySet<string>;
}

function table(lines: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (const entry of lines.trim().split(/\s+/)) {
    const [word, value] = entry.split('=') as [string, string];
    for (const form of word.split('/')) map.set(form.replaceAll('_', ' '), Number(value));
  }
  return map;
}
function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const english: NumberWords = {
  small: table(`zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty/fourty=40
    fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`),
  scales: table(`dozen=12 hundred=100 thousand=1e3 lakh/lakhs=1e5 million=1e6 crore/crores=1e7 billion=1e9 trillion=1e12
    quadrillion=1e15 mln/mn/mil=1e6 bln/bn=1e9 trn/tn=1e12`),
  vague: table(`dozens=12 scores=20 tens=10 hundreds=100 thousands=1e3 lakhs=1e5 millions=1e6 crores=1e7 billions=1e9
    trillions=1e12`),
  fractions: table(`half/halves=2 third/thirds=3 quarter/quarters=4 fourth/fourths=4 fifth/fifths=5 sixth/sixths=6
    seventh/sevenths=7 eighth/eighths=8 ninth/ninths=9 tenth/tenths=10`),
  ordinals: table(`first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11
    twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
    twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90
    hundredth=100 thousandth=1000`),
  multiples: table(`twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10
    twelvefold=12 twentyfold=20 thirtyfold=30 fiftyfold=50 hundredfold=100 thousandfold=1000`),
  joiners: set('and'),
  articles: set('a an'),
};

const french: NumberWords = {
  small: table(`zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
    quatorze=14 quinze=15 seize=16 vingt/vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80
    nonante=90 un=1 une=1`),
  scales: table('cent/cents=100 mille=1e3 million/millions=1e6 milliard/milliards=1e9 billion/billions=1e12'),
  vague: table(`dizaines=10 dizaine=10 douzaines=12 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40
    cinquantaine=50 soixantaine=60 centaines=100 centaine=100 milliers=1e3 millier=1e3`),
  fractions: table('moitié/demi/demie=2 tiers=3 quart/quarts=4 cinquième/cinquièmes=5 dixième/dixièmes=10'),
  ordinals: table(`premier/première=1 deuxième/second/seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7
    huitième=8 neuvième=9 dixième=10 onzième=11 douzième=12 vingtième=20 centième=100`),
  multiples: new Map(),
  joiners: set('et'),
  articles: set('un une'),
};

const german: NumberWords = {
  small:
    table(`null=0 ein/eins/eine/einen/einem/einer=1 zwei/zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
    elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20
    anderthalb/eineinhalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 fünfeinhalb=5.5 sechseinhalb=6.5
    siebeneinhalb=7.5 achteinhalb=8.5 neuneinhalb=9.5 dreißig/dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90`),
  scales: table(`dutzend=12 hundert=100 tausend=1e3 million/millionen/mio=1e6 milliarde/milliarden/mrd=1e9
    billion/billionen/bio=1e12`),
  vague: table('dutzende=12 hunderte=100 tausende=1e3'),
  fractions: table('hälfte=2 drittel=3 viertel=4 fünftel=5 achtel=8 zehntel=10'),
  ordinals: table(`erste/ersten/erster/erstes=1 zweite/zweiten/zweiter/zweites=2 dritte/dritten/dritter/drittes=3
    vierte/vierten/vierter=4 fünfte/fünften/fünfter=5 sechste/sechsten=6 siebte/siebten=7 achte/achten=8
    neunte/neunten=9 zehnte/zehnten=10`),
  multiples: table('zweifach=2 dreifach=3 vierfach=4 fünffach=5 zehnfach=10'),
  joiners: set(''),
  articles: set('ein eine einen einem einer'),
};

const spanish: NumberWords = {
  small:
    table(`cero=0 un/una/uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13
    catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno/veintiún/veintiuna=21
    veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29
    treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 doscientos/doscientas=200
    trescientos/trescientas=300 cuatrocientos/cuatrocientas=400 quinientos/quinientas=500 seiscientos/seiscientas=600
    setecientos/setecientas=700 ochocientos/ochocientas=800 novecientos/novecientas=900`),
  scales: table(`docena=12 cien/ciento=100 mil=1e3 millón/millones=1e6 billón/billones=1e12
    millardo/millardos=1e9`),
  vague: table('decenas=10 docenas=12 centenar=100 centenares=100 cientos=100 miles=1e3 millar=1e3 millares=1e3'),
  fractions: table(
    'mitad/medio/media=2 tercio/tercios=3 cuarto/cuartos/cuartas=4 quinto/quintos/quintas=5 décimo/décimos=10',
  ),
  ordinals: table(`primer/primera/primero=1 segundo/segunda=2 tercer/tercera/tercero=3 cuarto/cuarta=4 quinto/quinta=5
    sexto/sexta=6 séptimo/séptima=7 octavo/octava=8 noveno/novena=9 décimo/décima=10`),
  multiples: new Map(),
  joiners: set('y'),
  articles: set('un una'),
};

export const numberWords: Readonly<Record<Language, NumberWords>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
};

/** Every word that may open or be a number, by language. */
export const openingWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: allWords(english),
  fr: allWords(french),
  de: allWords(german),
  es: allWords(spanish),
};

function allWords({ small, scales, vague, fractions, ordinals, multiples }: NumberWords): ReadonlySet<string> {
  return new Set([small, scales, vague, fractions, ordinals, multiples].flatMap((map) => [...map.keys()]));
}

/** Letters written right after a number: "350B", "1.2m", "80k". `m` may also be metres. */
export const scaleLetters: ReadonlyMap<string, number> = table(
  'k/K=1e3 m/M/mn/mln/Mn/MN/mil/mio/Mio=1e6 b/B/bn/Bn/BN/bln/mrd/Mrd/md/Md=1e9 t/T/tn/trn/Tn=1e12 cr/Cr=1e7',
);

export type ModifierKind = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** Words before a number that make it approximate or a bound; read from the last word backwards. */
export const modifiersBefore: Readonly<Record<Language, ReadonlyMap<string, ModifierKind>>> = {
  en: phrases(`about: about; around; some; roughly; approximately; nearly; almost; close to; estimated; an estimated;
    circa; ca; c; approx; near; perhaps; virtually; just about; in the region of; in the order of; somewhere around;
    estimated at; at about; practically; barely; just under; just over; a little over; slightly more than
    at-least: at least; no fewer than; no less than; not less than; a minimum of; minimum of; starting at
    at-most: up to; at most; as many as; as much as; no more than; not more than; a maximum of; maximum of; capped at; as high as
    more-than: more than; over; above; upwards of; in excess of; exceeding; greater than; higher than; well over;
    exceeded; topped; topping; surpassing; surpassed; passed; better than; larger than; longer than; older than
    less-than: less than; fewer than; under; below; lower than; smaller than; shorter than; younger than`),
  fr: phrases(`about: environ; quelque; près de; presque; autour de; à peu près; approximativement; une; estimé à; estimés à
    at-least: au moins; au minimum; pas moins de
    at-most: jusqu'à; jusqu’à; au plus; au maximum; pas plus de; maximum de
    more-than: plus de; plus d'; plus d’; au-delà de; supérieur à; supérieure à
    less-than: moins de; moins d'; moins d’; inférieur à; inférieure à; en dessous de`),
  de: phrases(`about: etwa; rund; ungefähr; circa; ca; fast; knapp; gut; beinahe; nahezu; annähernd; schätzungsweise; zirka; gegen
    at-least: mindestens; wenigstens; zumindest; nicht weniger als; ab
    at-most: bis zu; höchstens; maximal; nicht mehr als
    more-than: mehr als; über
    less-than: weniger als; unter`),
  es: phrases(`about: unos; unas; casi; cerca de; alrededor de; aproximadamente; más o menos; en torno a; aproximado de
    at-least: al menos; por lo menos; como mínimo; no menos de
    at-most: hasta; como máximo; no más de; a lo sumo
    more-than: más de; superior a; por encima de; más del
    less-than: menos de; inferior a; por debajo de; menos del`),
};

function phrases(text: string): ReadonlyMap<string, ModifierKind> {
  const map = new Map<string, ModifierKind>();
  let kind: ModifierKind = 'about';
  for (const part of text.split(/;|\n\s+(?=[a-z-]+: )/)) {
    let phrase = part.trim().replace(/\s+/g, ' ');
    const head = /^(about|at-least|at-most|more-than|less-than): /.exec(phrase);
    if (head) {
      kind = head[1] as ModifierKind;
      phrase = phrase.slice(head[0].length);
    }
    if (phrase !== '') map.set(phrase, kind);
  }
  return map;
}

export const monthWords =
  set(`january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre
  décembre januar jänner februar märz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto
  septiembre setiembre octubre noviembre diciembre`);
