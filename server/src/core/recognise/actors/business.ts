import { cueList, cuesAt } from './cues';
import { lowerAt, type Scan } from './scan';
import { Kind } from './tokens';

const owned = cueList(
  'chairman chairwoman chief shareholders shares board unit units subsidiary headquarters profit profits earnings sales revenue stock bonds plant plants factory factories operations shareholding investors',
);
const traded = cueList(
  'shares stock shareholders employees subsidiary bonds bondholders net pretax profit profits earnings revenue results quarterly nine-month six-month half-year full-year first-quarter second-quarter third-quarter fourth-quarter',
);
const workers = cueList(
  'analyst analysts economist economists strategist strategists trader traders dealer dealers broker brokers professor researcher manager lecturer fellow',
);
const business = new Set(
  'shares stock profit profits net earnings stake bid merge merger takeover acquire acquired acquisition company companies analyst analysts sales revenue subsidiary dividend listed investors airline airlines quarter turnover output dealers broker'.split(
    ' ',
  ),
);
const businessCue = cueList(business);

/** A word of business stands in the sentence, alone or in a word with a hyphen ("stock-market"). Found out once. */
function speaksOfBusiness(scan: Scan): boolean {
  if (scan.business !== undefined) return scan.business;
  const { tokens, text } = scan;
  let found = false;
  for (let i = 0; i < tokens.count && !found; i++) {
    // In a heading an ordinary word with a capital counts as small, but says less.
    found =
      tokens.kind[i] === Kind.lower &&
      (cuesAt(scan, i) & businessCue) !== 0 &&
      text.charCodeAt(tokens.start[i] as number) > 90;
  }
  if (!found && text.includes('-')) found = inHyphens(text);
  scan.business = found;
  return found;
}

function inHyphens(text: string): boolean {
  for (const [word] of text.matchAll(/[\w-]*-[\w-]*/g))
    if (word.split('-').some((part) => business.has(part))) return true;
  return false;
}

/** What a company does and has: "X shares", "X's chairman", "an analyst at X", any name in a sentence on business. */
export function corporate(scan: Scan, from: number, to: number): number {
  const { tokens } = scan;
  let evidence = 0;
  if (cuesAt(scan, to) & (tokens.possessive[to - 1] === 1 ? owned : traded)) evidence += 3;
  if (from > 0 && lowerAt(scan, from - 1) === 'at') {
    for (let q = from - 2; q >= 0 && q >= from - 6; q--) if (cuesAt(scan, q) & workers) evidence = 4;
  }
  return evidence + (speaksOfBusiness(scan) ? 0.8 : 0);
}

export const dealings = new Set(
  'competes compete competing merge merger merging venture partnership contract alliance tie-up'.split(' '),
);
/** "Kvaerner to build two ferries" */
export const deals = new Set('build buy sell acquire issue float merge launch invest supply recall lease'.split(' '));
export const companyVerbs = new Set(
  'leaps leapt slumps soars surges tumbles plunges posted posts reported acquired acquires launched unveiled unveils recalls recalled manufactures employs operates markets issued merged bids bid underwrites'.split(
    ' ',
  ),
);
export const priceMoves = new Set(
  'was were ended rose fell gained lost climbed slipped jumped dropped added shed eased firmed soared plunged tumbled surged slid closed rises falls gains slips jumps drops'.split(
    ' ',
  ),
);

/** "Daimler lost 1.10 marks", "Veba rose to 84.20": a sum or a figure right behind a verb of the market. */
export function movesPrice({ tokens, text }: Scan, to: number): boolean {
  const sign = text[tokens.start[to + 1] ?? 0];
  if (tokens.kind[to + 1] === Kind.number || sign === '$' || sign === '£') return true;
  const word = text.slice(tokens.start[to + 1], tokens.end[to + 1]);
  if (word === 'unchanged' || word === 'flat') return true;
  return moveLinks.has(word) && (tokens.kind[to + 2] === Kind.number || text[tokens.start[to + 2] ?? 0] === '$');
}

const moveLinks = new Set(['to', 'by', 'at', 'nearly', 'about', 'up', 'down', 'off']);

/** "would buy", "was cutting", but not "would be", "was time". */
function isDeed(scan: Scan, at: number): boolean {
  const word = lowerAt(scan, at);
  const next = lowerAt(scan, at + 1);
  return word === 'would' ? next !== 'be' && next !== 'take' : word === 'was' && /^[a-z]{3,}ing$/.test(next);
}

/** The pronoun a few words behind a verb of saying that starts what is said. */
export function speaksOf(scan: Scan, verb: number): 'it' | 'he' | undefined {
  const { tokens } = scan;
  for (let q = verb + 1; q + 1 < tokens.count && q <= verb + 5; q++) {
    // A mark, and "denied it."
    if (tokens.kind[q] === Kind.punctuation || tokens.kind[q + 1] === Kind.punctuation) return undefined;
    const word = lowerAt(scan, q);
    // "said it was time", "said it would be": nobody's.
    if (word === 'it')
      return /^(?:was|is|would|may|might|seemed|took)$/.test(lowerAt(scan, q + 1)) && !isDeed(scan, q + 1)
        ? undefined
        : 'it';
    if (word === 'its') return 'it';
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her') return 'he';
  }
  return undefined;
}
