import { type Archive, claimValue } from '../archive';
import type { Article, Evidence, FigureMention, QuantityClaim } from '../model';
import type { Check, FindingDraft } from './check';
import { twinFindings } from './support/twins';
import { articlesNamed, quoted, whereabouts, words } from './support/words';

/** One quantity with two values. */
export const figureConflict: Check = {
  meta: {
    id: 'figure-conflict',
    group: 'figures',
    title: 'One quantity with two values',
    why: 'The same thing measured of the same actors in the same period has one value. Figures without a period, approximations, bounds and what differs only in the last written place are left alone, and so are tolls, which are brought up to date from day to day.',
    confidence: 'likely',
    examples: [
      {
        text: '=== one.txt\nExports from Norway to China came to [|$9.4 billion|]{figure-conflict} in 2023.\n=== two.txt\nIn 2023 exports from Norway to China were [|$4.9 billion|]{figure-conflict}.',
      },
      {
        text: '=== one.txt\nExports from Norway to China came to $9.4 billion in 2023.\n=== two.txt\nIn 2022 exports from Norway to China were $4.9 billion.',
      },
      {
        text: '=== one.txt\nExports from Norway to China came to $9.4 billion in 2023.\n=== two.txt\nIn 2023 exports from Norway to China were $9.41 billion.',
      },
    ],
  },
  scope: 'archive',
  *run(article, archive): Iterable<FindingDraft> {
    const claims = article.claims.filter(
      (claim): claim is QuantityClaim => claim.kind === 'quantity' && comparable(claim),
    );
    for (const claim of claims) {
      const draft = conflict(article, claim, claims, archive);
      if (draft) yield draft;
    }
    yield* twinFindings(article, archive, 'figure');
  },
};

/** Measured things whose value for a period does not move once the period is over. */
const settled: ReadonlySet<string> = new Set([
  'trade',
  'exports',
  'imports',
  'surplus',
  'deficit',
  'revenue',
  'profit',
  'loss',
  'turnout',
  'inflation',
  'unemployment',
  'population',
  'budget',
]);

/** Measured in percent by nature; of the others a percentage is a share or a change. */
const rates: ReadonlySet<string> = new Set(['turnout', 'inflation', 'unemployment']);

function comparable(claim: QuantityClaim): boolean {
  return (
    settled.has(claim.measure) &&
    claim.of.length > 0 &&
    (claim.unit !== 'percent' || rates.has(claim.measure)) &&
    claim.when !== undefined &&
    claim.when.from !== claim.when.to &&
    claim.modality === 'said' &&
    !claim.approximate &&
    claim.upper === undefined
  );
}

function contradicts(a: QuantityClaim, b: QuantityClaim): boolean {
  if (a.when?.from !== b.when?.from || a.when?.to !== b.when?.to) return false;
  return Math.abs(a.value - b.value) > ((a.step + b.step) / 2) * (1 + 1e-9);
}

function conflict(
  article: Article,
  claim: QuantityClaim,
  claims: readonly QuantityClaim[],
  archive: Archive,
): FindingDraft | undefined {
  const mention = article.mentions[claim.figure] as FigureMention;
  const related: Evidence[] = [];
  const sides: string[] = [];
  const here = claims.filter(
    (other) => other.key === claim.key && other.evidence.start < claim.evidence.start && contradicts(claim, other),
  );
  const [first] = here;
  if (first) sides.push(`${words(article, first.evidence)} ${whereabouts(claim.evidence, first.evidence)}`);
  for (const other of here) related.push({ at: other.evidence, message: quoted(words(article, other.evidence)) });
  for (const [value, holders] of archive.saying.get(claim.key) ?? []) {
    const files = [...holders].filter((file) => file !== article.file);
    const [file] = files;
    const record = file
      ? archive.articles
          .get(file)
          ?.claims.get(claim.key)
          ?.find(({ claim: other }) => claimValue(other) === value)
      : undefined;
    if (!file || record?.claim.kind !== 'quantity' || !comparable(record.claim) || !contradicts(claim, record.claim))
      continue;
    sides.push(`${record.place.text} in ${articlesNamed(files)}`);
    related.push({ at: record.place, article: file, message: quoted(record.place.text) });
  }
  if (sides.length === 0) return undefined;
  return {
    start: mention.start,
    end: mention.end,
    confidence: 'likely',
    message: `The same ${claim.measure} of the same period is ${mention.text} here, but ${sides.join(' and ')}.`,
    related,
    fixes: [],
  };
}
