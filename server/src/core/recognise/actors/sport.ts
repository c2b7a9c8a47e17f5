import { cueList, cuesAt } from './cues';
import { Is } from './lexicon';
import { adjoins, bitsAt, lowerAt, markAt, phraseAt, type Scan } from './scan';
import { isTable } from './table';
import { Kind } from './tokens';

/**
 * Clubs that are called by their town: "Chicago beat Boston 3-1", "Valencia 2 Oviedo 1", "a draw with Lyon". A country
 * stays a place, whoever plays for it.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of reports on matches; one of them, or a score, shows that a sentence speaks of sport. */
const sportWords = set(`
match matches game games goal goals goalless league season cup final semifinal semi-final quarterfinal quarter-final playoff playoffs play-off play-offs replay tournament
coach striker midfielder defender goalkeeper keeper winger forward fullback captain skipper quarterback pitcher catcher outfielder shortstop batsman bowler
wicket wickets innings inning overs run-out runs homer homers homered touchdown touchdowns rebounds assists overtime penalty penalties header equaliser equalizer halftime half-time kickoff kick-off
fixture fixtures standings relegation relegated promotion promoted unbeaten winless leg offside referee squad soccer football hockey basketball baseball rugby cricket tennis golf softball volleyball handball
scored scoring goaltender playmaker toss bat batted bowled lbw bundesliga nba nfl nhl uefa fifa divisional stadium derby seventh-inning ninth-inning hat-trick freekick aggregate lineup line-up bullpen layup layups dunk points scorer scorers unseeded title scoreboard`);

/** The same inside names: "the Pilkington Cup", "Bundesliga". */
const competitions = cueList(
  'cup championship championships trophy olympics premiership playoffs bundesliga nba nfl nhl uefa fifa soccer football hockey basketball baseball rugby cricket tennis golf',
);

/** Verbs of which a club is the subject in a report on a match. */
const matchVerbs = cueList(`
beat beats beating defeated defeat defeats thrashed thrash crushed crush edged edge downed routed rout trounced trounce hammered hammer stunned stun sink sank overcame overcome outplayed
lost lose loses losing drew draw draws won win wins winning host hosts hosted visit visits visited play plays played playing face faces faced meet meets met score scores scored
lead leads led trail trails trailed equalised equalized clinched clinch slipped climbed moved stayed remain remained topped finished hold held take took advanced advance qualified go went are were had have rallied rally
conceded signed sign want wanted snapped blanked swept sweep shut dominated improved dropped fell tied tie missed bounced travel travels travelled needed need chose batted slumped climb bounce fought rallies`);

/** The words between a club and its opponent. */
const opponentWords = cueList('against over past v vs vs. versus beat beats thrashed defeated edged downed');
const outcomes = set(
  'win wins victory victories draw draws defeat defeats loss losses triumph match game lead visit clash tie',
);
const outcomeLinks = set('against over with to by for');
/** "A rout of Denver", but not "the match of the day". */
const beatings = set('rout defeat thrashing sweep demolition trouncing');
const partyVerbs = set('lost lose loses losing fell tied drew');

/** "3-1", "102-98": a score; years joined by a hyphen are none. */
const score = /^\d{1,3}-\d{1,3}(?:-\d{1,3})?$/;

const isScore = ({ tokens, text }: Scan, i: number) =>
  i < tokens.count && tokens.kind[i] === Kind.number && score.test(text.slice(tokens.start[i], tokens.end[i]));

/** How far the sentence speaks of sport: 0 not at all, 1 one sign, 2 a score or several signs. Found out once. */
export function sportSigns(scan: Scan): number {
  if (scan.sport !== undefined) return scan.sport;
  const { tokens, text } = scan;
  let signs = 0;
  for (let i = 0; i < tokens.count && signs < 2; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === Kind.number) {
      const end = tokens.end[i] as number;
      const start = tokens.start[i] as number;
      if (end - start >= 3 && end - start <= 11 && score.test(text.slice(start, end))) signs += 2;
    } else if (kind === Kind.lower || scan.style !== 'prose') {
      if (cuesAt(scan, i) & ofSport) signs++;
    } else if (kind >= Kind.cap && cuesAt(scan, i) & competitions) signs++;
  }
  scan.sport = Math.min(2, signs);
  return scan.sport;
}

