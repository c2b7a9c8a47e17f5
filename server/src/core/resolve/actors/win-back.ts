import type { Segmentation } from '../../model';
import { keyOf, nameWords, type Working } from './working';

const word = /\p{Lu}[\p{L}\p{M}\d]*(?:['’-]\p{L}[\p{L}\p{M}\d]*)*/gu;
const silent = new Set(['front-matter', 'boilerplate', 'citation-list']);

/**
 * Finds mentions that the recogniser let go (at the start of a sentence, in a headline) of names which the article
 * establishes elsewhere. Only where a name stands alone: a capital beside it would make it another name.
 */
export function winBack(segmentation: Segmentation, mentions: readonly Working[]): Working[] {
  const established = new Map<string, Working>();
  for (const mention of mentions) {
    if (mention.score < 0.6 || mention.demonym || mention.headline) continue;
    if (!established.has(mention.key)) established.set(mention.key, mention);
    if (mention.type === 'person') {
      const words = nameWords(mention.key);
      const surname = words.at(-1) as string;
      if (words.length > 1 && surname.length > 2 && !established.has(surname)) established.set(surname, mention);
    }
  }
  if (established.size === 0) return [];
  let longest = 1;
  const firsts = new Set<string>();
  for (const key of established.keys()) {
    const parts = key.split(' ');
    longest = Math.max(longest, parts.length);
    firsts.add(parts[0] as string);
  }
  const found: Working[] = [];
  let next = 0;
  segmentation.sentences.forEach((sentence, index) => {
    const block = segmentation.blocks[sentence.block];
    if (!block || silent.has(block.kind)) return;
    word.lastIndex = 0;
    const taken: [number, number][] = [];
    while (next < mentions.length && (mentions[next] as Working).sentence < index) next++;
    for (let i = next; i < mentions.length && (mentions[i] as Working).sentence === index; i++) {
      taken.push([(mentions[i] as Working).start - sentence.start, (mentions[i] as Working).end - sentence.start]);
    }
    const inside = sentence.text;
    let at = 0;
    for (let match = word.exec(inside); match; match = word.exec(inside)) {
      const start = match.index;
      while (at < taken.length && (taken[at] as [number, number])[1] <= start) at++;
      const cover = taken[at];
      if (cover && cover[0] <= start) {
        word.lastIndex = cover[1];
        continue;
      }
      const bare = match[0].replace(/['’]s$/u, '');
      const first = keyOf(bare);
      if (!firsts.has(first.split(' ')[0] as string)) continue;
      const limit = cover ? cover[0] : inside.length;
      const hit = longestName(inside, start, limit, established, longest);
      if (!hit) continue;
      const source = established.get(hit.key) as Working;
      word.lastIndex = hit.end;
      // Beside another capital it is part of another name.
      if (/\p{L}$/u.test(inside.slice(0, start)) || /^ \p{Lu}\p{Ll}/u.test(inside.slice(hit.end, hit.end + 3)))
        continue;
      if (/\p{Lu}[\p{L}.]* $/u.test(inside.slice(Math.max(0, start - 24), start)) && hit.key !== source.key) continue;
      found.push({
        start: sentence.start + start,
        end: sentence.start + hit.end,
        sentence: index,
        name: inside.slice(start, hit.end).replace(/\s+/g, ' '),
        key: hit.key,
        type: source.type,
        score: 0.7,
        typeScore: Math.min(source.typeScore, 0.7),
        headline: block.kind === 'headline' || block.kind === 'sub-heading',
      });
    }
  });
  return found;
}

function longestName(
  inside: string,
  start: number,
  limit: number,
  established: ReadonlyMap<string, Working>,
  longest: number,
) {
  let end = start;
  let best: { key: string; end: number } | undefined;
  const part = /[\p{L}\p{M}\d.'’-]+/uy;
  for (let words = 0; words < longest && end < limit; words++) {
    part.lastIndex = end;
    const match = part.exec(inside);
    if (!match) break;
    let piece = match[0].replace(/\.$/, '');
    piece = piece.replace(/['’]s?$/u, '');
    const stop = match.index + piece.length;
    if (stop > limit) break;
    const key = keyOf(inside.slice(start, stop));
    if (established.has(key)) best = { key, end: stop };
    if (piece.length !== match[0].length) break;
    end = match.index + match[0].length;
    if (inside[end] !== ' ') break;
    end++;
  }
  return best;
}
