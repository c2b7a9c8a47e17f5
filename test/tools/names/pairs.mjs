// Pairs of one name in Latin and in Cyrillic letters, their folds, and the pairs of different names that look alike.
import fs from 'node:fs';

/** A hash for chance: the same everywhere, always. */
export const hash = (text) => {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ unit.codePointAt(0), 0x01000193) >>> 0;
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d) >>> 0;
  return (value ^ (value >>> 12)) >>> 0;
};

/** SHA-256 of the pairs that the shipped models are learned from. */
export const inputDigest = 'e2181595567cb17866000a492bfda32a036c8f347036b3844dc8a913c2d17755';

/** FILE.tsv: Latin TAB Cyrillic (letters may be set apart by blanks), one pair a line. */
export const readPairs = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.includes('\t'))
    .map((line) => line.split('\t'))
    .map(([latin, cyrillic]) => ({
      latin: latin.normalize('NFC'),
      cyrillic: cyrillic.replaceAll(' ', '').normalize('NFC'),
    }));

export const folds = 5;
export const foldOf = ({ latin }) => hash(`fold ${latin}`) % folds;

/** Longer names are left out of training. */
export const short = ({ latin, cyrillic }) => latin.length <= 20 && cyrillic.length <= 20;

/** Pairs of indexes whose words are one edit apart, or two deletions for `two`; of the words one edit apart all. */
export function near(words, two) {
  const buckets = new Map();
  const put = (key, i) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(i);
    else buckets.set(key, [i]);
  };
  words.forEach((word, i) => {
    const keys = new Set([word]);
    for (let at = 0; at < word.length; at++) {
      const once = word.slice(0, at) + word.slice(at + 1);
      keys.add(once);
      if (two && word.length > 4)
        for (let next = at; next < once.length; next++) keys.add(once.slice(0, next) + once.slice(next + 1));
    }
    for (const key of keys) put(key, i);
  });
  const found = new Set();
  for (const bucket of buckets.values())
    if (bucket.length < 60)
      for (const a of bucket) for (const b of bucket) if (a !== b) found.add(a * words.length + b);
  return [...found].sort((a, b) => a - b).map((n) => [Math.floor(n / words.length), n % words.length]);
}

export const withinOne = (a, b) => {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
};

/** The Latin form of one name with the Cyrillic of another whose Latin form is one edit away. */
export const lookAlikes = (pairs) => {
  const words = pairs.map(({ latin }) => latin);
  return near(words, false)
    .filter(
      ([a, b]) => withinOne(words[a], words[b]) && words[a] !== words[b] && pairs[a].cyrillic !== pairs[b].cyrillic,
    )
    .map(([a, b]) => ({ latin: words[a], cyrillic: pairs[b].cyrillic }));
};
