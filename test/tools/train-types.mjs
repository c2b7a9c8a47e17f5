// Learns what tells a person's name from a body's, a place's or a thing's: weights for recognise/actors/type-model.ts.
//
//   node test/tools/train-types.mjs DATA [--report]
//
// DATA holds .conll files and folders of them (one token a line, its tag last):
//   wikigold.conll   Wikipedia, CC BY 4.0 (Balasuriya et al. 2009)
//   re3d/            State Department, CENTCOM (public domain), UK Government (OGL), Australian DFAT (CC BY), EU (reuse
//                    allowed): dstl/re3d; documents of Wikipedia and the BBC are not used
//   btc-[a-h].conll  Broad Twitter Corpus, CC BY 4.0 (Derczynski et al. 2016)
//   wnut.conll       WNUT 2017, training part, CC BY 4.0 (Derczynski et al. 2017)
// and the first half of our own corpus is read from test/corpus/first. Multinomial logistic regression by stochastic
// gradient descent in a fixed order; weights are rounded to whole numbers, so that a rebuild gives the same file.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const setting = (name, fallback) => Number(process.env[name] ?? fallback);
const EPOCHS = setting('EPOCHS', 12);
const RATE = setting('RATE', 0.1);
const L2 = setting('L2', 2e-5);
const MIN = setting('MIN', 2);
const PRUNE = setting('PRUNE', 4);
const SCALE = 20;
const kinds = ['person', 'organisation', 'place', 'other'];

