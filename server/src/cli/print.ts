import type { FindingReport, Severity } from '../core/model';

export interface CheckedArticle {
  readonly file: string;
  readonly title?: string;
  readonly published?: string;
  readonly findings: readonly FindingReport[];
}

const colors: Readonly<Record<Severity | 'file' | 'dim', string>> = {
  error: '31',
  warning: '33',
  information: '34',
  hint: '36',
  file: '1',
  dim: '2',
};

/** Findings for a reader: one line each (`file:line:column severity message check`), the other sides beneath, a summary. */
export function printFindings(articles: readonly CheckedArticle[], color: boolean): string {
  const paint = (style: keyof typeof colors, text: string) => (color ? `\x1b[${colors[style]}m${text}\x1b[0m` : text);
  const out: string[] = [];
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { file, findings } of articles) {
    const places = findings.map(({ line, column }) => `${file}:${line}:${column}`);
    const width = Math.max(...places.map((place) => place.length));
    const severityWidth = Math.max(...findings.map(({ severity }) => severity.length));
    findings.forEach((finding, i) => {
      counts[finding.severity]++;
      const place = (places[i] as string).padEnd(width);
      out.push(
        `${paint('file', place)}  ${paint(finding.severity, finding.severity.padEnd(severityWidth))}  ${printable(finding.message)}  ${paint('dim', finding.check)}`,
      );
      for (const related of finding.related) {
        const where = `${related.file}:${related.line}:${related.column}`;
        out.push(`${' '.repeat(4)}${paint('dim', where)}  ${printable(related.message || related.text)}`);
      }
    });
    if (findings.length) out.push('');
  }
  out.push(summary(articles, counts));
  return `${out.join('\n')}\n`;
}

function summary(articles: readonly CheckedArticle[], counts: Readonly<Record<Severity, number>>): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const read = plural(articles.length, 'article');
  if (total === 0) return `No findings in ${read}.`;
  const kinds = (Object.keys(counts) as Severity[]).flatMap((severity) =>
    counts[severity]
      ? [severity === 'information' ? `${counts[severity]} information` : plural(counts[severity], severity)]
      : [],
  );
  return `${plural(total, 'finding')} in ${read}: ${kinds.join(', ')}.`;
}

/** Texts are not trusted: no control characters (terminal escapes, line breaks) get through. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
