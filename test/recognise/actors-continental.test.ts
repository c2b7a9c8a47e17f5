import assert from 'node:assert';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { analyse } from '../../server/src/core/analyse';
import { builtInPacks, createKnowledge } from '../../server/src/core/knowledge';
import { recogniseActors } from '../../server/src/core/recognise/actors';
import { emptyScores, f1, scoreArticle } from '../corpus/score';
import { parseMarked } from '../support/markup';
import { root } from '../support/root';
import { cases } from './actors-continental-cases';

const knowledge = createKnowledge(builtInPacks);
type Continental = keyof typeof cases;

/** What is found with confidence, written back into the sentence as marks. */
function marked(text: string, language: Continental): string {
  let out = '';
  let at = 0;
  for (const draft of recogniseActors({ text, language, block: 'paragraph' }, knowledge)) {
    if (draft.score < 0.5) continue;
    out += `${text.slice(at, draft.start)}[|${text.slice(draft.start, draft.end)}|]{${draft.demonym ? 'demonym' : draft.type}}`;
    at = draft.end;
  }
  return out + text.slice(at);
}

for (const [language, sentences] of Object.entries(cases) as [Continental, readonly string[]][]) {
  test(`actors in ${language}`, async (t) => {
    for (const wanted of sentences) {
      const [file] = parseMarked(wanted);
      assert(file);
      await t.test(file.text, () => assert.equal(marked(file.text, language), wanted));
    }
  });
}

test('the role beside a name is outside the span and tells the gender', () => {
  const of = (text: string, language: Continental) => {
    const person = recogniseActors({ text, language, block: 'paragraph' }, knowledge).find((d) => d.type === 'person');
    return [person?.role && text.slice(person.role.start, person.role.end), person?.gender];
  };
  assert.deepEqual(of('La ministre de la Culture, Nour Besson, a démissionné.', 'fr'), [
    'ministre de la Culture',
    'female',
  ]);
  assert.deepEqual(of('Le président Yanis Caradec est arrivé.', 'fr'), ['président', 'male']);
  assert.deepEqual(of('Die Sprecherin Wiebke Oltmanns lehnte ab.', 'de'), ['Sprecherin', 'female']);
  assert.deepEqual(of('El alcalde de Lugo, Brais Outeiral, no respondió.', 'es'), ['alcalde de Lugo', 'male']);
  assert.deepEqual(of('Ayer llegó Brais Outeiral.', 'es')[0], undefined);
});

test('peoples and genitives are linked to the place', () => {
  const linkOf = (text: string, name: string, language: Continental) => {
    const { mentions } = analyse({ file: 'a.txt', text: `---\nlanguage: ${language}\n---\n${text}\n` }, knowledge);
    const mention = mentions.find((other) => other.kind === 'actor' && other.text === name);
    return mention?.kind === 'actor' ? mention.link?.entity : undefined;
  };
  assert.equal(linkOf('Une usine allemande a fermé.', 'allemande', 'fr'), 'known:germany');
  assert.equal(linkOf('Zwei französische Schiffe kamen an.', 'französische', 'de'), 'known:france');
  assert.equal(linkOf('Los pescadores portugueses protestan.', 'portugueses', 'es'), 'known:portugal');
  assert.equal(linkOf('Der Süden Russlands ist trocken.', 'Russlands', 'de'), 'known:russia');
  assert.equal(linkOf("L'OTAN et l'ONU se taisent.", 'OTAN', 'fr'), 'known:nato');
  assert.equal(linkOf('La OMS advierte.', 'OMS', 'es'), 'known:who');
});

const folder = path.join(root, 'test/recognise/continental');

test('the marked articles of each language are read well', () => {
  for (const language of ['fr', 'de', 'es']) {
    const scores = emptyScores();
    for (const file of fs.readdirSync(folder).filter((name) => name.startsWith(`${language}-`))) {
      const [parsed] = parseMarked(fs.readFileSync(path.join(folder, file), 'utf8'));
      assert(parsed);
      const marks = parsed.ranges.map(({ start, end, label }) => ({ kind: 'actor' as const, start, end, type: label }));
      const article = { file, half: 'first' as const, language, text: parsed.text, marks };
      scoreArticle(scores, article, analyse({ file, text: parsed.text }, knowledge));
    }
    const { actor } = scores;
    assert(actor.marked > 100, language);
    assert(f1(actor.relaxed, actor) >= 97, `${language} relaxed ${f1(actor.relaxed, actor)}`);
    assert(f1(actor.typed, actor) >= 93, `${language} typed ${f1(actor.typed, actor)}`);
  }
});

test('drafts are in order, do not overlap, and never reach outside the sentence', () => {
  const hostile = [
    '',
    "l'".repeat(4000),
    "d'A ".repeat(3000),
    'D’'.repeat(4000),
    'Le '.repeat(3000),
    'ministère de la '.repeat(2000),
    'Verband der '.repeat(2000),
    'Universidad de la '.repeat(2000),
    'A-'.repeat(3000),
    `${'Donau'.repeat(3000)} Wien`,
    'von der '.repeat(2000),
    'président Émile de '.repeat(2000),
    '\u{1F600}Präsident \u{1F600} María\u200bÓ\u0000\ud800 Ø',
  ];
  for (const text of hostile) {
    for (const language of ['fr', 'de', 'es'] as const) {
      let last = 0;
      for (const draft of recogniseActors({ text, language, block: 'paragraph' }, knowledge)) {
        assert(draft.start >= last && draft.end > draft.start && draft.end <= text.length, JSON.stringify(draft));
        assert(draft.score >= 0 && draft.score <= 1 && draft.typeScore >= 0 && draft.typeScore <= 1);
        last = draft.end;
      }
    }
  }
});
