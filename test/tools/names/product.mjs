// The parts of the name engine that the training shares with the product, bundled from their source: what is fitted is
// scored by the code that will use it.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

const { outputFiles } = await esbuild.build({
  stdin: {
    contents: ['scripts', 'unit-scorer', 'reading', 'letter-model', 'evidence', 'romanised', 'russian-spelling']
      .map((file) => `export * from './${file}';`)
      .join('\n'),
    resolveDir: path.join(root, 'server/src/core/names'),
  },
  bundle: true,
  write: false,
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
export const {
  bareLetters,
  createReader,
  createUnitScorer,
  cyrillicOrigins,
  evidenceNames,
  isFeminine,
  isLong,
  isSpelledBySyllables,
  leastScore,
  letterChance,
  longestContext,
  romanisedFrom,
  weighable,
} = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
