// A small network that spells one script's name in another: for each letter of the source, which letters of the target
// (none to three) it becomes, given the letters around it, the whole word (its origin shows in it) and the last letters
// written. Locally normalised, so that log probabilities of two spellings of one word can be compared. Plain
// JavaScript, fixed order, a hash for chance: the same data give the same weights.

import { hash } from './pairs.mjs';

/** Mulberry32. */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const most = 3;

/** Best way to cut the target into one piece of 0…3 letters a source letter, by a cost function; undefined if none. */
function align(n, m, scoreOf) {
  const width = m + 1;
  const best = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array((n + 1) * width).fill(-1);
  best[0] = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= m; j++) {
      const here = best[i * width + j];
      if (here === Number.NEGATIVE_INFINITY) continue;
      for (let k = 0; k <= most && j + k <= m; k++) {
        if (m - j - k > (n - i - 1) * most) continue;
        const value = here + scoreOf(i, j, k);
        const to = (i + 1) * width + j + k;
        if (value > best[to]) {
          best[to] = value;
          from[to] = k;
        }
      }
    }
  if (best[n * width + m] === Number.NEGATIVE_INFINITY) return undefined;
  const cut = new Array(n);
  for (let i = n, j = m; i > 0; i--) {
    const k = from[i * width + j];
    cut[i - 1] = k;
    j -= k;
  }
  return { cut, score: best[n * width + m] };
}

/** Expectation maximisation over source letter > target piece, with one neighbour for silent letters. */
function firstAlignments(pairs) {
  let table = new Map();
  const prior = [0.1, 1, 0.05, 0.004];
  for (let round = 0; round < 6; round++) {
    const counts = new Map();
    const totals = new Map();
    for (const { source, target } of pairs) {
      const n = source.length;
      const m = target.length;
      const width = m + 1;
      const forward = new Float64Array((n + 1) * width);
      const backward = new Float64Array((n + 1) * width);
      const weight = (i, j, k) =>
        (round === 0 ? 0.01 : (table.get(`${source[i]}>${target.slice(j, j + k)}`) ?? 1e-7)) * prior[k];
      forward[0] = 1;
      for (let i = 0; i < n; i++)
        for (let j = 0; j <= m; j++)
          if (forward[i * width + j] > 0)
            for (let k = 0; k <= most && j + k <= m; k++)
              forward[(i + 1) * width + j + k] += forward[i * width + j] * weight(i, j, k);
      const total = forward[n * width + m];
      if (!(total > 0)) continue;
      backward[n * width + m] = 1;
      for (let i = n - 1; i >= 0; i--)
        for (let j = 0; j <= m; j++)
          for (let k = 0; k <= most && j + k <= m; k++) {
            const w = weight(i, j, k) * backward[(i + 1) * width + j + k];
            backward[i * width + j] += w;
            const posterior = (forward[i * width + j] * w) / total;
            if (posterior < 1e-5) continue;
            const key = `${source[i]}>${target.slice(j, j + k)}`;
            counts.set(key, (counts.get(key) ?? 0) + posterior);
            totals.set(source[i], (totals.get(source[i]) ?? 0) + posterior);
          }
    }
    table = new Map([...counts].map(([key, count]) => [key, count / (totals.get(key[0]) + 1)]));
  }
  return pairs.map(({ source, target }) =>
    align(source.length, target.length, (i, j, k) =>
      Math.log((table.get(`${source[i]}>${target.slice(j, j + k)}`) ?? 1e-7) * prior[k]),
    ),
  );
}

