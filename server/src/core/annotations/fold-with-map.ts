/** Text in NFC with runs of white space as one space, and for each of its offsets the offset in the original. */
export function foldWithMap(text: string): { readonly text: string; readonly map: readonly number[] } {
  let out = '';
  const map: number[] = [];
  // a letter with its combining marks, or a run of white space, at a time
  const unit = /\s+|[^\s\p{M}]\p{M}*|\p{M}+/gu;
  for (let match = unit.exec(text); match; match = unit.exec(text)) {
    const folded = /^\s/.test(match[0]) ? ' ' : match[0].normalize('NFC');
    for (let i = 0; i < folded.length; i++) map.push(match.index);
    out += folded;
  }
  map.push(text.length);
  return { text: out, map };
}
