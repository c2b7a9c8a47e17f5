import type { CitationMark, Span } from '../model';

/** URLs, without the punctuation that follows them in prose. */
export function findLinks(text: string): Span[] {
  const links: Span[] = [];
  const pattern = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/gi;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    let end = pattern.lastIndex;
    let opened = 0;
    for (let i = start; i < end; i++) {
      if (text[i] === '(') opened++;
      else if (text[i] === ')') opened--;
    }
    for (;;) {
      const last = text[end - 1] as string;
      if (last === ')' && opened < 0) opened++;
      else if (!/[.,;:!?'’\]]/.test(last)) break;
      end--;
    }
    if (end - start > 6) links.push({ start, end });
  }
  return links;
}

/** Marks such as [1] or [2, 3], one per number; `roleAt` answers the role of a place, `undefined` where it has none. */
export function findCitations(
  text: string,
  roleAt: (offset: number) => CitationMark['role'] | undefined,
): readonly CitationMark[] {
  const marks: CitationMark[] = [];
  for (let open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
    const match = /^\[(\d{1,3})((?:\s?[,–-]\s?\d{1,3}){0,8})\]/.exec(text.slice(open, open + 60));
    const role = match ? roleAt(open) : undefined;
    if (match === null || role === undefined) continue;
    if (!match[2]) marks.push({ start: open, end: open + match[0].length, label: match[1] as string, role });
    else {
      const digits = /\d+/g;
      for (let digit = digits.exec(match[0]); digit; digit = digits.exec(match[0])) {
        marks.push({ start: open + digit.index, end: open + digits.lastIndex, label: digit[0], role });
      }
    }
  }
  return marks;
}
