// What the scores of a Latin and a Cyrillic word are worth together: logistic regression on words that the scored
// models have not seen, and the threshold above which two words are one name. Deterministic.
import { evidenceNames } from './product.mjs';

/** How much more a look-alike weighs than a pair of one name. */
const lookAlikeWeight = 4;
const ridge = 1e-3;
/** The share of look-alikes that may pass for one name; two thirds of those that do are other spellings of it. */
export const falseRate = 0.0245;

function solve(a, b) {
  const n = b.length;
  const m = a.map((row, i) => [...row, b[i]]);
  for (let c = 0; c < n; c++) {
    let p = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[p][c])) p = r;
    [m[c], m[p]] = [m[p], m[c]];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = m[r][c] / m[c][c];
      for (let k = c; k <= n; k++) m[r][k] -= f * m[c][k];
    }
  }
  return m.map((row, i) => row[n] / row[i]);
}

/** Rows are `{ same, x }`, or `{ same, sure }` (1 one name, -1 two) where nothing is weighed. */
export function fitDecision(rows) {
  const near = rows.filter(({ x }) => x);
  const k = evidenceNames.length;
  const means = evidenceNames.map((_, c) => near.reduce((sum, { x }) => sum + x[c], 0) / near.length);
  const spreads = evidenceNames.map(
    (_, c) => Math.sqrt(near.reduce((sum, { x }) => sum + (x[c] - means[c]) ** 2, 0) / near.length) || 1,
  );
  let w = new Array(k + 1).fill(0);
  for (let round = 0; round < 25; round++) {
    const penalty = (c) => ridge * near.length * (c === k ? 1e-4 : 1);
    const gradient = w.map((value, c) => penalty(c) * value);
    const hessian = w.map((_, a) => w.map((_, b) => (a === b ? penalty(a) : 0)));
    for (const { x, same } of near) {
      const v = [...x.map((value, c) => (value - means[c]) / spreads[c]), 1];
      const p = 1 / (1 + Math.exp(-v.reduce((sum, value, c) => sum + value * w[c], 0)));
      const weight = same ? 1 : lookAlikeWeight;
      for (let a = 0; a <= k; a++) {
        gradient[a] += weight * (p - (same ? 1 : 0)) * v[a];
        for (let b = 0; b <= k; b++) hessian[a][b] += weight * p * (1 - p) * v[a] * v[b];
      }
    }
    const step = solve(hessian, gradient);
    w = w.map((value, c) => value - step[c]);
  }
  const weights = evidenceNames.map((_, c) => w[c] / spreads[c]);
  const bias = w[k] - weights.reduce((sum, weight, c) => sum + weight * means[c], 0);
  const scored = rows
    .filter(({ same }) => !same)
    .map((row) => weigh({ weights, bias }, row))
    .sort((a, b) => b - a);
  const threshold = scored[Math.floor(falseRate * scored.length)];
  return { weights: weights.map((one) => Number(one.toFixed(4))), bias: Number((bias - threshold).toFixed(4)) };
}

/** Above 0 one name. */
export const weigh = ({ weights, bias }, { x, sure }) =>
  x ? weights.reduce((sum, weight, c) => sum + weight * x[c], bias) : sure * Number.POSITIVE_INFINITY;

/** Share of the pairs of one name found, and of the look-alikes taken for one. */
export function measure(decision, rows) {
  const share = (list) => list.filter((row) => weigh(decision, row) > 0).length / list.length;
  return {
    recall: share(rows.filter(({ same }) => same)),
    falseRate: share(rows.filter(({ same }) => !same)),
    pairs: rows.filter(({ same }) => same).length,
    lookAlikes: rows.filter(({ same }) => !same).length,
  };
}