/** In a line of a results table, before its figure: "Valencia 2 Oviedo 1", "Boston 80 55 .593". */
export function inTable(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  // "Estudiantes (Spain) 71"
  const at = markAt(scan, to) === '(' && markAt(scan, to + 2) === ')' ? to + 3 : to;
  if (at < tokens.count && tokens.kind[at] === Kind.number) return isTable(scan);
  // "Groningen - Dean Gorre 71": the scorers of a side.
  return (
    from === 0 &&
    markAt(scan, to) === '-' &&
    (tokens.kind[to + 1] as number) >= Kind.cap &&
    tokens.kind[tokens.count - 1] === Kind.number &&
    isScorers(scan, to + 1)
  );
}

/** Nothing but names, minutes and marks from token `from` on. */
function isScorers({ tokens }: Scan, from: number): boolean {
  for (let i = from; i < tokens.count; i++) if (tokens.kind[i] === Kind.lower) return false;
  return true;
}

/** "Sparta 2 Roda JC 2 (halftime 1-0)": two names with a number each make a line of results; `to` is behind one of them. */
export function isResult(scan: Scan, to: number): boolean {
  const { tokens } = scan;
  if (to >= tokens.count || tokens.kind[to] !== Kind.number || !isTable(scan)) return false;
  let numbers = 0;
  let names = 0;
  let i = 0;
  for (; i < tokens.count && markAt(scan, i) !== '('; i++) {
    const kind = tokens.kind[i] as number;
    if (kind === Kind.number) {
      if (
        i === 0 ||
        (tokens.kind[i - 1] as number) < Kind.cap ||
        (tokens.end[i] as number) - (tokens.start[i] as number) > 2
      )
        return false;
      numbers++;
    } else if (markAt(scan, i) === ',' && tokens.kind[i - 1] === Kind.number) continue;
    else if (kind < Kind.cap) return false;
    else if (i === 0 || (tokens.kind[i - 1] as number) < Kind.cap) names++;
  }
  return numbers === 2 && names === 2;
}

/** "a 6-1 6-2 win over Jabeur": an opponent where sets are told. */
export function isSetOpponent(scan: Scan, from: number): boolean {
  if (from < 2 || !/^(?:over|beat|beats|defeated|past|against|downed|edged)$/.test(lowerAt(scan, from - 1)))
    return false;
  return sportSigns(scan) === 2 && /(?<!\d)[0-7]-[0-7](?: \(\d{1,2}-\d{1,2}\))?,? [0-7]-[0-7](?!\d)/.test(scan.text);
}

/** "Arsenal 2-0 Brentford": a score right between two names. */
export function isScoreLine(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const named = (i: number) => i >= 0 && i < tokens.count && (tokens.kind[i] as number) >= Kind.cap;
  return (isScore(scan, to) && named(to + 1)) || (from > 1 && isScore(scan, from - 1) && named(from - 2));
}

const isPlaceAt = (scan: Scan, i: number) => (bitsAt(scan, i) & Is.place) !== 0 || phraseAt(scan, i) !== undefined;

function isLink(scan: Scan, i: number): boolean {
  const word = lowerAt(scan, i);
  return (
    word === 'v' ||
    word === 'vs' ||
    word === 'versus' ||
    (word === 'at' && scan.text.slice(scan.tokens.start[i], scan.tokens.end[i]) === 'AT')
  );
}

/** "VANCOUVER AT PHOENIX", "Lyon v Nantes": a line that pairs two names and says little else. */
export function isPaired(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  // Both ways of it are short.
  if (tokens.count > 14 && tokens.count - to > 3) return false;
  // A line of nothing else: "Minnesota at Tampa Bay".
  if (
    to + 2 <= tokens.count &&
    tokens.count - to <= 3 &&
    from === 0 &&
    lowerAt(scan, to) === 'at' &&
    isPlaceAt(scan, to + 1)
  )
    return true;
  if (to === tokens.count && from > 1 && lowerAt(scan, from - 1) === 'at' && from <= 3 && isPlaceAt(scan, 0))
    return true;
  const after =
    to < tokens.count && isLink(scan, to) && (tokens.kind[to + 1] as number) >= Kind.cap && to + 1 < tokens.count;
  const before = from > 1 && isLink(scan, from - 1) && (tokens.kind[from - 2] as number) >= Kind.cap;
  return (after || before) && tokens.count <= 14;
}

