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

/** Features of a unit beside its next and previous Latin letter, its next and previous Cyrillic one. */
const neighbourNames = [
  (unit, letter) => `${unit}|${letter}`,
  (unit, letter) => `${letter}|${unit}`,
  (unit, letter) => `${unit}/${letter}`,
  (unit, letter) => `${letter}/${unit}`,
];

/** Expectation maximisation over joint units: how likely each is, and which are rare. */
function unitsThatOccur(train, shapes, prior) {
  const priors = shapes.map(prior);
  const keys = [];
  const numbers = new Map();
  /** Of all pairs one behind the other: start, end, shape and unit of each arc; those of pair p end at ends[p]. */
  let arcs = new Int32Array(1 << 24);
  const ends = [];
  const lasts = [];
  let end = 0;
  for (const pair of train) {
    const latin = bareLetters(pair.latin);
    const { cyrillic } = pair;
    const n = latin.length;
    const m = cyrillic.length;
    const width = m + 1;
    if (end + 4 * shapes.length * (n + 1) * width > arcs.length) {
      const longer = new Int32Array(arcs.length * 2);
      longer.set(arcs);
      arcs = longer;
    }
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++)
        for (const [shape, [l, c]] of shapes.entries()) {
          if (i + l > n || j + c > m) continue;
          const key = `${latin.slice(i, i + l)}>${cyrillic.slice(j, j + c)}`;
          let number = numbers.get(key);
          if (number === undefined) {
            number = keys.length;
            numbers.set(key, number);
            keys.push(key);
          }
          arcs[end++] = i * width + j;
          arcs[end++] = (i + l) * width + j + c;
          arcs[end++] = shape;
          arcs[end++] = number;
        }
    ends.push(end);
    lasts.push(n * width + m);
  }
  const sources = keys.map((key) => key.slice(0, key.indexOf('>')));
  const isSame = keys.map((key) => key.split('>')).map(([from, to]) => from === to);
  let known = Float64Array.from(keys, (_, number) => 0.001 * (1 + isSame[number]));
  let probability = new Map();
  const rare = new Set();
  const forward = new Float64Array(40 * 40);
  const backward = new Float64Array(40 * 40);
  for (let round = 0; round < 8; round++) {
    const counts = new Float64Array(keys.length);
    const counted = [];
    let start = 0;
    let kept = 0;
    for (const [p, last] of lasts.entries()) {
      forward.fill(0, 0, last + 1);
      backward.fill(0, 0, last + 1);
      forward[0] = 1;
      backward[last] = 1;
      // Arcs that weigh nothing are left out, in the next rounds too: what has no probability gets none.
      const first = kept;
      for (let k = start; k < ends[p]; k += 4) {
        const number = arcs[k + 3];
        const weight = known[number] * priors[arcs[k + 2]];
        if (weight === 0) continue;
        forward[arcs[k + 1]] += forward[arcs[k]] * weight;
        for (let part = 0; part < 4; part++) arcs[kept++] = arcs[k + part];
      }
      start = ends[p];
      ends[p] = kept;
      const total = forward[last];
      if (!(total > 0)) continue;
      for (let k = kept - 4; k >= first; k -= 4)
        backward[arcs[k]] += backward[arcs[k + 1]] * (known[arcs[k + 3]] * priors[arcs[k + 2]]);
      for (let k = first; k < kept; k += 4) {
        const number = arcs[k + 3];
        const posterior = (forward[arcs[k]] * (known[number] * priors[arcs[k + 2]]) * backward[arcs[k + 1]]) / total;
        if (posterior <= 1e-6) continue;
        if (counts[number] === 0) counted.push(number);
        counts[number] += posterior;
      }
    }
    const bySource = new Map();
    for (const number of counted) bySource.set(sources[number], (bySource.get(sources[number]) ?? 0) + counts[number]);
    known = new Float64Array(keys.length);
    probability = new Map();
    for (const number of counted) {
      const count = counts[number];
      if (count < (round < 3 ? 0.3 : round < 7 ? 0.8 : MIN_COUNT)) continue;
      known[number] = sources[number] === '' ? count / train.length / 8 : count / bySource.get(sources[number]);
      probability.set(keys[number], known[number]);
      if (round === 7 && count < RARE) rare.add(keys[number]);
    }
  }
  return { probability, rare };
}

