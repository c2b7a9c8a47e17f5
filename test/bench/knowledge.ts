// What the built-in packs cost before the first answer: the index of all names, and what is made when first asked for.
// Processor time of this process, so that what else runs on the machine counts less; each line happens once.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { root } from '../support/root';

function timed<T>(what: string, run: () => T): T {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  console.log(`${what.padEnd(58)} ${((user + system) / 1000).toFixed(1).padStart(7)} ms`);
  return result;
}

const folder = path.join(root, 'server/knowledge');
const packs = fs.readdirSync(folder).filter((file) => file.endsWith('.json'));
const texts = packs.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
console.log(`${packs.length} files, ${Math.round(bytes / 1024)} kB compressed`);
timed('parsing the packs (a bundle holds them parsed)', () => texts.map((text) => JSON.parse(text)));
const knowledge = timed('knowledge made of the packs', () => createKnowledge(builtInPacks));
timed('first look-up of a name: the index of all', () => knowledge.named('Vladimir Putin'));
timed('first look-up of a name in capitals', () => knowledge.named('VLADIMIR PUTIN'));
timed('first look for a variant (Orban): accents', () => knowledge.variantOf('Viktor Orban'));
timed('first look for a variant (Poutine): sounds', () => knowledge.variantOf('Wladimir Poutine'));
timed('first look for a variant of nobody', () => knowledge.variantOf('John Smith'));
const surnames = 'Jones Brown Miller Davis Garcia Wilson Moore Taylor Thomas Jackson White Harris Martin Clark'.split(
  ' ',
);
timed(`another ${surnames.length}, of nobody`, () => surnames.map((name) => knowledge.variantOf(`Mary ${name}`)));
timed('all actors expanded', () => [...knowledge.actors.values()].length);
timed('all events by kind', () => knowledge.eventsOf('birth').length);