const figures = /^\d{1,3}(?:\.\d)?-\d{1,3}-\d{1,3}-\d{1,3}$/;

/** A player in a cricket score: "c Muralidar b de Mel 12", "Vaasan 10-2-34-1". */
export function isScored(scan: Scan, from: number, to: number): boolean {
  const { tokens, text } = scan;
  if (
    to < tokens.count &&
    tokens.kind[to] === Kind.number &&
    figures.test(text.slice(tokens.start[to], tokens.end[to]))
  )
    return true;
  // The scorer and the minute: "Real Sociedad 1 (De Pedro 43)".
  if (markAt(scan, from - 1) === '(' && to < tokens.count && tokens.kind[to] === Kind.number && from > 1) return true;
  const before = from > 1 ? lowerAt(scan, from - 1) : '';
  return (before === 'b' || before === 'c' || before === 'st') && tokens.kind[from - 1] === Kind.lower;
}

/** "Sampras beat Courier": an ordinary word that can only be an opponent. */
export const isOpponent = (scan: Scan, from: number) =>
  from > 1 &&
  /^(?:beat|beats|defeated|met|meet|meets|host|hosted|faced?|faces|downed)$/.test(lowerAt(scan, from - 1)) &&
  sportSigns(scan) > 0;

/** Who plays for a club or leads it; the second list has other work as well, and needs a sign of sport. */
const playerWords = set(
  `striker midfielder defender goalkeeper winger fullback coach skipper quarterback pitcher catcher outfielder shortstop batsman bowler all-rounder paceman spinner goaltender
defenseman linebacker cornerback playmaker left-hander right-hander lefthander righthander first-baseman goalie wicketkeeper`,
);
const people = cueList(
  'captain keeper forward manager president chairman owner opener boss fans supporters fan player players side squad team skippers coaches reserve',
);

const players = cueList(playerWords);
const ofSport = cueList(new Set([...sportWords, ...playerWords]));

const beats = set('beat beats defeated defeats edged routed thrashed trounced blanked downed outlasted overpowered');

/** "Houston beat Texas": towns and states beat each other in matches alone. */
function isBeating(scan: Scan, from: number, to: number): boolean {
  const isSide = (i: number) =>
    i >= 0 &&
    (bitsAt(scan, i) & (Is.city | Is.town | Is.state | Is.region | Is.team)) !== 0 &&
    !(bitsAt(scan, i) & Is.country);
  if (beats.has(lowerAt(scan, to))) return isSide(to + 1);
  return from > 1 && beats.has(lowerAt(scan, from - 1)) && isSide(from - 2);
}

/** The words beside the name would do for a club's, if the sentence spoke of sport: the article may. */
export const mayStandForClub = (scan: Scan, from: number, to: number): boolean => signsNeeded(scan, from, to) === 1;

/** Whether the name in tokens [from, to), a place's that is no country's, stands for its club. */
export function isClub(scan: Scan, from: number, to: number): boolean {
  if (isSetOpponent(scan, from)) return false;
  if (inTable(scan, from, to) || isPaired(scan, from, to) || isScoreLine(scan, from, to)) return true;
  if (adjoins(scan, to) && cuesAt(scan, to) & players) return true;
  if (isBeating(scan, from, to)) return true;
  const needed = signsNeeded(scan, from, to);
  return needed > 0 && sportSigns(scan) >= needed;
}

/**
 * What the verb behind a name tells: a single winner or a side. "Zalgiris edged Panionios 81-79": sides, for one score is
 * told; headings have "SATO RETAINS" and "INTER BEAT".
 */
export function sideOf(scan: Scan, from: number, to: number): 'person' | 'side' | undefined {
  const { tokens } = scan;
  if (beats.has(lowerAt(scan, from - 1))) return isOneScore(scan, to) ? 'side' : undefined;
  if (!adjoins(scan, to)) return undefined;
  if (scan.style === 'capitals') {
    if (!(cuesAt(scan, to) & (matchVerbs | keeping)) || sportSigns(scan) === 0) return undefined;
    return /[^s]s$/.test(lowerAt(scan, to)) ? 'person' : 'side';
  }
  if (!beats.has(lowerAt(scan, to))) return undefined;
  let at = to + 1;
  while (at < to + 4 && at < tokens.count && (tokens.kind[at] as number) >= Kind.cap) at++;
  return at > to + 1 && isOneScore(scan, at) ? 'side' : undefined;
}

