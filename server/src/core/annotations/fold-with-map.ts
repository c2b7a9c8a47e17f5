/** Text in NFC with runs of white space as one space, and for each of its offsets the offset in the original. */
export function foldWithMap(text: string): { readonly text: string; readonly map: readonly number[] } {
  let out = '';
  const map: number[] = [];
  // a run of white space, a run of ASCII but for its last letter, or a letter with its combining marks, at a time
  const unit = /\s+|[!-~]+(?=[!-~])|[^\s\p{M}]\p{M}*|\p{M}+/gu;
  for (let match = unit.exec(text); match; match = unit.exec(text)) {
    const [found] = match;
    const first = found.charCodeAt(0);
    if (first > 32 && first < 127 && found.length > 1 && found.charCodeAt(1) < 127) {
      for (let i = 0; i < found.length; i++) map.push(match.index + i);
      out += found;
      continue;
    }
    const folded = /^\s/.test(found) ? ' ' : found.normalize('NFC');
    for (let i = 0; i < folded.length; i++) map.push(match.index);
    out += folded;
  }
  map.push(text.length);
  return { text: out, map };
}