export function trainReader(pairs, options, log) {
  const { D, G, H, REACH, PAST, EPOCHS, RATE, DECAY, DROP, SEED } = {
    D: 12,
    G: 24,
    H: 48,
    REACH: 4,
    PAST: 2,
    EPOCHS: 14,
    RATE: 0.004,
    DECAY: 1e-5,
    DROP: 0.2,
    SEED: 7,
    ...options,
  };
  const random = chance(SEED);
  const alignments = firstAlignments(pairs);
  // Symbols: 0 the edge, 1 an unknown letter.
  const index = (texts, least) => {
    const counts = new Map();
    for (const text of texts) for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    return new Map([...counts].filter(([, n]) => n >= least).map(([letter], i) => [letter, i + 2]));
  };
  const letters = index(
    pairs.map((pair) => pair.source),
    4,
  );
  const past = index(
    pairs.map((pair) => pair.target),
    4,
  );
  const pieceCounts = new Map();
  pairs.forEach(({ target }, p) => {
    let j = 0;
    for (const k of alignments[p]?.cut ?? []) {
      const piece = target.slice(j, j + k);
      pieceCounts.set(piece, (pieceCounts.get(piece) ?? 0) + 1);
      j += k;
    }
  });
  const pieces = new Map([...pieceCounts].filter(([, n]) => n >= 5).map(([piece], i) => [piece, i]));
  const S = letters.size + 2;
  const T = past.size + 2;
  const V = pieces.size;
  const W = 2 * REACH + 1;
  // One block of weights, named parts.
  const parts = {
    emb: S * D,
    conv: 3 * D * G,
    convBias: G,
    pool: G * H,
    bias: H,
    window: W * D * H,
    past: PAST * T * H,
    out: H * V,
    outBias: V,
  };
  const at = {};
  let size = 0;
  for (const [name, n] of Object.entries(parts)) {
    at[name] = size;
    size += n;
  }
  const w = new Float32Array(size);
  const init = (name, scale) => {
    for (let i = at[name]; i < at[name] + parts[name]; i++) w[i] = (random() + random() + random() - 1.5) * 2 * scale;
  };
  init('emb', 0.5);
  init('conv', 1 / Math.sqrt(3 * D));
  init('pool', 0.5 / Math.sqrt(G));
  init('window', 1 / Math.sqrt(W * D * 0.5));
  init('past', 0.3);
  init('out', 1 / Math.sqrt(H));
  const g = new Float32Array(size);
  const m1 = new Float32Array(size);
  const m2 = new Float32Array(size);
  const model = { D, G, H, REACH, PAST, S, T, V, W, at, parts, w, letters, past, pieces };

  const data = [];
  pairs.forEach(({ source, target }, p) => {
    if (alignments[p])
      data.push({ source, target, cut: alignments[p].cut, x: encode(model, source), y: encodePast(model, target) });
  });
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    // With a model in hand, cut the pairs anew; leave out those that no reading fits.
    if (epoch === 2 || epoch === 5)
      for (const example of data) {
        const table = scoresOf(model, example.source, example.target);
        const again = align(example.source.length, example.target.length, (i, j, k) => table(i, j, k));
        if (again) {
          example.cut = again.cut;
          example.weight = again.score / example.source.length < -1.6 ? 0 : 1;
        }
      }
    const order = data.map((_, i) => [hash(`${epoch}:${i}:${SEED}`), i]).sort((a, b) => a[0] - b[0]);
    let loss = 0;
    let n = 0;
    let batch = 0;
    const rate = RATE * (epoch < EPOCHS * 0.5 ? 1 : 2 * (1 - (epoch + 0.5) / EPOCHS));
    for (const [, p] of order) {
      if (data[p].weight === 0) continue;
      loss += learn(model, data[p], g, random, DROP);
      n += data[p].x.length;
      if (++batch % 12) continue;
      step++;
      const c1 = 1 - 0.9 ** step;
      const c2 = 1 - 0.995 ** step;
      for (let i = 0; i < size; i++) {
        const d = g[i];
        m1[i] = 0.9 * m1[i] + 0.1 * d;
        m2[i] = 0.995 * m2[i] + 0.005 * d * d;
        w[i] -= rate * (m1[i] / c1 / (Math.sqrt(m2[i] / c2) + 1e-6) + DECAY * 100 * w[i]);
        g[i] = 0;
      }
    }
    log?.(`epoch ${epoch} loss a letter ${(loss / n).toFixed(4)}`);
  }
  return model;
}

const encode = (model, source) => Int32Array.from([...source], (letter) => model.letters.get(letter) ?? 1);
const encodePast = (model, target) => Int32Array.from([...target], (letter) => model.past.get(letter) ?? 1);

/** The part of the hidden layer that depends on the source word alone. */
function sourceLayer(model, x) {
  const { D, G, H, REACH, W, at, w } = model;
  const n = x.length;
  const conv = new Float32Array(G).fill(0);
  const winner = new Int32Array(G).fill(-1);
  for (let i = 0; i < n; i++)
    for (let o = 0; o < G; o++) {
      let value = w[at.convBias + o];
      for (let k = 0; k < 3; k++) {
        const e = at.emb + (x[i + k - 1] ?? 0) * D;
        const c = at.conv + k * D * G + o;
        for (let d = 0; d < D; d++) value += w[e + d] * w[c + d * G];
      }
      if (value > conv[o]) {
        conv[o] = value;
        winner[o] = i;
      }
    }
  const base = new Float32Array(H);
  for (let h = 0; h < H; h++) base[h] = w[at.bias + h];
  for (let o = 0; o < G; o++)
    if (conv[o] > 0) {
      const p = at.pool + o * H;
      for (let h = 0; h < H; h++) base[h] += conv[o] * w[p + h];
    }
  const z = new Float32Array(n * H);
  for (let i = 0; i < n; i++) {
    z.set(base, i * H);
    for (let k = 0; k < W; k++) {
      const e = at.emb + (x[i + k - REACH] ?? 0) * D;
      for (let d = 0; d < D; d++) addTimes(z, i * H, w, at.window + (k * D + d) * H, H, w[e + d]);
    }
  }
  return { conv, winner, z };
}

