import assert from 'node:assert';
import { test } from 'node:test';
import type { Language } from '../../server/src/core/model';
import { segment } from '../../server/src/core/segment';

/** One paragraph with ¦ where a sentence ends; the marks are taken out before it is split. */
const cases: readonly [Language, string][] = [
  ['en', 'The bridge fell.¦ Nobody was hurt.¦ Why did it fall?¦ No one knows!'],
  ['en', 'Gen. John Dailey met Mr. Smith in the U.S. on Jan. 5.¦ He left at once.'],
  ['en', 'She lives in the U.S.¦ The firm, Acme Inc., does not.'],
  ['en', 'The talks ended at 9 a.m. Monday.¦ They resume at 4 p.m.¦ The mayor will attend.'],
  ['en', 'She posted it on X.¦ Moscow did not answer.¦ Malcolm X. Jones did.'],
  ['en', 'It starts at 10 a.m. ET on Friday and ends at 4 p.m.¦ It rained.'],
  ['en', 'George W. Bush and J. K. Rowling met No. 5 in St. Petersburg.'],
  ['en', 'Growth was 3.5 percent in 2014.¦ The deficit fell to $4.2 billion.'],
  ['en', '“We are ready.”¦ He left.'],
  ['en', '“We are ready,” he said.¦ “Why wait?” he asked.¦ They went.'],
  ['en', '"We are ready." He left.'.replace('." He', '."¦ He')],
  ['en', 'He waited ... and left.¦ Then he came back...¦ She did not.'],
  ['en', 'The plan failed.¦ he company never recovered from it.'],
  ['en', 'The war ended.[1]¦ A treaty followed.[2][3]¦ It held.'],
  ['en', 'The harvest was poor.¦The price of bread doubled.'],
  ['en', 'See example.com for more.¦ It lists Node.js and others.'],
  ['en', 'It closed (it had been open since May.)¦ Few noticed.'],
  ['en', 'Did he ask why?¦ Yes, e.g. in a letter to the court of St. James.'],
  ['en', 'They sat in the sun.¦ Children played.¦ He told me.¦ Nobody else knew about the modern art.¦ Few did.'],
  ['en', 'Miss. and Ill. are states.¦ She was ill.¦ Doctors came on Sat. Nov. 5.'],
  ['en', 'Sgt. Maria Lopez v. the State is before the court.'],
  ['fr', 'M. Dupont est arrivé.¦ Il a dit : « Bonjour. »¦ Puis il est parti.'],
  ['fr', 'Mme Roy habite au n° 5.¦ Elle travaille à Paris.'],
  ['de', 'Am 3. Oktober feierten sie.¦ Das 19. Jahrhundert war lang.'],
  ['de', 'Er sagte: „Wir gehen.“¦ Dann ging er, z. B. nach Bonn.'],
  ['de', 'Rund 5 Mio. Menschen kamen.¦ Die Polizei war da.'],
  ['es', 'El Sr. López llegó tarde.¦ ¿Por qué?¦ Nadie lo sabe.'],
  ['es', 'Dijo: «No es cierto».¦ Luego se fue.'],
];

for (const [language, marked] of cases) {
  test(`sentences (${language}): ${marked.slice(0, 70)}`, () => {
    const text = marked.replaceAll('¦', '');
    const { sentences } = segment({ file: 'a.txt', text, language });
    assert.deepEqual(
      sentences.map((sentence) => sentence.text),
      marked.split('¦').map((part) => part.trim()),
    );
    for (const { start, end, text: words } of sentences) assert.equal(words, text.slice(start, end));
  });
}

test('sentences: a full stop in a list marker and in a URL ends nothing', () => {
  const text = '1. Open the file at https://example.org/a.b?c=d. Then save it.\n2. Close it.\n';
  const { sentences, blocks, links } = segment({ file: 'a.txt', text });
  assert.deepEqual(
    sentences.map((sentence) => sentence.text),
    ['Open the file at https://example.org/a.b?c=d.', 'Then save it.', 'Close it.'],
  );
  assert.deepEqual(
    blocks.map((block) => block.kind),
    ['list-item', 'list-item'],
  );
  assert.deepEqual(
    links.map(({ start, end }) => text.slice(start, end)),
    ['https://example.org/a.b?c=d'],
  );
});
