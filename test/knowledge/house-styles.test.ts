import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv';
import file from '../../server/knowledge/house-styles.json';
import schema from '../../server/schemas/house-styles.schema.json';
import { builtInPacks, createKnowledge, houseStyles } from '../../server/src/core/knowledge';
import { createService } from '../../server/src/core/service';
import { cardText, edited, workspaceOf } from '../support/workspace';

const knowledge = createKnowledge(builtInPacks);

test('the data is valid, and names what the packs know', () => {
  const ajv = new Ajv({ formats: { uri: (text: string) => URL.canParse(text) } });
  const validate = ajv.compile(schema);
  assert.ok(validate(file), ajv.errorsText(validate.errors));
  const used = new Set<string>();
  for (const { id, spellings } of file.styles) {
    const actors = spellings.map(({ actor }) => actor);
    assert.equal(new Set(actors).size, actors.length, `${id} decides an actor twice`);
    for (const { actor, write, instead, source } of spellings) {
      assert.ok(Object.hasOwn(file.sources, source), `${id}, ${actor}: no source ${source}`);
      used.add(source);
      for (const form of [write, ...instead]) {
        const known = knowledge.named(form).some((match) => match.actor.id === actor);
        assert.ok(known, `${id}: “${form}” is no name of ${actor}`);
      }
      assert.ok(!instead.includes(write), `${id}, ${actor}: “${write}” is wanted and not wanted`);
    }
  }
  assert.deepEqual([...used].sort(), Object.keys(file.sources).sort(), 'sources that nothing uses');
});

/** Style, what is written, what is wanted; `=` where it is left alone. */
const cases = `
default | Turkey | =
default | Türkiye | =
default | Kiev | Kyiv
default | Swaziland | Eswatini
default | Ivory Coast | =
default | Zelensky | =
default | Burma | =
official | Turkey | Türkiye
official | Türkiye | =
official | Republic of Turkey | =
official | Ivory Coast | Côte d'Ivoire
official | Cape Verde | Cabo Verde
official | East Timor | Timor-Leste
official | Czech Republic | =
official | Czechia | =
official | Swaziland | Eswatini
official | Burma | Myanmar
official | Bangalore | Bengaluru
official | Chernobyl | Chornobyl
official | Kyiv | =
official | Volodymyr Zelensky | Volodymyr Zelenskyy
official | Volodymyr Zelenskyy | =
ap | Türkiye | Turkey
ap | Turkey | =
ap | Kiev | Kyiv
ap | Kyiv | =
ap | Côte d'Ivoire | Ivory Coast
ap | Ivory Coast | =
ap | Muammar Gaddafi | Moammar Gadhafi
ap | Moammar Gadhafi | =
ap | al-Qaeda | al-Qaida
ap | al-Qaida | =
ap | Cabo Verde | Cape Verde
ap | Timor-Leste | =
reuters | Volodymyr Zelenskyy | Volodymyr Zelenskiy
reuters | Volodymyr Zelenskiy | =
reuters | Burma | Myanmar
reuters | Rangoon | Yangon
reuters | Bombay | Mumbai
reuters | Turkey | =
reuters | Türkiye | =
economist | Ivory Coast | Côte d'Ivoire
economist | Côte d'Ivoire | =
economist | East Timor | Timor-Leste
economist | Muammar Gaddafi | Muammar Qaddafi
economist | Lvov | Lviv
economist | Lviv | =
economist | Turkey | =
guardian | Côte d'Ivoire | Ivory Coast
guardian | Ivory Coast | =
guardian | Bangalore | Bengaluru
guardian | Kiev | Kyiv
guardian | Muammar Gaddafi | =
guardian | Czechia | =
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, string, string]);

const sentence = (name: string): string => `The delegation spoke about ${name} for an hour on Monday.`;

test('what is marked, and what the fix writes', () => {
  for (const style of new Set(cases.map(([id]) => id))) {
    const service = createService({ settings: { houseStyle: style } });
    for (const [, written, wanted] of cases.filter(([id]) => id === style)) {
      const text = sentence(written);
      const article = service.analyse({ file: 'a.txt', text });
      const findings = service.findings(article).filter(({ check }) => check === 'name-variant');
      const result = edited({ file: 'a.txt', text }, findings[0]?.fixes[0]?.edits ?? []);
      assert.equal(result, sentence(wanted === '=' ? written : wanted), `${style}: ${findings[0]?.message}`);
      assert.equal(findings.length, wanted === '=' ? 0 : 1, `${style}: ${written}`);
    }
  }
});

test('every style has cases, hits and misses', () => {
  for (const { id } of houseStyles) {
    const own = cases.filter(([style]) => style === id);
    assert.ok(
      own.some(([, , wanted]) => wanted === '='),
      id,
    );
    assert.ok(
      own.some(([, , wanted]) => wanted !== '='),
      id,
    );
  }
});

test('the message names the style; an older form is told as such under any style', () => {
  const messageOf = (text: string, houseStyle: string) => {
    const { service, at } = workspaceOf(text, { settings: { houseStyle } });
    return service.findings(at.article).find(({ check }) => check === 'name-variant')?.message;
  };
  assert.equal(
    messageOf(sentence('Türkiye'), 'ap'),
    '“Türkiye” is written Turkey in the house style (Associated Press).',
  );
  assert.match(messageOf(sentence('Kiev'), 'ap') ?? '', /^“Kiev” is an older form .* of Kyiv\.$/);
  assert.equal(messageOf('Le ministre a parlé de la Türkiye pendant une heure.', 'ap'), undefined);
});

test('the hover gives the house spelling and why', () => {
  const hoverOf = (settings: object) => {
    const { service, at, offset } = workspaceOf(sentence('Tur<|>key'), { settings });
    return cardText(service.hover(at.article, offset));
  };
  assert.match(hoverOf({}), /House spelling Türkiye \(what governments ask for\): the name Turkey asked/);
  assert.match(hoverOf({ houseStyle: 'ap' }), /House spelling Turkey \(Associated Press\): AP's dispatches keep/);
  assert.match(hoverOf({ spellings: { turkey: 'Turkiye' } }), /House spelling Turkiye, as this workspace has it\./);
});

test("the workspace's own spelling of an actor wins over the style", () => {
  const { service, at } = workspaceOf(sentence('Türkiye'), {
    settings: { houseStyle: 'ap', spellings: { turkey: 'Türkiye' } },
  });
  assert.deepEqual(service.findings(at.article), []);
});

test('another style takes effect at once: the articles are not read again', () => {
  const { service, at } = workspaceOf(sentence('Turkey'));
  assert.deepEqual(service.findings(at.article), []);
  const strict = service.configure({ settings: { houseStyle: 'official' } });
  assert.equal(strict.archive, service.archive);
  assert.equal(strict.findings(at.article).length, 1);
});