const bundle = path.join(root, 'test/out/types/features.mjs');
await esbuild.build({
  stdin: {
    contents: `export { openSentence } from './open-sentence'; export { spelledFeatures } from './type-features';
export { createKnowledge } from '../../knowledge/create-knowledge'; export { Is } from './lexicon'; export { bitsAt } from './scan';
export { readCorpus } from '../../../../../test/corpus/read'; export { segment } from '../../segment';`,
    resolveDir: path.join(root, 'server/src/core/recognise/actors'),
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile: bundle,
  logLevel: 'warning',
});
const { openSentence, spelledFeatures, createKnowledge, bitsAt, Is, readCorpus, segment } = await import(
  pathToFileURL(bundle).href
);
const knowledge = createKnowledge([]);

const kindOf = {
  PER: 'person',
  person: 'person',
  Person: 'person',
  ORG: 'organisation',
  Organisation: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  LOC: 'place',
  location: 'place',
  Location: 'place',
  MISC: 'other',
  product: 'other',
  'creative-work': 'other',
  Weapon: 'other',
  Vehicle: 'other',
};

/** Sentences of a file, with running text and marked spans. */
function sentencesOf(file) {
  const sentences = [[]];
  for (const line of fs.readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (!line.trim() || line.startsWith('-DOCSTART-')) {
      if (sentences.at(-1).length) sentences.push([]);
      continue;
    }
    const columns = line.trim().split(/\t| (?=\S+$)/);
    sentences.at(-1).push([columns[0].replace(/^#(?=\w)/, ''), columns.at(-1)]);
  }
  return sentences.filter((s) => s.length).map(rebuild);
}

const glued = /^(?:[.,;:!?%)\]}’”]|'s|'S|’s|n't|'(?:re|ve|ll|d|m)|\.\.\.)$/;
const opening = /^(?:[([{$£€“‘])$/;
function rebuild(tokens) {
  let text = '';
  const spans = [];
  let open = null;
  let glue = true;
  for (const [word, tag] of tokens) {
    if (!glue && !glued.test(word)) text += ' ';
    const start = text.length;
    text += word;
    glue = opening.test(word);
    const [, position, label] = /^(?:([BI])-)?(.+)$/.exec(tag);
    if (tag === 'O') open = null;
    else if (open && position !== 'B' && open.label === label) open.end = text.length;
    else {
      open = { start, end: text.length, label };
      spans.push(open);
    }
  }
  return { text, spans: spans.map((s) => ({ ...s, type: kindOf[s.label] })).filter((s) => s.type) };
}

/** Examples of one sentence: the features of each span that is a run of tokens with a capital. */
function examplesOf({ text, spans }, set, into) {
  if (text.includes('@') && !/[a-z]{3}/.test(text)) return;
  for (const blind of [false, true]) {
    const scan = openSentence({ text, language: 'en', block: 'paragraph' }, knowledge);
    if (scan?.style !== 'prose') return;
    const { tokens } = scan;
    for (const { start, end, type } of spans) {
      let from = 0;
      while (from < tokens.count && tokens.end[from] <= start) from++;
      let to = from;
      while (to < tokens.count && tokens.start[to] < end) to++;
      while (
        from < to &&
        (tokens.kind[from] < 3 || /^(?:The|A|An)$/.test(text.slice(tokens.start[from], tokens.end[from])))
      )
        from++;
      while (to > from && tokens.kind[to - 1] < 3) to--;
      if (from >= to || to - from > 8 || /[@#]/.test(text.slice(tokens.start[from] - 1, end))) continue;
      if (to === from + 1 && bitsAt(scan, from) & (Is.demonym | Is.group)) continue;
      const features = spelledFeatures(scan, from, to, blind);
      into.push({
        set,
        type: kinds.indexOf(type),
        features,
        name: text.slice(tokens.start[from], tokens.end[to - 1]),
        blind,
        known: to === from + 1 && (bitsAt(scan, from) & (Is.country | Is.state | Is.city | Is.organisation)) !== 0,
      });
    }
  }
}

/** Each set's examples. */
export function read(data) {
  const examples = [];
  const files = fs
    .readdirSync(data, { recursive: true })
    .map(String)
    .sort()
    .filter((file) => file.endsWith('.conll') && !/Wikipedia|BBC/.test(file));
  for (const file of files) {
    const set = file.split(/[./\\]/)[0];
    for (const sentence of sentencesOf(path.join(data, file))) examplesOf(sentence, set, examples);
  }
  for (const article of readCorpus(path.join(root, 'test/corpus'))) {
    if (article.half !== 'first' || article.language !== 'en') continue;
    for (const sentence of segment({ file: 'a.txt', text: article.text, language: 'en' }).sentences) {
      const spans = article.marks
        .filter((mark) => kinds.includes(mark.type) && mark.start >= sentence.start && mark.end <= sentence.end)
        .map(({ start, end, type }) => ({ start: start - sentence.start, end: end - sentence.start, type }));
      examplesOf({ text: sentence.text, spans }, 'corpus', examples);
    }
  }
  listed(examples);
  return examples;
}

/** Names alone, from our own gazetteer: what endings tell. */
function listed(into) {
  const list = (file, ...fields) => {
    const pack = JSON.parse(fs.readFileSync(path.join(root, 'server/knowledge/gazetteer', file), 'utf8'));
    return fields.flatMap((field) => pack[field].split('|'));
  };
  const add = (type, names, every) =>
    names.forEach((name, i) => {
      if (i % every !== 0) return;
      const scan = openSentence({ text: `. ${name}`, language: 'en', block: 'paragraph' }, knowledge);
      if (scan?.style !== 'prose') return;
      const features = spelledFeatures(scan, 1, scan.tokens.count, true);
      const inside = features.filter((feature) => /^[nseEbcflm]|^inner|^hyphen/.test(feature));
      into.push({ set: 'lists', type: kinds.indexOf(type), features: inside, blind: true });
    });
  add('person', list('names.json', 'surnames'), 1);
  add('person', list('names.json', 'female', 'male'), 4);
  add('place', list('places.json', 'towns', 'cities', 'regions'), 1);
  add('organisation', list('organisations.json', 'companies', 'bodies', 'publications', 'teams'), 1);
  add('organisation', list('clubs.json', 'clubs'), 4);
  add('other', list('organisations.json', 'other'), 1);
}

/** A fixed order that mixes the sets. */
const hash = (n) => {
  let value = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
};
const weightOf = { lists: setting('LISTS', 0.3), wikigold: 1, re3d: 1, corpus: 2, wnut: 0.5, sec: 0.3 };

/** Weights of four kinds by feature. */
export function train(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map();
  for (const [feature, count] of counts) if (count >= MIN * 2) ids.set(feature, ids.size);
  const rows = examples.map((e) => ({
    type: e.type,
    weight: weightOf[e.set] ?? 0.6,
    ids: e.features.flatMap((f) => ids.get(f) ?? []),
  }));
  const order = rows.map((_, i) => i).sort((a, b) => hash(a) - hash(b) || a - b);
  const weights = new Float64Array(ids.size * 4);
  const bias = new Float64Array(4);
  const p = new Float64Array(4);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch * 0.5);
    const decay = 1 - rate * L2 * rows.length;
    for (const index of order) {
      const row = rows[index];
      scores(row.ids, weights, bias, p);
      for (let k = 0; k < 4; k++) {
        const step = rate * row.weight * ((k === row.type ? 1 : 0) - p[k]);
        bias[k] += step * 0.1;
        for (const id of row.ids) weights[id * 4 + k] += step;
      }
    }
    for (let i = 0; i < weights.length; i++) weights[i] *= decay;
  }
  const made = new Map();
  for (const [feature, id] of ids) {
    const four = [0, 1, 2, 3].map((k) => Math.max(-99, Math.min(99, Math.round(weights[id * 4 + k] * SCALE))));
    if (Math.max(...four.map(Math.abs)) >= PRUNE) made.set(feature, four);
  }
  made.set(
    '',
    [0, 1, 2, 3].map((k) => Math.round(bias[k] * SCALE)),
  );
  return made;
}

function scores(ids, weights, bias, p) {
  let max = -Infinity;
  for (let k = 0; k < 4; k++) {
    let sum = bias[k];
    for (const id of ids) sum += weights[id * 4 + k];
    p[k] = sum;
    if (sum > max) max = sum;
  }
  let total = 0;
  for (let k = 0; k < 4; k++) {
    p[k] = Math.exp(p[k] - max);
    total += p[k];
  }
  for (let k = 0; k < 4; k++) p[k] /= total;
}

/** The kind that the weights give to an example. */
export function decide(model, features) {
  const sum = [...model.get('')];
  for (const f of features) {
    const four = model.get(f);
    if (four) for (let k = 0; k < 4; k++) sum[k] += four[k];
  }
  return sum;
}

const argument = process.argv[2];
if (argument && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const examples = read(path.resolve(argument));
  if (process.argv.includes('--report')) report(examples);
  else write(train(examples), examples);
}

/** How right the kinds are: each set by weights learned without it, wikigold in five parts. */
function report(examples) {
  const sets = [...new Set(examples.map((e) => e.set))].filter((set) => set !== 'lists');
  for (const set of sets) {
    const own = examples.filter((e) => e.set === set);
    const parts = set === 'wikigold' || set === 'corpus' || set === 're3d' ? 5 : 1;
    const confusion = kinds.map(() => [0, 0, 0, 0]);
    const right = { all: 0, unknown: 0 };
    const total = { all: 0, unknown: 0 };
    for (let part = 0; part < parts; part++) {
      const isTest = (i) => parts === 1 || Math.floor((i * parts) / own.length) === part;
      const test = own.filter((_, i) => isTest(i));
      const model = train([
        ...examples.filter((e) => e.set !== set),
        ...(parts > 1 ? own.filter((_, i) => !isTest(i)) : []),
      ]);
      for (const e of test) {
        if (e.blind) continue;
        const sum = decide(model, e.features);
        const best = sum.indexOf(Math.max(...sum));
        for (const which of e.known ? ['all'] : ['all', 'unknown']) {
          total[which]++;
          if (best === e.type) right[which]++;
        }
        if (!e.known) confusion[e.type][best]++;
      }
    }
    console.log(
      set.padEnd(9),
      `${total.all} names ${((100 * right.all) / total.all).toFixed(1)} % right, ${total.unknown} unknown ${((100 * right.unknown) / total.unknown).toFixed(1)} %`,
      JSON.stringify(confusion),
    );
  }
}

function write(model, examples) {
  const features = [...model].sort(([a], [b]) => (a < b ? -1 : 1));
  const out = path.join(root, 'server/knowledge/gazetteer/type-weights.json');
  const pack = {
    source:
      'Learned by test/tools/train-types.mjs from Wikigold (Balasuriya et al. 2009), re3d (Dstl; State Department, CENTCOM, UK Government, Australian DFAT, EU Delegation to Syria), Broad Twitter Corpus and WNUT 2017 training part (Derczynski et al.), and the first half of test/corpus',
    licence: 'CC-BY-4.0 AND OGL-UK-3.0 AND MIT',
    note: `Weights of ${kinds.join(', ')} for each feature of recognise/actors/type-features.ts, times ${SCALE}`,
    examples: examples.length,
    features: features.map(([feature]) => feature).join('\n'),
    weights: features.map(([, four]) => four.join(' ')).join('\n'),
  };
  fs.writeFileSync(out, `${JSON.stringify(pack, null, 1)}\n`);
  console.log(`${features.length} features, ${fs.statSync(out).size} bytes`);
}
