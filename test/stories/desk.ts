import fs from 'node:fs';
import path from 'node:path';
import { type Checked, checkFiles } from '../checks/support/analyse';
import { parseMarked } from '../support/markup';
import { root } from '../support/root';

/** What the checks made of the articles of one half, all being in one archive. */
export interface DeskScore {
  readonly half: 'dev' | 'blind';
  /** Faults inside one article and across articles: how many there are, and those found with their other side. */
  readonly inside: Counted;
  readonly across: Counted;
  readonly lookAlikes: number;
  readonly flagged: readonly string[];
  /** Findings of warning or above that are of no fault and no look-alike. */
  readonly surplus: readonly string[];
  readonly words: number;
}

interface Counted {
  readonly found: readonly string[];
  readonly missed: readonly string[];
}

interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Marked {
  readonly line: string;
  readonly warns: boolean;
  readonly places: readonly Place[];
}

/**
 * Labels name faults, and look-alikes where they begin with `ok-`. What several ranges are labelled with is touched by a
 * finding that marks or cites at least two of them.
 */
export function scoreDesk(half: DeskScore['half']): DeskScore {
  const folder = path.join(root, 'test/stories/desk', half);
  const labels = new Map<string, Place[]>();
  const files = fs
    .readdirSync(folder)
    .sort()
    .flatMap((name) =>
      parseMarked(fs.readFileSync(path.join(folder, name), 'utf8')).map(({ file, text, ranges }) => {
        for (const { start, end, label } of ranges) {
          const key = `${path.basename(name, '.txt')} ${label}`;
          labels.set(key, [...(labels.get(key) ?? []), { file, start, end }]);
        }
        return { file, text };
      }),
    );
  const marked = checkFiles(files).flatMap(marksOf);
  const explained = new Set<Marked>();
  const inside = { found: [] as string[], missed: [] as string[] };
  const across = { found: [] as string[], missed: [] as string[] };
  const flagged: string[] = [];
  let lookAlikes = 0;
  for (const [label, places] of labels) {
    const hits = marked.filter((finding) => touched(finding, places) >= Math.min(2, places.length));
    for (const hit of hits) explained.add(hit);
    if (label.includes(' ok-')) {
      lookAlikes++;
      if (hits[0]) flagged.push(`${label}: ${hits[0].line}`);
    } else {
      const counted = new Set(places.map(({ file }) => file)).size > 1 ? across : inside;
      (hits.length > 0 ? counted.found : counted.missed).push(label);
    }
  }
  const surplus = marked.filter((finding) => finding.warns && !explained.has(finding)).map(({ line }) => line);
  const words = files.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return { half, inside, across, lookAlikes, flagged, surplus, words };
}

function marksOf({ article, findings }: Checked): Marked[] {
  return findings.map(({ check, confidence, message, start, end, related }) => ({
    line: `${article.file} ${check}: ${message}`,
    warns: confidence !== 'possible',
    places: [{ file: article.file, start, end }, ...related.map(({ at }) => ({ file: article.file, ...at }))],
  }));
}

const touched = ({ places }: Marked, labelled: readonly Place[]): number =>
  labelled.filter(({ file, start, end }) =>
    places.some((place) => place.file === file && place.start < end && place.end > start),
  ).length;
