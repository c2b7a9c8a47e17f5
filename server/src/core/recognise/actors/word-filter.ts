/** Which of 4,096 slots the words of a list fall into: most other words fall into none of them and need no look-up. */
export type WordFilter = Uint8Array;

const slot = (first: number, last: number, length: number) => (first * 7 + last * 131 + length * 1031) & 4095;

export function filterOf(...lists: readonly Iterable<string>[]): WordFilter {
  const filter = new Uint8Array(4096);
  for (const list of lists)
    for (const word of list) filter[slot(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  return filter;
}

/** False where text[start, end) is no word of the lists that the filter was made of. */
export function mayBeIn(filter: WordFilter, text: string, start: number, end: number): boolean {
  return filter[slot(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 1;
}