/**
 * Adds the gradient of one pair to `g`; its loss. Where a hidden number is 0 (cut off or dropped) nothing is added, and
 * the loops pass it over: the sums are of the same numbers in the same order.
 */
function learn(model, { x, y, target, cut }, g, random, DROP) {
  const { D, G, H, REACH, PAST, T, V, W, at, w, pieces } = model;
  const n = x.length;
  const { conv, winner, z } = sourceLayer(model, x);
  const dz = new Float32Array(n * H);
  const hidden = new Float32Array(H);
  const logits = new Float32Array(V);
  /** The hidden numbers that are not 0: of letter i `counts[i]`, from i * H on. */
  const active = new Int32Array(n * H);
  const counts = new Int32Array(n);
  let loss = 0;
  let j = 0;
  for (let i = 0; i < n; i++) {
    const piece = pieces.get(target.slice(j, j + cut[i]));
    if (piece !== undefined) {
      const first = i * H;
      let count = 0;
      for (let h = 0; h < H; h++) {
        let value = z[first + h];
        for (let q = 0; q < PAST; q++) value += w[at.past + (q * T + (y[j - 1 - q] ?? 0)) * H + h];
        hidden[h] = value > 0 && random() >= DROP ? value / (1 - DROP) : 0;
        if (hidden[h] !== 0) active[first + count++] = h;
      }
      counts[i] = count;
      logits.set(w.subarray(at.outBias, at.outBias + V));
      for (let c = first; c < first + count; c++) addTimes(logits, 0, w, at.out + active[c] * V, V, hidden[active[c]]);
      let top = Number.NEGATIVE_INFINITY;
      for (let v = 0; v < V; v++) if (logits[v] > top) top = logits[v];
      let sum = 0;
      for (let v = 0; v < V; v++) sum += logits[v] = Math.exp(logits[v] - top);
      loss -= Math.log(logits[piece] / sum + 1e-30);
      for (let v = 0; v < V; v++) logits[v] /= sum;
      logits[piece] -= 1;
      addTimes(g, at.outBias, logits, 0, V, 1);
      for (let c = first; c < first + count; c++) {
        const h = active[c];
        const d = addBack(g, logits, w, at.out + h * V, V, hidden[h]) / (1 - DROP);
        dz[first + h] = d;
        for (let q = 0; q < PAST; q++) g[at.past + (q * T + (y[j - 1 - q] ?? 0)) * H + h] += dz[first + h];
      }
    }
    j += cut[i];
  }
  const dBase = new Float32Array(H);
  const gradients = new Float64Array(H);
  for (let i = 0; i < n; i++) {
    const count = counts[i];
    for (let c = 0; c < count; c++) {
      const h = active[i * H + c];
      gradients[c] = dz[i * H + h];
      dBase[h] += gradients[c];
    }
    const own = active.subarray(i * H, i * H + count);
    for (let k = 0; k < W; k++) {
      const e = (x[i + k - REACH] ?? 0) * D + at.emb;
      for (let d = 0; d < D; d++)
        g[e + d] += addSparseBack(g, gradients, w, at.window + (k * D + d) * H, own, count, w[e + d]);
    }
  }
  addTimes(g, at.bias, dBase, 0, H, 1);
  for (let o = 0; o < G; o++) {
    if (winner[o] < 0) continue;
    const back = addBack(g, dBase, w, at.pool + o * H, H, conv[o]);
    g[at.convBias + o] += back;
    for (let k = 0; k < 3; k++) {
      const e = (x[winner[o] + k - 1] ?? 0) * D + at.emb;
      const c = at.conv + k * D * G + o;
      for (let d = 0; d < D; d++) {
        g[c + d * G] += back * w[e + d];
        g[e + d] += back * w[c + d * G];
      }
    }
  }
  return loss;
}

