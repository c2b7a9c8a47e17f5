import type { Segmentation } from '../../model';
import { keyOf, nameWords, type Working } from './working';

const silent = new Set(['front-matter', 'boilerplate', 'citation-list']);

/** Names that are months or small words as well: where a capital is owed to the place they say nothing. */
const ordinary = new Set('may march april june july august will mark art so le do an i us it who'.split(' '));

/** Characters that may be searched, over all names. */
const searchBudget = 400_000_000;

interface Form {
  readonly text: string;
  readonly key: string;
  readonly source: Working;
}

/**
 * Finds mentions that the recogniser let go (at the start of a sentence, in a headline of capitals) of names which the
 * article establishes elsewhere. Only where a name stands alone: a capital beside it would make it another name.
 */
export function winBack(text: string, segmentation: Segmentation, mentions: readonly Working[]): Working[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    if (ordinary.has(mention.key) || mention.score < 0.6 || mention.demonym || mention.headline) continue;
    if (!forms.has(mention.name)) forms.set(mention.name, { text: mention.name, key: mention.key, source: mention });
    if (mention.type !== 'person') continue;
    const space = mention.name.lastIndexOf(' ');
    const surname = space > 0 ? mention.name.slice(space + 1) : '';
    const key = nameWords(mention.key).at(-1) as string;
    if (surname.length > 2 && keyOf(surname) === key && !ordinary.has(key) && !forms.has(surname))
      forms.set(surname, { text: surname, key, source: mention });
  }
  if (forms.size === 0) return [];
  const found: Working[] = [];
  const bySentence = new Map<number, Working[]>();
  // Looking for each name in the whole text: names enough for any article, few enough for a text of many megabytes.
  const most = Math.max(50, Math.floor(searchBudget / (text.length + 1)));
  const german = segmentation.metadata.language === 'de';
  const shouts = hasShoutedHeadline(text, segmentation);
  // Longer names first, so that they are not found in part.
  for (const form of [...forms.values()]
    .slice(0, most)
    .sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))) {
    seek(text, segmentation, mentions, form, form.text, found, bySentence);
    if (german) seek(text, segmentation, mentions, form, `${form.text}s`, found, bySentence);
    if (shouts) seek(text, segmentation, mentions, form, form.text.toUpperCase(), found, bySentence);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Only a heading with a word of capitals can hold a name in capitals. */
const hasShoutedHeadline = (text: string, segmentation: Segmentation) =>
  segmentation.blocks.some(
    ({ kind, start, end }) =>
      (kind === 'headline' || kind === 'sub-heading') && /\p{Lu}{3}/u.test(text.slice(start, end)),
  );

function seek(
  text: string,
  segmentation: Segmentation,
  mentions: readonly Working[],
  form: Form,
  written: string,
  found: Working[],
  bySentence: Map<number, Working[]>,
) {
  for (let start = text.indexOf(written); start >= 0; start = text.indexOf(written, start + written.length)) {
    const end = start + written.length;
    if (isLetter(text, start - 1) || isLetter(text, end)) continue;
    if (covered(mentions, start, end)) continue;
    const sentence = sentenceAt(segmentation, start);
    const others = bySentence.get(sentence);
    if (others?.some((m) => m.start < end && start < m.end)) continue;
    const block = segmentation.blocks[segmentation.sentences[sentence]?.block ?? -1];
    if (!block || silent.has(block.kind) || end > (segmentation.sentences[sentence]?.end ?? 0)) continue;
    const german = segmentation.metadata.language === 'de';
    const headline = block.kind === 'headline' || block.kind === 'sub-heading';
    const genitive = german && written.length === form.text.length + 1 && written.startsWith(form.text);
    if (written !== form.text && !headline && !genitive) continue;
    const beside = german
      ? afterArticle(text, start)
      : besideCapital(text, start, end, segmentation.sentences[sentence]?.start ?? 0);
    if (!headline && beside) continue;
    // A capital that is owed to the place, on an ordinary word: "Bush" is won back, "May I" is not.
    const mention: Working = {
      start,
      end,
      sentence,
      name: written === form.text || genitive ? form.text : written,
      key: form.key,
      type: form.source.type,
      score: 0.7,
      typeScore: Math.min(form.source.typeScore, 0.7),
      headline,
    };
    found.push(mention);
    if (others) others.push(mention);
    else bySentence.set(sentence, [mention]);
  }
}

/** German nouns all have a capital: there the article tells "der Richter" from Richter. */
const afterArticle = (text: string, start: number): boolean =>
  /(?:^|\s)(?:der|die|das|den|dem|des|eine?[nmrs]?|keine?[nmr]?|alle|viele)\s$/i.test(
    text.slice(Math.max(0, start - 8), start),
  );

const letter = /[\p{L}\p{M}\d]/u;

function isLetter(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const c = text[at] as string;
  if (c === '-' || c === '‑') return at > 0 && letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '');
  return letter.test(c);
}

/** The first mention that ends after `start` begins before `end`: found by halving, for mentions are in text order. */
function covered(mentions: readonly Working[], start: number, end: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Working).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = mentions[low];
  return next !== undefined && next.start < end;
}

function sentenceAt(segmentation: Segmentation, offset: number): number {
  const { sentences } = segmentation;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return -1;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function besideCapital(text: string, start: number, end: number, sentence: number): boolean {
  if (text[end] === ' ' && /^\p{Lu}\p{Ll}/u.test(text.slice(end + 1, end + 3))) return true;
  if (start <= sentence || text[start - 1] !== ' ') return false;
  const from = text.lastIndexOf(' ', start - 2) + 1;
  return (
    start - from < 40 &&
    /^\p{Lu}\p{Ll}*\.? $/u.test(text.slice(from, start)) &&
    !/[.!?]\s*$/.test(text.slice(Math.max(0, from - 2), from))
  );
}
