// Learns what a Latin spelling costs against a Cyrillic one, from pairs of one name in both. Deterministic: no
// randomness, fixed order.
//
// Step 1: expectation maximisation over joint units (up to four Latin letters to one Cyrillic, one to three, silent
// letters on either side) finds which units occur. Step 2: logistic regression with the best alignment as hidden
// variable (features: the unit, the unit with each neighbouring letter) learns weights that part true pairs from
// pairs of different names that look alike (one or two edits apart in either script).
import { hash, near, withinOne } from './pairs.mjs';
import { bareLetters } from './product.mjs';

const EPOCHS = 14;
const RATE = 0.08;
const L1 = 6e-5;
const L2 = 1e-5;
const NEGATIVE_WEIGHT = 3;
const FAR_WEIGHT = 1;
const MIN_COUNT = 2;
const RARE = 5;
const SLOPE = 0.3;
const SYNTHETIC = 8;
const SYNTHETIC_WEIGHT = 0.1;
const CUT = 0.05;

/** The units and their weights, as the product reads them (`UnitData`). */
export function trainUnits(train, log) {
  // --- step 1: which units occur
  const shapes = [];
  for (let l = 1; l <= 4; l++) shapes.push([l, 1]);
  shapes.push([1, 2], [1, 3], [0, 1], [1, 0], [2, 0], [3, 0]);
  const prior = ([l, c]) => Math.exp(-1.2 * Math.abs(l - 1) - 1.2 * Math.abs(c - 1) - (l === 0 || c === 0 ? 1.5 : 0));
  const rare = new Set();
  let probability = new Map();
  for (let round = 0; round < 8; round++) {
    const counts = new Map();
    const weight = (l, c, shape) => {
      const key = `${l}>${c}`;
      return round === 0 ? 0.001 * prior(shape) * (1 + (l === c)) : (probability.get(key) ?? 0) * prior(shape);
    };
    for (const pair of train) {
      const latin = bareLetters(pair.latin);
      const { cyrillic } = pair;
      const n = latin.length;
      const m = cyrillic.length;
      const width = m + 1;
      const forward = new Float64Array((n + 1) * width);
      const backward = new Float64Array((n + 1) * width);
      forward[0] = 1;
      backward[n * width + m] = 1;
      const arcs = [];
      for (let i = 0; i <= n; i++)
        for (let j = 0; j <= m; j++)
          for (const shape of shapes) {
            const [l, c] = shape;
            if (i + l > n || j + c > m) continue;
            const from = latin.slice(i, i + l);
            const to = cyrillic.slice(j, j + c);
            const w = weight(from, to, shape);
            if (w === 0) continue;
            arcs.push([i * width + j, (i + l) * width + j + c, w, `${from}>${to}`]);
          }
      for (const [from, to, w] of arcs) forward[to] += forward[from] * w;
      const total = forward[n * width + m];
      if (!(total > 0)) continue;
      for (let k = arcs.length - 1; k >= 0; k--) {
        const [from, to, w] = arcs[k];
        backward[from] += backward[to] * w;
      }
      for (const [from, to, w, key] of arcs) {
        const posterior = (forward[from] * w * backward[to]) / total;
        if (posterior > 1e-6) counts.set(key, (counts.get(key) ?? 0) + posterior);
      }
    }
    const bySource = new Map();
    for (const [key, count] of counts) {
      const from = key.slice(0, key.indexOf('>'));
      bySource.set(from, (bySource.get(from) ?? 0) + count);
    }
    const next = new Map();
    for (const [key, count] of counts) {
      if (count < (round < 3 ? 0.3 : 0.8)) continue;
      const from = key.slice(0, key.indexOf('>'));
      next.set(key, from === '' ? count / train.length / 8 : count / bySource.get(from));
    }
    probability = next;
    if (round === 7)
      for (const [key, count] of counts) {
        if (count < MIN_COUNT) probability.delete(key);
        else if (count < RARE) rare.add(key);
      }
  }
  const best = new Map();
  for (const [key, p] of probability) {
    const from = key.slice(0, key.indexOf('>'));
    best.set(from, Math.max(best.get(from) ?? 0, p));
  }

  // --- step 2: weights
  const ids = new Map();
  const weights = [];
  const feature = (key, start) => {
    let id = ids.get(key);
    if (id === undefined) {
      id = weights.length;
      ids.set(key, id);
      weights.push(start);
    }
    return id;
  };
  const BIAS = feature('bias', 2.5);
  const longestCounted = 12;
  /** Short names collide more often: a bias by the number of Latin letters. */
  const LENGTH = Array.from({ length: longestCounted + 1 }, (_, n) =>
    feature(`length ${n}`, SLOPE * (Math.max(n, 2) - 6)),
  );
  const RARE_UNIT = feature('rare', -0.5);
  const ANY = [
    [1, 1, feature('?>?', -5)],
    [1, 0, feature('?>', -4)],
    [0, 1, feature('>?', -4)],
  ];
  const units = new Map();
  for (const [key, p] of probability) {
    const at = key.indexOf('>');
    const from = key.slice(0, at);
    const relative = from === '' ? Math.log(p) : Math.log(p / best.get(from)) + Math.log(Math.max(p, 0.02)) * 0.1;
    const cost = Math.max(-5, relative) - (from.length > 1 && at === key.length - 1 ? 1 : 0);
    units.set(key, feature(key, cost));
  }

  /** Arcs of the lattice of one pair, in an order that every arc's start is complete; features interleaved. */
  function lattice(latin, cyrillic, grow) {
    const raw = latin;
    const plain = bareLetters(latin);
    const n = plain.length;
    const m = cyrillic.length;
    const width = m + 1;
    const arcs = [];
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++) {
        for (const [l, c, id] of ANY)
          if (i + l <= n && j + c <= m) arcs.push(i * width + j, (i + l) * width + j + c, 1, id);
        for (const [l, c] of shapes) {
          if (i + l > n || j + c > m) continue;
          const from = plain.slice(i, i + l);
          const to = cyrillic.slice(j, j + c);
          const key = `${from}>${to}`;
          const unit = units.get(key);
          if (unit === undefined) continue;
          const contexts = [
            `${key}|${plain[i + l] ?? '$'}`,
            `${plain[i - 1] ?? '^'}|${key}`,
            `${key}/${cyrillic[j + c] ?? '$'}`,
            `${cyrillic[j - 1] ?? '^'}/${key}`,
          ];
          const accented = raw.slice(i, i + l);
          if (rare.has(key)) contexts.length = 0;
          if (accented !== from) contexts.push(`${accented}>>${to}`);
          const list = [unit];
          if (rare.has(key)) list.push(RARE_UNIT);
          for (const context of contexts) {
            const id = grow ? feature(context, 0) : ids.get(context);
            if (id !== undefined) list.push(id);
          }
          arcs.push(i * width + j, (i + l) * width + j + c, list.length, ...list);
        }
      }
    return { arcs: Int32Array.from(arcs), size: (n + 1) * width, length: LENGTH[Math.min(n, longestCounted)] };
  }

  let scores = new Float64Array(1);
  let back = new Int32Array(1);
  /** Best alignment: its score, and its features in `used`. */
  function score(w, { arcs, size, length }, used) {
    if (scores.length < size) {
      scores = new Float64Array(size);
      back = new Int32Array(size);
    }
    scores.fill(Number.NEGATIVE_INFINITY, 0, size);
    back.fill(-1, 0, size);
    scores[0] = w[BIAS] + (used ? 0 : w[length]);
    for (let k = 0; k < arcs.length; k += 3 + arcs[k + 2]) {
      const from = scores[arcs[k]];
      if (from === Number.NEGATIVE_INFINITY) continue;
      let value = from;
      const end = k + 3 + arcs[k + 2];
      for (let f = k + 3; f < end; f++) value += w[arcs[f]];
      const to = arcs[k + 1];
      if (value > scores[to]) {
        scores[to] = value;
        back[to] = k;
      }
    }
    const final = scores[size - 1];
    if (used && final > Number.NEGATIVE_INFINITY) {
      used.push(BIAS);
      for (let at = size - 1; at !== 0; ) {
        const k = back[at];
        for (let f = k + 3; f < k + 3 + arcs[k + 2]; f++) used.push(arcs[f]);
        at = arcs[k];
      }
    }
    return final;
  }

  const examples = [];
  for (const pair of train) examples.push({ ...lattice(pair.latin, pair.cyrillic, true), y: 1, weight: 1 });
  const truth = new Set(train.map((pair) => `${pair.latin} ${pair.cyrillic}`));
  const negatives = new Map();
  const addNegative = (a, b, weight) => {
    if (train[a].cyrillic === train[b].cyrillic || train[a].latin === train[b].latin) return;
    const key = `${train[a].latin} ${train[b].cyrillic}`;
    if (truth.has(key)) return;
    negatives.set(key, Math.max(weight, negatives.get(key) ?? 0));
  };
  const latinWords = train.map((pair) => pair.latin);
  const cyrillicWords = train.map((pair) => pair.cyrillic);
  for (const [a, b] of near(latinWords, true))
    addNegative(a, b, withinOne(latinWords[a], latinWords[b]) ? NEGATIVE_WEIGHT : FAR_WEIGHT);
  for (const [a, b] of near(cyrillicWords, false))
    if (withinOne(cyrillicWords[a], cyrillicWords[b])) addNegative(a, b, FAR_WEIGHT * 2);
  for (const [key, weight] of negatives) {
    const [latin, cyrillic] = key.split(' ');
    examples.push({ ...lattice(latin, cyrillic, false), y: -1, weight });
  }
  const edits = [];
  for (const [a, b] of near(latinWords, false)) {
    if (train[a].cyrillic === train[b].cyrillic || !withinOne(latinWords[a], latinWords[b])) continue;
    const [x, y] = [latinWords[a], latinWords[b]];
    let at = 0;
    while (at < x.length && at < y.length && x[at] === y[at]) at++;
    const removed = x.length >= y.length ? (x[at] ?? '') : '';
    const added = y.length >= x.length ? (y[at] ?? '') : '';
    edits.push([removed, added, at === 0 ? 'start' : at >= Math.max(x.length, y.length) - 1 ? 'end' : 'inside']);
  }
  train.forEach((pair, i) => {
    for (let k = 0, tries = 0; k < SYNTHETIC && tries < 200; tries++) {
      const [removed, added, where] = edits[hash(`${i}:${tries}`) % edits.length];
      const word = pair.latin;
      const places = [];
      for (let at = 0; at <= word.length - removed.length; at++) {
        if (removed && word[at] !== removed) continue;
        const last = at >= word.length - 1;
        if (where === (at === 0 ? 'start' : last ? 'end' : 'inside')) places.push(at);
      }
      if (places.length === 0) continue;
      const at = places[hash(`${tries}:${i}`) % places.length];
      const changed = word.slice(0, at) + added + word.slice(at + removed.length);
      const key = `${changed} ${pair.cyrillic}`;
      if (changed === word || truth.has(key) || negatives.has(key)) continue;
      k++;
      examples.push({
        ...lattice(changed, pair.cyrillic, false),
        y: -1,
        weight: SYNTHETIC_WEIGHT,
      });
    }
  });
  log?.(`${units.size} units, ${weights.length} features, ${negatives.size} look-alikes`);

  const w = Float64Array.from(weights);
  const start = Float64Array.from(weights);
  const isUnit = new Uint8Array(w.length);
  for (const id of units.values()) isUnit[id] = 1;
  for (const id of [BIAS, RARE_UNIT, ...LENGTH, ...ANY.map(([, , id]) => id)]) isUnit[id] = 1;
  const sum = new Float64Array(w.length).fill(1e-2);
  const average = new Float64Array(w.length);
  let averaged = 0;
  // A fixed shuffle: order by the hash of the position and the epoch.
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = examples.map((_, i) => [hash(`${epoch}:${i}`), i]).sort((a, b) => a[0] - b[0]);
    let loss = 0;
    for (const [, i] of order) {
      const example = examples[i];
      const used = [];
      const s = score(w, example, used);
      if (s === Number.NEGATIVE_INFINITY) continue;
      const margin = example.y * s;
      loss += example.weight * (margin > 30 ? 0 : Math.log1p(Math.exp(-margin)));
      const pull = example.weight / (1 + Math.exp(Math.min(margin, 30)));
      if (pull < 1e-4) continue;
      const gradient = -example.y * pull;
      for (const f of used) {
        sum[f] += gradient * gradient;
        const rate = (RATE * 4) / Math.sqrt(1 + 8 * sum[f]);
        w[f] -= rate * (gradient + L2 * (isUnit[f] ? w[f] - start[f] : w[f]));
        if (!isUnit[f]) w[f] = Math.sign(w[f]) * Math.max(0, Math.abs(w[f]) - rate * L1 * 100);
      }
    }
    if (epoch >= EPOCHS / 2) {
      averaged++;
      for (let f = 0; f < w.length; f++) average[f] += w[f];
    }
    log?.(`epoch ${epoch} loss ${(loss / examples.length).toFixed(4)}`);
  }

  for (let f = 0; f < w.length; f++) w[f] = average[f] / averaged;

  // --- what is kept
  const kept = new Float64Array(w.length);
  const lines = [];
  for (const [key, id] of ids) {
    const value = Math.round(w[id] * 20) / 20;
    if (!isUnit[id] && Math.abs(value) < CUT) continue;
    kept[id] = value;
    lines.push([key, Math.round(w[id] * 20)]);
  }
  // --- one line a unit: unit, weight, then its contexts (| next and < previous Latin letter, / next and ! previous
  // Cyrillic letter, = the letters with their accents), each with its weight; weights in twentieths.
  const byUnit = new Map();
  for (const [key, id] of units)
    byUnit.set(key, [key, Math.round((kept[id] + (rare.has(key) ? kept[RARE_UNIT] : 0)) * 20)]);
  for (const [, , id] of ANY) {
    const key = [...ids].find(([, other]) => other === id)[0];
    byUnit.set(key, [key, Math.round(kept[id] * 20)]);
  }
  for (const [key, value] of lines) {
    const put = (unit, mark) => byUnit.get(unit)?.push(`${mark}${value}`);
    if (isUnit[ids.get(key)]) continue;
    const accented = /^(.+?)>>(.*)$/u.exec(key);
    const nextLatin = /^([^>]*>[^>|/]*)\|(.)$/u.exec(key);
    const previousLatin = /^(.)\|([^>]*>[^>]*)$/u.exec(key);
    const nextCyrillic = /^([^>]*>[^>|/]*)\/(.)$/u.exec(key);
    const previousCyrillic = /^(.)\/([^>]*>[^>]*)$/u.exec(key);
    if (accented) put(`${bareLetters(accented[1])}>${accented[2]}`, `=${accented[1]}`);
    else if (nextLatin) put(nextLatin[1], `|${nextLatin[2]}`);
    else if (previousLatin) put(previousLatin[2], `<${previousLatin[1]}`);
    else if (nextCyrillic) put(nextCyrillic[1], `/${nextCyrillic[2]}`);
    else if (previousCyrillic) put(previousCyrillic[2], `!${previousCyrillic[1]}`);
    else throw new Error(`not written: ${key}`);
  }
  const twentieths = (id) => Math.round(kept[id] * 20);
  return {
    bias: twentieths(BIAS),
    lengths: LENGTH.map(twentieths),
    units: [...byUnit.values()].map((parts) => parts.join(' ')).join('\n'),
  };
}