const keeping = cueList('retains keeps sets sets clinches seals wins takes leads pips');

/** A score that no other follows: not the sets of a match. */
const isOneScore = (scan: Scan, i: number): boolean =>
  isScore(scan, i) && !isScore(scan, i + 1) && !isScore(scan, i + 2) && markAt(scan, i + 1) !== '(';

/** Token behind a short bracket at `to`; `to` where none stands. */
function behindBracket(scan: Scan, to: number): number {
  if (markAt(scan, to) !== '(') return to;
  for (let i = to + 2; i < to + 5 && i < scan.tokens.count; i++) if (markAt(scan, i) === ')') return i + 1;
  return to;
}

/** How many signs of sport the words beside the name ask for to make it a club's; 0 where they speak of the town. */
function signsNeeded(scan: Scan, from: number, to: number): 0 | 1 | 2 {
  const { tokens } = scan;
  const before = from > 0 ? lowerAt(scan, from - 1) : '';
  const cues = cuesAt(scan, from - 1);
  const two = lowerAt(scan, from - 2);
  const possessive = tokens.possessive[to - 1] === 1;
  const numbered = to < tokens.count && tokens.kind[to] === Kind.number;
  // "Chelsea's 1-1 draw", "Detroit (61-40) at Cleveland (55-46)".
  if (possessive && (isScore(scan, to) || outcomes.has(lowerAt(scan, to)))) return 1;
  if (markAt(scan, to) === '(' && markAt(scan, to + 2) === ')' && isScore(scan, to + 1)) return 1;
  // "Essex (21 points) beat Kent (6)", "first-place Boston".
  const behind = behindBracket(scan, to);
  if (behind > to && cuesAt(scan, behind) & matchVerbs) return 1;
  if (/-(?:place|placed|seeded|ranked|bottom|top)$/.test(before)) return 1;
  if (before === 'of') return beatings.has(two) ? 2 : 0;
  // "held off Phoenix 105-99", "lifted Boston past …", "gave Orlando its fifth straight win"
  if (before === 'off' && (two === 'held' || two === 'fended' || two === 'staved')) return 2;
  if (carried.has(before)) return 2;
  if (before === 'at') return numbered || outcomes.has(two) ? 2 : 0;
  if (cues & locating) return 0;
  const next = adjoins(scan, to) ? cuesAt(scan, to) : 0;
  if (next & (matchVerbs | people) || bitsAt(scan, from) & Is.team) return 1;
  // "Edmonton visited San Jose", "NORWICH SINK WATFORD".
  if (cues & matchVerbs && from > 1 && bitsAt(scan, from - 2) & (Is.place | Is.team)) return 1;
  if (cues & opponentWords) return before === 'past' || before === 'over' ? 2 : 1;
  if (numbered) return 2;
  // "a draw with X", "lost to X", "a 3-1 win … over X", "lost 2-0 to X".
  if (outcomeLinks.has(before)) {
    if (
      outcomes.has(two) ||
      partyVerbs.has(two) ||
      (before === 'to' && two === 'home') ||
      (tokens.kind[from - 2] === Kind.number && before !== 'for')
    )
      return 2;
  }
  // "X, beaten 3-1 by Y, slipped …".
  if (markAt(scan, to) === ',' && asides.has(lowerAt(scan, to + 1))) return 2;
  if (!possessive) return 0;
  // "Montreal's Alex Kovalenko had two goals", "Stuttgart's Bulgarian playmaker".
  for (let q = to; q < to + 4 && q < tokens.count; q++) if (cuesAt(scan, q) & players) return 2;
  return (bitsAt(scan, to) & (Is.firstName | Is.surname)) !== 0 ? 1 : 0;
}

const carried = set(
  'lifted lift lifts led gave give gives giving carried propelled powered sent send sends sending boosted helped help rallied steered inspired handed guided fired',
);
const asides = set(
  'beaten who which without playing trailing leading unbeaten winless first second third fourth fifth sixth bottom top champions',
);
const locating = cueList(
  'in near from outside around through across off via northern southern eastern western downtown central',
);
