/**
 * Marked text for tests and for the examples of checks.
 *
 * `=== name.txt` alone on a line starts a file; without it the text is one file named `article.txt`.
 * `[|words|]{label}` marks a range with a label, `[|words|]` one without; marks may nest. `<|>` is the cursor.
 */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}
export interface MarkedFile {
  readonly file: string;
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
  readonly cursor?: number;
}

export function parseMarked(marked: string): MarkedFile[] {
  const parts = marked.split(/^=== *(\S+) *\n/m);
  const files: MarkedFile[] = [];
  if (parts[0]?.trim()) files.push(parseFile('article.txt', parts[0]));
  for (let i = 1; i < parts.length; i += 2) files.push(parseFile(parts[i] as string, parts[i + 1] ?? ''));
  return files;
}

function parseFile(file: string, marked: string): MarkedFile {
  const ranges: MarkedRange[] = [];
  const open: number[] = [];
  let cursor: number | undefined;
  let text = '';
  const mark = /\[\||\|\](?:\{([^}]*)\})?|<\|>/g;
  let last = 0;
  for (let match = mark.exec(marked); match; match = mark.exec(marked)) {
    text += marked.slice(last, match.index);
    last = mark.lastIndex;
    if (match[0] === '[|') open.push(text.length);
    else if (match[0] === '<|>') cursor = text.length;
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`${file}: a mark closes that was not opened at ${match.index}`);
      ranges.push({ start, end: text.length, label: match[1] ?? '' });
    }
  }
  if (open.length) throw new Error(`${file}: a mark is left open`);
  text += marked.slice(last);
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  return { file, text, ranges, cursor };
}