/** to[i] += factor * from[i], for `count` numbers from two places on. */
function addTimes(to, at, from, start, count, factor) {
  for (let i = 0; i < count; i++) to[at + i] += factor * from[start + i];
}

/** For a row of weights and the gradient behind it: adds to the weights' gradient, and sums the gradient before it. */
function addBack(g, gradient, w, row, count, value) {
  let back = 0;
  for (let i = 0; i < count; i++) {
    back += gradient[i] * w[row + i];
    g[row + i] += value * gradient[i];
  }
  return back;
}

/** The same for the places of the row that `own` lists, whose gradients are given one behind the other. */
function addSparseBack(g, gradients, w, row, own, count, value) {
  let back = 0;
  for (let c = 0; c < count; c++) {
    const p = row + own[c];
    back += gradients[c] * w[p];
    g[p] += gradients[c] * value;
  }
  return back;
}

/** Log probability of a piece that the network does not know. */
const unknownPiece = -9;

function reading(model, source) {
  const { H, PAST, T, V, at, w } = model;
  const x = encode(model, source);
  const { z } = sourceLayer(model, x);
  /** Log probabilities of all pieces for source letter i after the letters `past` (nearest first). */
  return (i, past) => {
    const logits = w.slice(at.outBias, at.outBias + V);
    for (let h = 0; h < H; h++) {
      let a = z[i * H + h];
      for (let q = 0; q < PAST; q++) a += w[at.past + (q * T + (past[q] ?? 0)) * H + h];
      if (a <= 0) continue;
      const p = at.out + h * V;
      for (let v = 0; v < V; v++) logits[v] += a * w[p + v];
    }
    let top = Number.NEGATIVE_INFINITY;
    for (let v = 0; v < V; v++) if (logits[v] > top) top = logits[v];
    let sum = 0;
    for (let v = 0; v < V; v++) sum += Math.exp(logits[v] - top);
    const norm = top + Math.log(sum);
    for (let v = 0; v < V; v++) logits[v] -= norm;
    return logits;
  };
}

/** Log probability that source letter i becomes the k target letters from j on. */
function scoresOf(model, source, target) {
  const { PAST, pieces } = model;
  const y = encodePast(model, target);
  const read = reading(model, source);
  const cells = new Map();
  const cell = (i, j) => {
    const key = i * 64 + j;
    let logits = cells.get(key);
    if (logits) return logits;
    const past = [];
    for (let q = 0; q < PAST; q++) past.push(y[j - 1 - q] ?? 0);
    logits = read(i, past);
    cells.set(key, logits);
    return logits;
  };
  return (i, j, k) => {
    const piece = pieces.get(target.slice(j, j + k));
    return piece === undefined ? unknownPiece : Math.max(unknownPiece, cell(i, j)[piece]);
  };
}

/** Weights are kept in one printable character each, of 91 levels; finer near nought. */
const levels = 45;
const bend = 1.5;
const firstCharacter = 35;

/** Rounds the weights to what is kept, part by part. */
export function quantise(model) {
  const { w, at, parts } = model;
  model.scales = [];
  model.quantised = new Int8Array(w.length);
  for (const [name, n] of Object.entries(parts)) {
    let scale = 0;
    for (let i = at[name]; i < at[name] + n; i++) scale = Math.max(scale, Math.abs(w[i]));
    scale = Number(scale.toFixed(6));
    model.scales.push(scale);
    for (let i = at[name]; i < at[name] + n; i++) {
      const level = Math.round((Math.abs(w[i]) / (scale || 1)) ** (1 / bend) * levels) * Math.sign(w[i]);
      model.quantised[i] = level;
      w[i] = Math.sign(level) * scale * (Math.abs(level) / levels) ** bend;
    }
  }
}

/** 35 … 125, without the backslash, for which 126 stands. */
const encodeWeights = (model) =>
  String.fromCharCode(
    ...Array.from(model.quantised, (level) => {
      const code = level + levels + firstCharacter;
      return code === 92 ? 126 : code;
    }),
  );

/** The networks as the product reads them (`ReaderData`); they must have been trained on the same pairs. */
export function readerData(members) {
  const [{ D, G, H, REACH, PAST, letters, past, pieces }] = members;
  return {
    embedding: D,
    origin: G,
    hidden: H,
    reach: REACH,
    past: PAST,
    letters: [...letters.keys()].join(''),
    pastLetters: [...past.keys()].join(''),
    pieces: [...pieces.keys()].join(' '),
    networks: members.map((member) => ({ scales: member.scales, weights: encodeWeights(member) })),
  };
}
