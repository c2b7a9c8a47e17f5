#!/usr/bin/env node
// What the official romanisations make of the letters and of the names that the name engine is tested with, as ICU's
// transliterators have them (Unicode CLDR; Unicode License v3): written to test/names/transliterations.json, which
// test/names/transliterations.test.ts compares the engine's tables and the names with.
//
//   node test/tools/build-transliterations.mjs
//
// Needs ICU's command uconv.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

async function load(file) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
const { tables } = await load('server/src/core/names/conventions.ts');
const { scriptTables } = await load('test/names/script-tables.ts');

/** Transliterators by language: `BGN` is BGN/PCGN, `UNGEGN` the United Nations' system (for Greek ELOT 743). */
const transforms = {
  ru: ['Russian-Latin/BGN'],
  uk: ['Ukrainian-Latin/BGN'],
  be: ['Belarusian-Latin/BGN'],
  bg: ['Bulgarian-Latin/BGN'],
  sr: ['Serbian-Latin/BGN'],
  el: ['Greek-Latin/UNGEGN', 'Greek-Latin/BGN'],
  ar: ['Arabic-Latin/BGN', 'Arabic-Latin'],
  zh: ['Han-Latin/Names', 'Han-Latin'],
};
/** Letters are read between others, whose own reading is cut off again. */
const frames = { ar: ['', '\u064e', '', 'a'] };
const vowelFrames = { el: ['λ', 'λ', 'l', 'l'], other: ['т', 'т', 't', 't'] };
const consonantFrames = { el: ['λα', 'αλ', 'la', 'al'], other: ['та', 'ат', 'ta', 'at'] };

function uconv(id, lines) {
  const args = ['-f', 'utf8', '-t', 'utf8', '-x', id];
  const text = execFileSync('uconv', args, { input: `${lines.join('\n')}\n`, encoding: 'utf8' });
  return text.normalize('NFC').split('\n').slice(0, lines.length);
}

const isVowel = (letter) => /[аеёиоуыэюяєіїъьαεηιουω]/.test(letter);

function frameOf(origin, vowel) {
  const byOrigin = vowel ? vowelFrames : consonantFrames;
  return byOrigin[origin] ?? byOrigin.other;
}

/** Reading of each single letter of an origin's tables; empty where it is silent, absent where it cannot be told. */
function lettersOf(origin, id) {
  const units = tables[origin].flatMap((text) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/)[0]),
  );
  const marks = /^[!^]+|\$$/g;
  const letters = [...new Set(units.map((unit) => unit.replace(marks, '')))].filter((unit) => /^\p{L}$/u.test(unit));
  return Object.fromEntries(
    letters.flatMap((letter) => {
      const [before, after, left, right] = frames[origin] ?? frameOf(origin, isVowel(letter));
      const [read] = uconv(id, [`${before}${letter}${after}`]);
      const whole = read.startsWith(left) && read.endsWith(right);
      return whole ? [[letter, read.slice(left.length, read.length - right.length)]] : [];
    }),
  );
}

const natives = (language) =>
  (scriptTables[language] ?? '')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' ')[0]);

const out = {
  source: 'Transliterators of ICU, made of the transforms of Unicode CLDR',
  licence: 'Unicode-3.0',
  icu: /ICU (\S+)/.exec(execFileSync('uconv', ['--version'], { encoding: 'utf8' }))[1],
  letters: {},
  names: {},
};
for (const [language, ids] of Object.entries(transforms))
  for (const id of ids) {
    if (tables[language]) out.letters[id] = { language, readings: lettersOf(language, id) };
    // Arabic names without their vowel signs cannot be read by rule
    const list = language === 'ar' ? [] : natives(language);
    if (list.length) {
      const forms = uconv(id, list);
      out.names[id] = { language, forms: Object.fromEntries(list.map((name, i) => [name, forms[i]])) };
    }
  }
const file = path.join(root, 'test/names/transliterations.json');
fs.writeFileSync(file, `${JSON.stringify(out, undefined, 1)}\n`);
console.log(
  `ICU ${out.icu}: ${Object.keys(out.letters).length} tables of letters, ${Object.keys(out.names).length} of names`,
);
