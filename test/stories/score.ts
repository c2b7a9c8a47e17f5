import fs from 'node:fs';
import path from 'node:path';
import { type Checked, checkFiles } from '../checks/support/analyse';
import { root } from '../support/root';

interface Side {
  readonly file: string;
  readonly words: string;
}

interface Plant extends Side {
  readonly id: string;
  readonly kind: string;
  readonly checks: readonly string[];
  readonly others: readonly Side[];
}

interface LookAlike extends Side {
  readonly id: string;
  readonly kind: string;
  readonly other: Side;
}

interface Story {
  readonly story: string;
  readonly part: 'first' | 'second';
  readonly plants: readonly Plant[];
  readonly lookAlikes: readonly LookAlike[];
}

/** What the checks made of the stories of one part, all stories being in one archive. */
export interface StoriesScore {
  readonly part: string;
  readonly plants: number;
  /** Plants found by a listed check, with a listed other side. */
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly lookAlikes: number;
  readonly flagged: readonly string[];
  /** Findings of warning or above that are of no plant and no look-alike. */
  readonly surplus: readonly string[];
  readonly words: number;
}

/** A finding as a set of marked places, its own first. */
interface Marked {
  readonly check: string;
  readonly warns: boolean;
  readonly message: string;
  readonly places: readonly { readonly file: string; readonly start: number; readonly end: number }[];
}

const folder = path.join(root, 'test/stories');

export function scoreStories(): StoriesScore[] {
  const { stories } = JSON.parse(fs.readFileSync(path.join(folder, 'plants.json'), 'utf8')) as { stories: Story[] };
  const files = stories.flatMap(({ story }) =>
    fs
      .readdirSync(path.join(folder, story))
      .sort()
      .map((name) => ({
        file: `${story}/${name}`,
        text: fs.readFileSync(path.join(folder, story, name), 'utf8'),
      })),
  );
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const marked = checkFiles(files).flatMap(marksOf);
  return (['first', 'second'] as const).map((part) =>
    scorePart(
      part,
      stories.filter((story) => story.part === part),
      texts,
      marked,
    ),
  );
}

function marksOf({ article, findings }: Checked): Marked[] {
  return findings.map(({ check, confidence, message, start, end, related }) => ({
    check,
    warns: confidence !== 'possible',
    message,
    places: [{ file: article.file, start, end }, ...related.map(({ at }) => ({ file: article.file, ...at }))],
  }));
}

function scorePart(
  part: string,
  stories: readonly Story[],
  texts: ReadonlyMap<string, string>,
  marked: readonly Marked[],
): StoriesScore {
  const touches = (finding: Marked, { file, words }: Side): boolean => {
    const start = texts.get(file)?.indexOf(words) ?? -1;
    if (start < 0) throw new Error(`${file} has no “${words}”`);
    return finding.places.some(
      (place) => place.file === file && place.start < start + words.length && place.end > start,
    );
  };
  const within = (story: string, side: Side): Side => ({ file: `${story}/${side.file}`, words: side.words });
  const found: string[] = [];
  const missed: string[] = [];
  const flagged: string[] = [];
  const explained = new Set<Marked>();
  let plants = 0;
  let lookAlikes = 0;
  for (const story of stories) {
    for (const plant of story.plants) {
      plants++;
      const own = within(story.story, plant);
      const about = marked.filter((finding) => plant.checks.includes(finding.check) && touches(finding, own));
      const sided = about.filter((finding) => plant.others.some((side) => touches(finding, within(story.story, side))));
      for (const finding of sided) explained.add(finding);
      (sided.length > 0 ? found : missed).push(plant.id);
    }
    for (const lookAlike of story.lookAlikes) {
      lookAlikes++;
      const hits = marked.filter(
        (finding) =>
          touches(finding, within(story.story, lookAlike)) && touches(finding, within(story.story, lookAlike.other)),
      );
      if (hits.length > 0) flagged.push(`${lookAlike.id}: ${hits[0]?.message}`);
      for (const finding of hits) explained.add(finding);
    }
  }
  const names = new Set(stories.map(({ story }) => story));
  const ours = marked.filter(({ places }) => names.has(places[0]?.file.split('/')[0] ?? ''));
  const surplus = ours
    .filter((finding) => finding.warns && !explained.has(finding))
    .map(({ check, message, places }) => `${places[0]?.file} ${check}: ${message}`);
  const words = [...texts].reduce(
    (sum, [file, text]) => sum + (names.has(file.split('/')[0] ?? '') ? text.split(/\s+/).length : 0),
    0,
  );
  return { part, plants, found, missed, lookAlikes, flagged, surplus, words };
}
