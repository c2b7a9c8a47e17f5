// After an edit only the articles named as changed may have other findings: over the stories, whose articles are joined
// by what they are about.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createService } from '../../server/src/core/service';
import { root } from '../support/root';

const folder = path.join(root, 'test/stories');
const stories = ['karabakh', 'final', 'bank'];

test('random edits: who is not named as changed has the same findings', () => {
  const files = stories.flatMap((story) =>
    fs.readdirSync(path.join(folder, story)).map((name) => ({
      file: `${story}/${name}`,
      text: fs.readFileSync(path.join(folder, story, name), 'utf8'),
    })),
  );
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed % below;
  };
  const service = createService();
  const articles = new Map(files.map((source) => [source.file, service.analyse(source)]));
  for (const article of articles.values()) service.put(article);
  const findings = (file: string) => JSON.stringify(service.findings(articles.get(file)!));
  let before = new Map(files.map(({ file }) => [file, findings(file)]));
  let moved = 0;
  for (let step = 0; step < 40; step++) {
    const { file, text } = files[random(files.length)]!;
    // A digit, a name's letter or a whole sentence goes, or all is as it was.
    const sentences = text.split(/(?<=\. )/);
    const edits = [
      () => text.replace(/(?<=\D)(\d)(?=\d\D)/, (digit) => String((Number(digit) + 1 + random(8)) % 10)),
      () => text.replace(/(?<=[A-Z][a-z]{3})([aeiou])(?=[a-z])/g, (vowel) => (random(3) === 0 ? 'o' : vowel)),
      () => sentences.filter((_, i) => i !== random(sentences.length)).join(''),
      () => text,
    ];
    const edited = service.analyse({ file, text: edits[random(edits.length)]!() });
    articles.set(file, edited);
    const changed = new Set(service.put(edited));
    const after = new Map(files.map((source) => [source.file, findings(source.file)]));
    for (const [other, found] of after) {
      if (other === file || changed.has(other)) continue;
      assert.equal(found, before.get(other), `step ${step}: ${file} edited, ${other} not named`);
    }
    moved += [...after].filter(([other, found]) => other !== file && found !== before.get(other)).length;
    before = after;
  }
  assert.ok(moved > 0, 'no edit moved a finding elsewhere: the test shows nothing');
});
