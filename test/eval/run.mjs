// npm run eval [-- --errors]: scores the recognisers on the development data beside the project, and the peers with
// the same scorers in the same run; then the commonest kinds of fault that remain, set by set. What is absent is skipped and named. CORROBORATE_EVAL names another folder.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const data = process.env.CORROBORATE_EVAL ?? path.join(root, '..', 'shared', 'eval');
const errors = process.argv.includes('--errors');
const out = path.join(root, 'test/out/eval');

const taggers = ['error-kinds', 'dates-tagger', 'actors-tagger', 'names-matcher', 'corpus-score', 'blind-score'];
await esbuild.build({
  absWorkingDir: root,
  entryPoints: taggers.map((name) => `test/eval/${name}.ts`).filter((file) => fs.existsSync(path.join(root, file))),
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  packages: 'external',
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
const { commonest, readActorFaults, readDateFaults } = await import(
  pathToFileURL(path.join(out, 'error-kinds.mjs')).href
);
/** Faults of our own recognisers on the development data, for the tables of kinds. */
const faults = { actors: [], dates: [] };
const peer = (name) => path.join(here, 'peers', `${name}.mjs`);
const own = (name) => path.join(out, `${name}.mjs`);

/** The table of all libraries side by side: row → library → figure. */
const libraries = ['corroborate', 'chrono-node', 'compromise', 'wink-nlp'];
const table = new Map();
function put(row, library, figure) {
  if (!table.has(row)) table.set(row, {});
  if (typeof figure === 'number') table.get(row)[library] = figure.toFixed(1);
}

/** Runs a scorer; its printed lines, or undefined where the scorer, the data or the tagger is absent. */
function score(scorer, args, tagger) {
  for (const needed of [path.join(data, scorer), args[0], tagger]) {
    if (!fs.existsSync(needed)) {
      console.log(`SKIPPED ${scorer}: ${path.relative(root, needed)} is absent`);
      return undefined;
    }
  }
  const run = spawnSync(process.execPath, [path.join(data, scorer), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, V: '1' },
  });
  if (run.status !== 0) throw new Error(`${scorer} ${args.join(' ')}: ${run.stderr}`);
  return run.stdout.trim();
}

for (const set of ['timebank', 'aquaint']) {
  for (const [name, tagger] of [
    ['corroborate', own('dates-tagger')],
    ['chrono-node', peer('chrono-dates')],
    ['wink-nlp', peer('wink')],
  ]) {
    const result = score('timex-score.mjs', [path.join(data, 'timex', set), tagger], tagger);
    if (name === 'corroborate' && result) faults.dates.push(...readDateFaults(result));
    if (result) {
      const { relaxedF1, strictF1, valueF1 } = JSON.parse(result.split('\n').at(-1));
      for (const [measure, figure] of Object.entries({ relaxed: relaxedF1, strict: strictF1, value: valueF1 }))
        put(`dates ${set} ${measure}`, name, figure);
    }
    if (result)
      console.log(`dates  ${set.padEnd(10)} ${name.padEnd(12)} ${errors ? result : result.split('\n').at(-1)}`);
  }
}
/** The weights of kinds (test/tools/train-types.mjs) are learned from these too, so that their typed figures flatter. */
const learned = new Set(['re3d', 'wikigold']);
for (const set of ['re3d', 'wikigold', 'gmb', 'ewt']) {
  for (const [name, tagger] of [
    ['corroborate', own('actors-tagger')],
    ['compromise', peer('compromise-actors')],
  ]) {
    const folder = path.join(data, 'ner', set);
    const options = ['--tagger', tagger, '--block', '20', '--errors'];
    const result = score('ner-score.mjs', [folder, ...options], tagger);
    if (name === 'corroborate' && result) faults.actors.push(...readActorFaults(result));
    if (result) {
      const { spans, spansStrict, typed } = JSON.parse(result.slice(result.lastIndexOf('\n{\n') + 1));
      put(`actors ${set} spans`, name, spans.F1);
      put(`actors ${set} strict`, name, spansStrict.F1);
      put(`actors ${set} typed`, name, typed.F1);
    }
    if (result)
      console.log(
        `actors ${set.padEnd(10)} ${name.padEnd(12)} ${errors ? result : actorLine(result)}${learned.has(set) && name === 'corroborate' ? ' · (learned from)' : ''}`,
      );
  }
}

/** The scorer's report on one line. */
function actorLine(report) {
  const { spans, spansStrict, typed, typedStrict } = JSON.parse(report.slice(report.lastIndexOf('\n{\n') + 1));
  const show = (name, { P, R, F1 }) => `${name} P ${P} R ${R} F1 ${F1}`;
  return [
    show('spans', spans),
    show('strict', spansStrict),
    show('typed', typed),
    show('typed strict', typedStrict),
  ].join(' · ');
}

const names = path.join(data, 'names', 'russian.tsv');
const matcher = own('names-matcher');
const result = score('names-score.mjs', [names, '--matcher', matcher, ...(errors ? ['--errors'] : [])], matcher);
if (result) console.log(`names  russian    corroborate  ${result}`);

const corpus = path.join(root, 'test/corpus');
const corpusRun = spawnSync(process.execPath, [own('corpus-score'), corpus, ...(errors ? ['--errors'] : [])], {
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (corpusRun.status !== 0) throw new Error(`corpus: ${corpusRun.stderr}`);
console.log(corpusRun.stdout.trim());
const blindRun = spawnSync(
  process.execPath,
  [
    own('blind-score'),
    path.join(root, 'test/recognise/blind'),
    `chrono-node=${peer('chrono-dates')}`,
    `compromise=${peer('compromise-actors')}`,
    `compromise=${peer('compromise-figures')}`,
    `wink-nlp=${peer('wink')}`,
    ...(errors ? ['--errors'] : []),
  ],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
);
if (blindRun.status !== 0) throw new Error(`blind sets: ${blindRun.stderr}`);
console.log(blindRun.stdout.trim());
for (const [, half, kind, name, spans, , label] of blindRun.stdout.matchAll(
  /^blind +(\w+) +(\w+) +(corroborate|chrono-node|compromise|wink-nlp) .*?spans .*?F1 ([\d.]+)(.*?(?:typed|value) .*?F1 ([\d.]+))?/gm,
)) {
  put(`${kind} blind ${half} spans`, name, Number(spans));
  // wink-nlp gives no values.
  if (Number(label) > 0) put(`${kind} blind ${half} ${kind === 'dates' ? 'value' : 'typed'}`, name, Number(label));
}

for (const line of [
  ...commonest('dev sets', faults.actors, ['actors']),
  ...commonest('dev sets', faults.dates, ['dates']),
])
  console.log(line);

console.log(`F1     ${''.padEnd(24)} ${libraries.map((name) => name.padStart(12)).join('')}`);
for (const [row, figures] of table)
  console.log(`F1     ${row.padEnd(24)} ${libraries.map((name) => (figures[name] ?? '–').padStart(12)).join('')}`);
