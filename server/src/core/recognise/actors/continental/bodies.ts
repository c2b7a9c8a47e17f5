import type { ActorType } from '../../../model';
import { Is } from '../lexicon';
import { Kind } from '../tokens';
import { Capital } from './capitals';
import { isCompanySuffix } from './judge';
import {
  adjoins,
  bitsAt,
  cuesAt,
  isCapital,
  lowerAt,
  markAt,
  opensSentence,
  type Reading,
  wordAt,
  wordOf,
} from './reading';
import { Cue } from './vocabulary/cues';
import { germanNoun } from './words';

export interface Headed {
  readonly next: number;
  readonly type: ActorType;
  readonly score: number;
  readonly typeScore: number;
}

/** Heads after which a small noun belongs to the name: "Cour de cassation", "Médecins sans frontières". */
const withSmallNouns = new Set(
  'cour conseil caisse haute haut médecins reporters ligue agence fédération confédération syndicat union chambre autorité office défenseur banque amis secours fonds armée garde consejo cámara confederación federación unión médicos reporteros comisión defensor fondo plan ley código traité charte convention loi code prix coupe championnat championnats premio copa juegos tratado campeonato convenio carta nuit fête acción red liga ligue asociación association'.split(
    ' ',
  ),
);
const mostJoined = 3;

/** A name that opens with the kind of body, place or thing it is: "Cour de cassation", "Banco de España", "Universität Leipzig". */
export function headedAt(reading: Reading, i: number, capitals: Uint8Array): Headed | undefined {
  return reading.vocabulary.language === 'de' ? germanHead(reading, i, capitals) : romanceHead(reading, i);
}

