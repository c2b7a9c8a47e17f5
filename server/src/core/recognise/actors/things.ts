import { cueList, cuesAt, organisationBefore } from './cues';
import { Is } from './lexicon';
import { adjoins, bitsAt, entryAt, isCommonAt, lowerAt, markAt, type Scan, wordAt } from './scan';
import { Kind } from './tokens';

/** Craft, weapons, storms and the like: a name beside one of these nouns is that thing's. */
const thingsBefore = cueList(
  new Set(
    `missile rocket lander rover orbiter spacecraft probe satellite telescope shuttle capsule craft frigate destroyer submarine cruiser corvette warship battleship ship vessel
ferry yacht tanker freighter trawler tugboat icebreaker steamer liner drone torpedo bomber helicopter storm hurricane typhoon cyclone supercomputer asteroid comet virus musical sitcom opera film movie novel colt filly mare gelding stallion racehorse`.split(
      /\s+/,
    ),
  ),
);
const thingsAfter = cueList(
  new Set(
    `missile missiles rocket rockets launcher launchers lander rover orbiter spacecraft satellite satellites telescope shuttle frigate warship submarine submarines drone drones
brand crude scale smartphone smartphones car cars sedan sedans minivan minivans hatchback hatchbacks pickup pickups jetliner jetliners console software torpedo torpedoes howitzer howitzers helicopter helicopters rifle rifles tank tanks interceptor interceptors vaccine virus asteroid comet`.split(
      /\s+/,
    ),
  ),
);
const naming = cueList(new Set(['named', 'called', 'dubbed', 'codenamed', 'nicknamed', 'christened']));
const determiners = cueList(new Set('a an the its their his her'.split(' ')));

/** "Luna-25", "Chandrayaan-3", "MiG-29", "Su-34M": a type or a mission with its number. */
const code = /^\p{Lu}[\p{L}]*-\d{1,4}[A-Za-z]{0,2}$/u;

export const isCode = (word: string) => code.test(word);

/** How far the words beside the name in tokens [from, to) show that it is a craft's, a weapon's or a storm's. */
export function thingEvidence(scan: Scan, from: number, to: number): number {
  const { tokens } = scan;
  let evidence = 0;
  const before = from > 0 && tokens.kind[from - 1] === Kind.lower && adjoins(scan, from) ? cuesAt(scan, from - 1) : 0;
  if (before & organisationBefore && isCarrier(scan, from - 1)) evidence += 6;
  else if (before & thingsBefore) evidence += 4;
  else if (before & naming) {
    // "the lander, named …", "a rover called …": the noun before tells.
    let at = from - 2;
    if (markAt(scan, at) === ',') at--;
    if (cuesAt(scan, at) & thingsBefore) evidence += 4;
  } else if (markAt(scan, from - 1) === ',' && cuesAt(scan, from - 2) & thingsBefore) evidence += 1.5;
  // "a yacht, the Salt Road"
  else if (markAt(scan, from - 2) === ',' && before & determiners && cuesAt(scan, from - 3) & thingsBefore)
    evidence += 4;
  if (to >= tokens.count) return evidence;
  if (tokens.kind[to] === Kind.lower) {
    if (adjoins(scan, to) && cuesAt(scan, to) & thingsAfter) evidence += 4;
  } else if (markAt(scan, to) === ',' && cuesAt(scan, to + 1) & determiners) {
    // "X, a small rover": the head of the phrase is the last of its nouns.
    let at = to + 2;
    while (at + 1 < tokens.count && at < to + 6 && tokens.kind[at + 1] === Kind.lower) {
      if (cuesAt(scan, at) & thingsBefore) break;
      at++;
    }
    if (cuesAt(scan, at) & thingsBefore) evidence += 4;
  }
  return evidence;
}

/** "the bulk carrier …" */
function isCarrier(scan: Scan, at: number): boolean {
  return lowerAt(scan, at) === 'carrier' && /^(?:bulk|aircraft|ore|gas|oil|grain)$/.test(lowerAt(scan, at - 1));
}

const labels = cueList(
  'digest note alert diary table feature analysis interview focus update newsmaker chronology factbox profile advisory preview results summary scoreboard highlights poll column soccer tennis cricket golf boxing racing cycling athletics swimming rowing skiing skating hockey basketball baseball football rugby union league',
);

/** "PRESS DIGEST -", "BOND NOTE -": token behind the words that say what a line is; 0 where none do. */
export function labelEnd(scan: Scan): number {
  const { tokens } = scan;
  let end = 0;
  while (end < tokens.count && end < 4 && tokens.kind[end] === Kind.caps && isCommonAt(scan, end)) end++;
  return end > 0 && cuesAt(scan, end - 1) & labels && /^[-–—]$/.test(markAt(scan, end)) ? end : 0;
}

/**
 * "BERGEN, Norway —", "NOVA VARA (Reuters) -", "TALLINN, May 5, 2025 —": tokens of the place that opens a report, 0
 * where none does. Only words of capitals count, so that a lone unknown town is one too.
 */
export function datelineEnd(scan: Scan): number {
  const { tokens } = scan;
  if (scan.style === 'capitals') return 0;
  let place = 0;
  while (place < tokens.count && place < 4 && tokens.kind[place] === Kind.caps && (place === 0 || adjoins(scan, place)))
    place++;
  if (place === 0 || (tokens.end[0] as number) - (tokens.start[0] as number) < 3 || /[.\d]/.test(wordAt(scan, 0)))
    return 0;
  // "NATO — The alliance …", "ANALYSIS — How …" open no report from a place.
  if (place === 1 && (bitsAt(scan, 0) & (Is.organisation | Is.abbreviation) || isCommonAt(scan, 0))) return 0;
  if (entryAt(scan, 0).known.some(({ actor }) => actor.type !== 'place')) return 0;
  const most = Math.min(tokens.count, place + 12);
  let bracket = false;
  for (let at = place; at < most; at++) {
    const mark = markAt(scan, at);
    if (mark === '(') bracket = true;
    else if (mark === ',' || mark === ')' || mark === '/' || mark === '.') continue;
    else if (mark === '—' || mark === '–' || mark === '-') {
      // The report follows with a capital, or in the next sentence; "GENOVA - a port" opens none.
      let next = at + 1;
      while (next < tokens.count && tokens.kind[next] === Kind.punctuation) next++;
      return next >= tokens.count || (tokens.kind[next] as number) >= Kind.cap ? place : 0;
    } else if (mark !== '' || (tokens.kind[at] === Kind.lower && !bracket)) return 0;
  }
  return 0;
}
