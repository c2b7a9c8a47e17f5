import type { FigureMention } from '../../model';
import { fold } from '../../text';
import type { Item } from '../sentence-items';
import { tollNouns, tolls } from '../vocabulary/story';

/** "at least 68 people died", "2,946 lives lost", "gave the number of dead as 177". */
export function tollOf(
  items: readonly Item[],
  at: number,
  figure: FigureMention,
  behind: readonly string[],
  before: readonly string[],
): string | undefined {
  const counted = figure.counted?.toLowerCase().split(' ').at(-1) ?? '';
  const who =
    counted === '' ||
    /^(?:people|persons|others|victims|personnes|menschen|personas)$/.test(counted) ||
    tolls.has(counted)
      ? ''
      : ` of ${countedPhrase(figure)}`;
  const own = tolls.get(counted);
  if (own) return own;
  for (const word of behind) {
    const toll = tolls.get(word);
    if (toll) return `${toll}${who}`;
    if (word === 'and' || word === 'who' || word === 'with') break;
  }
  for (const [i, word] of before.entries()) {
    if (word === 'and' || word === 'but') break;
    const toll = tolls.get(word);
    if (
      toll &&
      (i <= 1 || /^(?:at|to|as|of|least|was|is|were|stood|reached)$/.test(before[0] ?? '')) &&
      tollNouns.has(word)
    )
      return `${toll}${who}`;
    if (word === 'toll') return 'deaths';
  }
  // "the number of people killed in the quake to 2,964"
  if (/^(?:to|at|as)$/.test(before[0] ?? '')) {
    const far = items.slice(Math.max(0, at - 14), at).map(({ word }) => word);
    const number = far.lastIndexOf('number');
    const toll = number < 0 ? undefined : far.slice(number).find((word) => tolls.has(word));
    if (toll) return tolls.get(toll);
  }
  return undefined;
}

/** What is counted with its adjectives: "British soldiers" are not the soldiers. */
function countedPhrase({ text, counted = '' }: FigureMention): string {
  return fold(text.includes(counted) ? text.replace(/^[^\p{L}]*/u, '') : counted);
}