function romanceHead(reading: Reading, i: number): Headed | undefined {
  const { tokens, vocabulary } = reading;
  const cues = cuesAt(reading, i);
  const capital = isCapital(reading, i);
  const heads = Cue.bodyHead | Cue.placeHead | Cue.otherHead;
  if (!(capital ? cues & heads : cues & Cue.smallHead)) return undefined;
  const head = lowerAt(reading, i);
  const small = withSmallNouns.has(head);
  let q = i + 1;
  let end = i + 1;
  let joined = 0;
  let names = 0;
  let adjectives = 0;
  const first = wordAt(reading, i);
  // "Jean Hôpital", "Grand Paris": a given name opens no body.
  if (first.bits & Is.firstName && first.cues === 0) return undefined;
  while (q < tokens.count && adjoins(reading, q) && q - i < 14) {
    const kind = tokens.kind[q] as number;
    const word = wordAt(reading, q);
    if (kind >= Kind.cap) {
      if (word.cues & (Cue.calendar | Cue.address) || kind === Kind.initial) break;
      if (word.cues & Cue.role && !(word.cues & Cue.portfolio)) break;
      if (names > 0 && joined === 0 && word.bits & Is.firstName && !(cues & Cue.placeHead)) break;
      names++;
      end = ++q;
      continue;
    }
    if (kind !== Kind.lower) break;
    if (word.cues & Cue.joiner && joined < mostJoined) {
      let next = q + 1;
      while (
        next < tokens.count &&
        next - q < 3 &&
        adjoins(reading, next) &&
        cuesAt(reading, next) & Cue.joiner &&
        tokens.kind[next] === Kind.lower
      )
        next++;
      if (!adjoins(reading, next) || next >= tokens.count) break;
      const after = tokens.kind[next] as number;
      const afterCues = cuesAt(reading, next);
      if (after >= Kind.cap && !(afterCues & (Cue.calendar | Cue.address)) && !lowerAt(reading, next).endsWith("'")) {
        const linking = lowerAt(reading, q);
        // "La Cour a …", "le Conseil en Bretagne": only "de" and its like lead on to a name.
        if (!/^(?:de|du|des|d'|del|pour|para|et|e|y|sur|sobre|von)$/.test(linking)) break;
        if (
          /^(?:et|e|y)$/.test(linking) &&
          (afterCues & Cue.bodyHead ||
            !capital ||
            (joined === 0 && !(afterCues & Cue.portfolio)) ||
            /^(?:du|des|de|del)$/.test(lowerAt(reading, q + 1)))
        )
          break;
        joined++;
        names++;
        end = q = next + 1;
        continue;
      }
      if (
        after === Kind.lower &&
        small &&
        joined === 0 &&
        capital &&
        !(afterCues & (Cue.function | Cue.saying | Cue.address)) &&
        (!(afterCues & Cue.role) || lowerAt(reading, next).endsWith('s'))
      ) {
        joined++;
        end = q = next + 1;
        continue;
      }
      if (after === Kind.lower && !capital && afterCues & Cue.portfolio) {
        joined++;
        names++;
        end = q = next + 1;
        continue;
      }
      break;
    }
    if (
      (vocabulary.adjectiveEnding.test(word.lower) || word.demonym) &&
      adjectives < 2 &&
      !(word.cues & (Cue.function | Cue.role | Cue.saying)) &&
      !(cues & Cue.placeHead)
    ) {
      // A participle after the head begins what is told of it: "la Cour saisie".
      if (/(?:é|ée|és|ées|ado|ada|ido|ida)$/.test(word.lower) && joined === 0) break;
      adjectives++;
      end = ++q;
      continue;
    }
    break;
  }
  if (end === i + 1) return undefined;
  if (!capital && names === 0) return undefined;
  // "Conseil municipal agité": at the start of a sentence a head without a name says little.
  const bare = names === 0 && joined === 0 && opensSentence(reading, i);
  const type: ActorType =
    cues & Cue.otherHead && !(cues & Cue.bodyHead)
      ? 'other'
      : cues & Cue.placeHead && !(cues & Cue.bodyHead)
        ? 'place'
        : 'organisation';
  return { next: end, type, score: bare ? 0.45 : 0.9, typeScore: 0.88 };
}

/** Bodies whose one word names them: "Bundesverfassungsgericht", "Innenministerium". */
const oneWord =
  /^(?:bundes[a-zäöüß]+(?:ministerium|gericht|gerichtshof|amt|agentur|anstalt|hof|bank|polizei|verband|stiftung|werk|vereinigung)|[a-zäöüß]{3,}ministerium|landes[a-zäöüß]*(?:kriminalamt|rechnungshof|zentralbank)|[a-zäöüß]+zentralbank)(?:s|es)?$/;
const namedAfterAnything =
  /(?:universität|gericht|klinikum|klinik|hochschule|museum|gymnasium|schule|stadtwerke|kreis|messe|zoo|staatsanwaltschaft)(?:s|es)?$/;
const joinsFreely =
  /(?:verband|bund|rat|gewerkschaft|gewerkschaftsbund|zentralrat|kammer|vereinigung|bank|gesellschaft|zentrum|hochschule|akademie|union|verein)$/;

function germanHead(reading: Reading, i: number, capitals: Uint8Array): Headed | undefined {
  const { tokens } = reading;
  if (!isCapital(reading, i)) return undefined;
  const word = wordAt(reading, i);
  const other =
    properAdjective(reading, i, capitals) ??
    townAdjective(reading, i) ??
    namedBy(reading, i, capitals) ??
    builtOnName(reading, i);
  if (other !== undefined) return other;
  if (!(word.cues & Cue.bodyHead) || word.lower.includes('-')) {
    return oneWord.test(word.lower) ? { next: i + 1, type: 'organisation', score: 0.9, typeScore: 0.92 } : undefined;
  }
  let end = i + 1;
  const next = i + 1;
  const link = lowerAt(reading, next);
  if (isCapital(reading, next) && adjoins(reading, next)) {
    // "Universität Leipzig", "Landgericht München I": the name of the town or of somebody.
    const bits = bitsAt(reading, next);
    // "die Gewerkschaft GPA": what is no town stands alone as the name.
    const named =
      (bits & Is.place) !== 0 ||
      (capitals[next] === Capital.name && namedAfterAnything.test(word.lower) && tokens.kind[next] !== Kind.caps);
    if (
      named &&
      !(bits & (Is.firstName | Is.surname) && !(bits & Is.place)) &&
      !(cuesAt(reading, next) & Cue.calendar)
    ) {
      end = next + 1;
      while (
        end < tokens.count &&
        adjoins(reading, end) &&
        capitals[end] === Capital.name &&
        end - i < 5 &&
        tokens.kind[end] !== Kind.initial
      )
        end++;
    }
  } else if (
    link === 'für' ||
    link === 'gegen' ||
    (/^(?:der|des|deutscher)$/.test(link) && joinsFreely.test(word.lower))
  ) {
    let q = next + 1;
    while (
      q - next < 2 &&
      tokens.kind[q] === Kind.lower &&
      adjoins(reading, q) &&
      (cuesAt(reading, q) & Cue.article || q === next + 1)
    )
      q++;
    if (
      isCapital(reading, q) &&
      adjoins(reading, q) &&
      (link === 'für' || q === next + 1 || wordAt(reading, next + 1).demonym)
    ) {
      end = q + 1;
      // "für Migration und Flüchtlinge", "für Weltwirtschaft Kiel".
      while (end < tokens.count && end - i < 10 && adjoins(reading, end)) {
        if (isCapital(reading, end) && capitals[end] === Capital.name) end++;
        else if (
          /^(?:und|,)$/.test(lowerAt(reading, end) || markAt(reading, end)) &&
          isCapital(reading, end + 1) &&
          cuesAt(reading, end + 1) & Cue.noun
        )
          end += 2;
        else break;
      }
      // "Ausschuss für …" of general meaning stays out where no capital adjective or place makes it one.
    }
  }
  if (end > i + 1) return { next: end, type: 'organisation', score: 0.88, typeScore: 0.88 };
  return oneWord.test(word.lower) ? { next: i + 1, type: 'organisation', score: 0.9, typeScore: 0.92 } : undefined;
}

/** "Deutsche Bahn", "Rotes Kreuz", "Hessischer Rundfunk": an adjective with a capital before a noun makes it a name. */
function properAdjective(reading: Reading, i: number, capitals: Uint8Array): Headed | undefined {
  const { tokens } = reading;
  const { lower, bits, cues } = wordAt(reading, i);
  if (tokens.kind[i] !== Kind.cap || !/.{2}(?:e|en|er|es|em)$/.test(lower) || bits & (Is.firstName | Is.surname))
    return undefined;
  if (cues & (Cue.function | Cue.role)) return undefined;
  const proper = reading.knowledge.demonym(lower).length > 0 || /(?:isch|tsch)(?:e|en|er|es|em)$/.test(lower);
  const colour =
    /^(?:rot|grün|schwarz|weiß|gelb|frei|alt|neu|groß|hoh|ober|nieder|inner|äußer|erst|zweit|evangelisch|katholisch|vereint|vereinigt|national|international|sozial|technisch|geolog|auswärtig|statistisch|ewig|heilig|golden|persisch|stille?|tot|kalt)(?:e|en|er|es|em)$/.test(
      lower,
    );
  if (!proper && !colour) return undefined;
  // At the start of a sentence any adjective has a capital; then only a nationality with a body's noun is one.
  const next = i + 1;
  if (!isCapital(reading, next) || !adjoins(reading, next)) return undefined;
  const head = wordAt(reading, next);
  if (
    head.cues & (Cue.calendar | Cue.role) ||
    /(?:karten?|tag|tage|grippe|liste|woche|zahlen|nacht|welle|faden|teppich|ampel|null)$/.test(head.lower) ||
    (head.bits & Is.place && !(head.cues & Cue.noun))
  )
    return undefined;
  const opens = opensSentence(reading, i);
  if (opens && !(head.cues & Cue.bodyHead) && !isBodyNoun(head.lower)) return undefined;
  let end = next + 1;
  while (
    end < tokens.count &&
    adjoins(reading, end) &&
    isCapital(reading, end) &&
    capitals[end] === Capital.name &&
    end - i < 5
  )
    end++;
  if (isCompanySuffix(wordAt(reading, end - 1).text))
    return { next: end, type: 'organisation', score: 0.95, typeScore: 0.95 };
  const place =
    /(?:meer|see|wald|gebirge|alb|inseln?|republik|staaten|emirate|bucht|ozean|küste|spitze|tor|platz|brücke|straße)$/.test(
      head.lower,
    );
  const other = /(?:krieg|preis|pokal|meisterschaft|festspiele|vertrag|konvention|gesetz|straße|revolution)$/.test(
    head.lower,
  );
  return { next: end, type: place ? 'place' : other ? 'other' : 'organisation', score: 0.88, typeScore: 0.8 };
}

/** What a town's adjective in front of it makes a body or a place: "Frankfurter Börse", "Kölner Dom". */
const townBody =
  /(?:nachrichten|zeitung|allgemeine|rundschau|anzeiger|tageblatt|kurier|morgenpost|abendblatt|philharmoniker|symphoniker|börse|messe|oper|schauspiel|ensemble|verkehrsbetriebe|stadtwerke|sparkasse|zoo|universität|volksbank|bank|wohnungsgesellschaft|hochschule|charité|kreis)$/;
const townSite = /(?:dom|hauptbahnhof|flughafen|hafen|tor|platz|straße|bucht|wald|see|becken|münster|altstadt|ring)$/;

/** The name of a town that an adjective in "-er" is made of: "Berliner", "Münchner", "Bremer". */
export function townOf(reading: Reading, i: number): string | undefined {
  const { text } = wordAt(reading, i);
  if (!/^\p{Lu}.{2,}er$/u.test(text)) return undefined;
  const stem = text.slice(0, -2);
  const towns = [stem, `${stem}en`, `${stem}e`, stem.replace(/n$/, 'en')];
  return towns.find(
    (town) =>
      (wordOf(reading, town).bits & Is.place) !== 0 ||
      wordOf(reading, town).known.some(({ actor }) => actor.type === 'place'),
  );
}

function townAdjective(reading: Reading, i: number): Headed | undefined {
  const next = i + 1;
  if (!isCapital(reading, next) || !adjoins(reading, next) || bitsAt(reading, i - 1) & Is.firstName) return undefined;
  const noun = lowerAt(reading, next);
  const body = townBody.test(noun);
  if (!(body || townSite.test(noun)) || townOf(reading, i) === undefined) return undefined;
  return { next: next + 1, type: body ? 'organisation' : 'place', score: 0.88, typeScore: 0.85 };
}

/** "der Fahrgastverband Pro Bahn", "die Zeitung Die Zeit": what follows the kind of body is its name, nouns too. */
function namedBy(reading: Reading, i: number, capitals: Uint8Array): Headed | undefined {
  if (!isCapital(reading, i - 1) || !adjoins(reading, i) || !(cuesAt(reading, i - 1) & Cue.bodyNoun)) return undefined;
  const { cues, bits } = wordAt(reading, i);
  const small = (cues & Cue.function) !== 0;
  if (!isCapital(reading, i + 1) || !adjoins(reading, i + 1) || cuesAt(reading, i + 1) & (Cue.calendar | Cue.role))
    return undefined;
  if (!small && (cues & Cue.noun || bits & Is.place || capitals[i] !== Capital.name)) return undefined;
  if (!small && capitals[i + 1] === Capital.name) return undefined;
  return { next: i + 2, type: 'organisation', score: 0.85, typeScore: 0.9 };
}

const builtPlace = /^(.{3,}?)s?(?:stadion|straße|allee|chaussee|gasse|arena|brücke|insel|ufer|kanal)$/;

/** "Weserstadion", "Elbchaussee": a site whose first part is no word but a name. */
function builtOnName(reading: Reading, i: number): Headed | undefined {
  const { lower, text } = wordAt(reading, i);
  const first = text.includes('-') ? undefined : builtPlace.exec(lower)?.[1];
  if (
    first === undefined ||
    first.length < 4 ||
    germanNoun(first) !== undefined ||
    germanNoun(`${first}e`) !== undefined
  )
    return undefined;
  return isPlainWord(first) ? undefined : { next: i + 1, type: 'place', score: 0.7, typeScore: 0.85 };
}

/** First parts of such nouns that are no names. */
const isPlainWord = (word: string): boolean =>
  /^(?:haupt|neben|land|bundes|einkaufs?|wohn|ring|schnell|kraftfahr|eisenbahn|hänge|hebe|dreh|autobahn|sport|olympia|fußball|halb|fuß|industrie|zufahrts?|durchgangs?|ausfall|umgehungs?|einbahn|sack|innen|verkehrs?|künstlich|schwimm|dorf|multi|veranstaltungs?|mehrzweck|national|zug|klapp|fußgänger|orts?)$/.test(
    word,
  );

const isBodyNoun = (word: string): boolean =>
  /(?:bahn|bank|post|telekom|rundfunk|börse|rote kreuz|kreuz|union|kommission|gerichtshof|parlament|fernsehen|zeitung|presse-agentur|rentenversicherung|wetterdienst|bundestag|nationalbank|fußball-bund|bundesbahnen|welle|wohnen|umwelthilfe|nationen)$/.test(
    word,
  );
