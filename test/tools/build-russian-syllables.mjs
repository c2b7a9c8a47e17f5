#!/usr/bin/env node
// How Russian writes the syllables of Chinese (system of Palladius) and of Japanese (of Polivanov), as ICU's
// transliterators zh_Latn_PINYIN-ru and ja_Latn-ru have them (Unicode CLDR; Unicode License v3): written to
// server/src/core/names/russian-syllables.ts.
//
//   node test/tools/build-russian-syllables.mjs
//
// Needs ICU's command uconv.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const { outputFiles } = await esbuild.build({
  entryPoints: [path.join(root, 'server/src/core/names/chinese.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
});
const code = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
const { pinyinSyllables } = await import(code);

const vowels = ['a', 'i', 'u', 'e', 'o'];
const glided = ['a', 'u', 'o'];
const rows = ['k', 'g', 's', 'z', 't', 'd', 'n', 'h', 'b', 'p', 'm', 'y', 'r', 'w'];
/** Hepburn writes these otherwise, or Japanese has them not. */
const none = new Set(['si', 'zi', 'ti', 'tu', 'di', 'du', 'hu', 'yi', 'ye', 'wi', 'wu', 'we']);
const japanese = [
  ...vowels,
  ...rows.flatMap((row) => vowels.map((vowel) => row + vowel)).filter((syllable) => !none.has(syllable)),
  ...['ky', 'gy', 'ny', 'hy', 'by', 'py', 'my', 'ry', 'sh', 'ch', 'j'].flatMap((row) => glided.map((v) => row + v)),
  ...['shi', 'chi', 'ji', 'tsu', 'fu'],
];

function table(syllables, transform) {
  const args = ['-f', 'utf8', '-t', 'utf8', '-x', transform];
  const text = execFileSync('uconv', args, { input: `${syllables.join('\n')}\n`, encoding: 'utf8' });
  const read = text.normalize('NFC').split('\n');
  return syllables.map((syllable, i) => `${syllable}:${read[i]}`);
}

/** Lines of at most 116 characters. */
function lines(entries) {
  const out = [''];
  for (const entry of entries) {
    if (out.at(-1).length + entry.length + 1 > 116) out.push('');
    out[out.length - 1] += out.at(-1) === '' ? entry : ` ${entry}`;
  }
  return out.join('\n');
}

const icu = /ICU (\S+)/.exec(execFileSync('uconv', ['--version'], { encoding: 'utf8' }))[1];
const sorted = (syllables) => [...new Set(syllables)].sort();
fs.writeFileSync(
  path.join(root, 'server/src/core/names/russian-syllables.ts'),
  `/**
 * How Russian writes syllables: Chinese in pinyin by the system of Palladius, Japanese in Hepburn's spelling by that of
 * Polivanov. Written by test/tools/build-russian-syllables.mjs from ICU ${icu} (transforms zh_Latn_PINYIN-ru and
 * ja_Latn-ru of Unicode CLDR, Unicode License v3).
 */
export const chineseInRussian = \`
${lines(table(sorted(pinyinSyllables), 'zh_Latn_PINYIN-ru'))}
\`;

export const japaneseInRussian = \`
${lines(table(sorted(japanese), 'ja_Latn-ru'))}
\`;
`,
);
