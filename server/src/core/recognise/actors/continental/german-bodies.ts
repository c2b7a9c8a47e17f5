import { Is } from '../lexicon';
import { Kind } from '../tokens';
import type { Headed } from './bodies';
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

/** Bodies whose one word names them: "Bundesverfassungsgericht", "Innenministerium". */
const oneWord =
  /^(?:bundes[a-zäöüß]+(?:ministerium|gericht|gerichtshof|amt|agentur|anstalt|hof|bank|polizei|verband|stiftung|werk|vereinigung)|[a-zäöüß]{3,}ministerium|landes[a-zäöüß]*(?:kriminalamt|rechnungshof|zentralbank)|[a-zäöüß]+zentralbank)(?:s|es)?$/;
const namedAfterAnything =
  /(?:universität|gericht|klinikum|klinik|hochschule|museum|gymnasium|schule|stadtwerke|kreis|messe|zoo|staatsanwaltschaft)(?:s|es)?$/;
const joinsFreely =
  /(?:verband|bund|rat|gewerkschaft|gewerkschaftsbund|zentralrat|kammer|vereinigung|bank|gesellschaft|zentrum|hochschule|akademie|union|verein)$/;

/** "Universität Leipzig", "Bundesamt für Statistik", "Deutsche Bahn", "Innenministerium". */
export function germanHead(reading: Reading, i: number, capitals: Uint8Array): Headed | undefined {
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
function townOf(reading: Reading, i: number): string | undefined {
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
