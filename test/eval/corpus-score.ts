// node corpus-score.mjs FOLDER [--errors]: the whole product on our own marked corpus, test/corpus; bundled by run.mjs.
// Errors are listed, and their commonest kinds, of the first half only: the second is there to be scored.
import { analyse } from '../../server/src/core/analyse';
import { builtInPacks } from '../../server/src/core/knowledge/built-in';
import { createKnowledge } from '../../server/src/core/knowledge/create-knowledge';
import { halves, kinds, readCorpus } from '../corpus/read';
import { type CorpusError, type Counts, emptyScores, f1, type Scores, scoreArticle } from '../corpus/score';
import { commonest, type Fault } from './error-kinds';

const folder = process.argv[2];
if (!folder) throw new Error('usage: corpus-score.mjs FOLDER [--errors]');
const knowledge = createKnowledge(builtInPacks);
const errors: CorpusError[] = [];
const rows = new Map<string, Scores>();
for (const article of readCorpus(folder)) {
  const analysed = analyse({ file: article.file, text: article.text }, knowledge);
  const language = article.language === 'en' ? 'en' : 'fr de es';
  for (const row of [article.half, `${article.half} ${language}`]) {
    const scores = rows.get(row) ?? emptyScores();
    rows.set(row, scores);
    const found = scoreArticle(scores, article, analysed);
    if (row === 'first') errors.push(...found);
  }
}
for (const half of halves) {
  for (const row of [half, `${half} en`, `${half} fr de es`]) {
    const scores = rows.get(row) ?? emptyScores();
    for (const kind of kinds) console.log(`corpus ${row.padEnd(15)} ${kind.padEnd(9)} ${line(scores[kind], kind)}`);
  }
}
const recogniserOf = { actor: 'actors', date: 'dates', figure: 'figures', quotation: 'quotations' } as const;
const faults = errors.flatMap(({ kind, fault, gold, got, words, opens }): Fault[] =>
  fault === 'span'
    ? []
    : [
        {
          recogniser: recogniserOf[kind],
          fault,
          text: words,
          opens,
          ...(gold && { gold }),
          ...(got && { found: got }),
        },
      ],
);
for (const text of commonest('corpus 1', faults, ['actors', 'dates', 'figures', 'quotations'])) console.log(text);
if (process.argv.includes('--errors')) {
  for (const kind of kinds) {
    for (const fault of ['missed', 'false', 'span', 'type', 'value'] as const) {
      const these = errors.filter((error) => error.kind === kind && error.fault === fault);
      if (these.length) console.log(`${kind} ${fault} ${these.length}`);
      for (const { file, line, marked, found } of these) {
        console.log(`   ${file}:${line}  ${[marked, found].filter(Boolean).join('  →  ')}`);
      }
    }
  }
}

function line(counts: Counts, kind: string): string {
  const percent = (value: number): string => (Number.isFinite(value) ? value : 0).toFixed(1);
  const rates = (right: number): string =>
    `P ${percent((100 * right) / counts.found)} R ${percent((100 * right) / counts.marked)} F1 ${percent(f1(right, counts))}`;
  return [
    `marked ${counts.marked} found ${counts.found}`,
    `strict ${rates(counts.strict)}`,
    `relaxed ${rates(counts.relaxed)}`,
    `typed F1 ${percent(f1(counts.typed, counts))}`,
    ...(kind === 'actor'
      ? []
      : [`${kind === 'quotation' ? 'speaker' : 'value'} F1 ${percent(f1(counts.valued, counts))}`]),
  ].join(' · ');
}
