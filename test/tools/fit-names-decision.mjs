#!/usr/bin/env node
// What the scores of a Latin and a Cyrillic name are worth together: logistic regression on names that none of the
// models has seen. Weights that must not be below nought are kept there. Deterministic.
//
//   node fit-names-decision.mjs LATIN.txt CYRILLIC.txt [LATIN.txt CYRILLIC.txt …]
//
// Files that train-name-readers.mjs wrote with --dev: one pair of files for each fold.
import fs from 'node:fs';

const files = process.argv.slice(2);
const rows = [];
for (let f = 0; f < files.length; f += 2) {
  const [latin, cyrillic] = [files[f], files[f + 1]].map((file) => fs.readFileSync(file, 'utf8').split('\n'));
  latin.forEach((line, i) => {
    const [label, word, , score, , worst, likeliest] = line.split(' ');
    const other = cyrillic[i].split(' ');
    const s = Number(score);
    // Far off, the pair never reaches this decision.
    if (!(s > -6)) {
      rows.push({ y: label === 'P' ? 1 : 0, far: true, at: i });
      return;
    }
    const x = [
      s,
      Math.max(s, -2),
      Math.min(s, 1),
      Number(worst),
      Number(other[5]),
      Number(likeliest),
      Number(other[6]),
    ];
    rows.push({ y: label === 'P' ? 1 : 0, x: [...x, word.length, 1], at: i });
  });
}
const names = [
  'score',
  'score from -2',
  'score to 1',
  'worst Latin',
  'worst Cyrillic',
  'likeliest Latin',
  'likeliest Cyrillic',
  'letters',
  'bias',
];
const mustNotFall = [0, 1, 2, 3, 4];
const negativeWeight = 4;
const ridge = 3e-3;

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

function fit(data) {
  const near = data.filter((row) => !row.far);
  const k = names.length;
  const spread = names.map((_, c) => {
    const mean = near.reduce((sum, { x }) => sum + x[c], 0) / near.length;
    return Math.sqrt(near.reduce((sum, { x }) => sum + (x[c] - mean) ** 2, 0) / near.length) || 1;
  });
  const off = new Set();
  for (;;) {
    const used = names.map((_, c) => c).filter((c) => !off.has(c));
    let w = used.map(() => 0);
    for (let round = 0; round < 25; round++) {
      const gradient = used.map((c, a) => (c === k - 1 ? 0 : ridge * near.length * w[a]));
      const hessian = used.map((c, a) =>
        used.map((_, b) => (a === b ? ridge * near.length * (c === k - 1 ? 1e-3 : 1) : 0)),
      );
      for (const { x, y } of near) {
        const v = used.map((c) => x[c] / spread[c]);
        const p = 1 / (1 + Math.exp(-v.reduce((sum, value, a) => sum + value * w[a], 0)));
        const weight = y ? 1 : negativeWeight;
        for (let a = 0; a < v.length; a++) {
          gradient[a] += weight * (p - y) * v[a];
          for (let b = 0; b < v.length; b++) hessian[a][b] += weight * p * (1 - p) * v[a] * v[b];
        }
      }
      const step = solve(hessian, gradient);
      w = w.map((value, a) => value - step[a]);
    }
    const full = names.map(() => 0);
    used.forEach((c, a) => {
      full[c] = w[a] / spread[c];
    });
    const worst = mustNotFall.filter((c) => full[c] < 0).sort((a, b) => full[a] - full[b])[0];
    if (worst === undefined) return full;
    off.add(worst);
  }
}
const value = (w, { far, x }) => (far ? -99 : x.reduce((sum, one, c) => sum + one * w[c], 0));
const report = (label, scored) => {
  const negative = scored
    .filter(([, y]) => !y)
    .map(([s]) => s)
    .sort((a, b) => b - a);
  const positive = scored.filter(([, y]) => y).map(([s]) => s);
  const at = [0.02, 0.025, 0.03, 0.035, 0.04, 0.05].map((rate) => {
    const threshold = negative[Math.floor(rate * negative.length)];
    return `${rate}: ${(positive.filter((s) => s > threshold).length / positive.length).toFixed(3)} (${threshold.toFixed(2)})`;
  });
  console.log(label.padEnd(16), at.join('  '), `of ${negative.length}`);
};
const crossed = [];
for (let fold = 0; fold < 10; fold++) {
  const w = fit(rows.filter((row) => row.at % 10 !== fold));
  for (const row of rows) if (row.at % 10 === fold) crossed.push([value(w, row), row.y]);
}
report(
  'linear alone',
  rows.map((row) => [row.far ? -99 : row.x[0], row.y]),
);
report('cross-validated', crossed);
const final = fit(rows);
report(
  'fitted',
  rows.map((row) => [value(final, row), row.y]),
);
names.forEach((name, c) => {
  console.log(name.padEnd(20), final[c].toFixed(3));
});