/** The units and their weights, as the product reads them (`UnitData`). */
export function trainUnits(train, log) {
  // --- step 1: which units occur
  const shapes = [];
  for (let l = 1; l <= 4; l++) shapes.push([l, 1]);
  shapes.push([1, 2], [1, 3], [0, 1], [1, 0], [2, 0], [3, 0]);
  const prior = ([l, c]) => Math.exp(-1.2 * Math.abs(l - 1) - 1.2 * Math.abs(c - 1) - (l === 0 || c === 0 ? 1.5 : 0));
  const { probability, rare } = unitsThatOccur(train, shapes, prior);
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

  /** By Latin letters, then by Cyrillic ones; `sides` has the features that neighbours add, by the neighbour. */
  const table = new Map();
  for (const [key, id] of units) {
    const [from, to] = key.split('>');
    if (!table.has(from)) table.set(from, new Map());
    table.get(from).set(to, { key, id, rare: rare.has(key), sides: neighbourNames.map(() => new Map()) });
  }
  const upTo = (n, make) => Array.from({ length: n + 1 }, (_, i) => make(i));
  let arcs = new Int32Array(1 << 16);
  /** Arcs of the lattice of one pair, in an order that every arc's start is complete; features interleaved. */
  function lattice(raw, cyrillic, grow) {
    const plain = bareLetters(raw);
    const n = plain.length;
    const m = cyrillic.length;
    const width = m + 1;
    const targets = upTo(m, (j) => upTo(3, (c) => cyrillic.slice(j, j + c)));
    let end = 0;
    for (let i = 0; i <= n; i++) {
      const written = upTo(4, (l) => raw.slice(i, i + l));
      const isAccented = written.map((letters, l) => letters !== plain.slice(i, i + l));
      const byLatin = upTo(4, (l) => table.get(plain.slice(i, i + l)));
      for (let j = 0; j <= m; j++) {
        if (end + 256 > arcs.length) {
          const longer = new Int32Array(arcs.length * 2);
          longer.set(arcs);
          arcs = longer;
        }
        const arc = (l, c, id) => {
          arcs[end++] = i * width + j;
          arcs[end++] = (i + l) * width + j + c;
          arcs[end++] = 1;
          arcs[end++] = id;
        };
        for (const [l, c, id] of ANY) if (i + l <= n && j + c <= m) arc(l, c, id);
        for (const [l, c] of shapes) {
          if (i + l > n || j + c > m) continue;
          const unit = byLatin[l]?.get(targets[j][c]);
          if (unit === undefined) continue;
          const first = end + 3;
          arc(l, c, unit.id);
          if (unit.rare) arcs[end++] = RARE_UNIT;
          else {
            const neighbours = [
              plain[i + l] ?? '$',
              plain[i - 1] ?? '^',
              cyrillic[j + c] ?? '$',
              cyrillic[j - 1] ?? '^',
            ];
            for (let side = 0; side < 4; side++) {
              const known = unit.sides[side];
              let id = known.get(neighbours[side]);
              if (id === undefined && grow) {
                id = feature(neighbourNames[side](unit.key, neighbours[side]), 0);
                known.set(neighbours[side], id);
              }
              if (id !== undefined) arcs[end++] = id;
            }
          }
          if (isAccented[l]) {
            const context = `${written[l]}>>${targets[j][c]}`;
            const id = grow ? feature(context, 0) : ids.get(context);
            if (id !== undefined) arcs[end++] = id;
          }
          arcs[first - 1] = end - first;
        }
      }
    }
    return { arcs: arcs.slice(0, end), size: (n + 1) * width, length: LENGTH[Math.min(n, longestCounted)] };
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
