import type { Reading, Told } from './reading';

const numberWords = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1] as const),
);
for (const [i, word] of 'eins zwei drei vier fünf sechs sieben acht neun zehn'.split(' ').entries())
  numberWords.set(word, i + 1);

/** "split 5-4", "by six votes to three", "mit fünf zu vier Stimmen": the two sides of a vote. */
export function readVote(told: Told, text: string, start: number): Reading | undefined {
  if (!/\b(?:vot|split|majority|stimmen|policymakers)/i.test(text)) return undefined;
  const match =
    /(?<![\d.,-])(\d{1,3})[-–‑](\d{1,3})(?![\d%.,-]\d|%)/u.exec(text) ??
    /\b(\p{L}+|\d{1,3}) votes? to (\p{L}+|\d{1,3})\b/u.exec(text) ??
    /\b(\p{L}+|\d{1,3}) zu (\p{L}+|\d{1,3}) Stimmen/u.exec(text);
  if (!match || told.items.length === 0) return undefined;
  const read = (word = '') => (/^\d/.test(word) ? Number(word) : numberWords.get(word.toLowerCase()));
  const value = read(match[1]);
  const upper = read(match[2]);
  if (value === undefined || upper === undefined || value < upper) return undefined;
  return {
    detail: 'quantity',
    thing: 'vote',
    value,
    upper,
    step: 1,
    start: start + match.index,
    end: start + match.index + match[0].length,
  };
}
