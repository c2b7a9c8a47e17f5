/** A table; cells may hold Markdown, bars are escaped. Empty where there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const numbers = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  return [line(head), line(numbers.map((number) => (number ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

/** What is long, to be opened. */
export const folded = (summary: string, content: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;

export const link = (text: string, url: string | undefined): string =>
  url === undefined ? text : `[${text.replace(/[[\]]/g, '\\$&')}](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`;

/** Items of a list by a key, the groups in the order of their keys. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, items: T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(([a], [b]) => byText(a, b));
}

/** An order that is the same on every machine. */
export const byText = (a: string, b: string): number => {
  const [left, right] = [plain(a), plain(b)];
  return left < right || (left === right && a < b) ? -1 : a === b ? 0 : 1;
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
