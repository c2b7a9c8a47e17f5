import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNames } from '../../server/src/core/names';
import { scriptTables } from './script-tables';

interface Row {
  readonly native: string;
  readonly same: readonly string[];
  readonly others: readonly string[];
}

const rows = (table: string): Row[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [left = '', right = ''] = line.split(' ≠ ');
      const [native = '', ...forms] = left.split(' ');
      const name = (text: string): string => text.replaceAll('_', ' ');
      return {
        native,
        same: forms.map((form) => name(form.slice(form.indexOf(':') + 1))),
        others: right.split(' ').filter(Boolean).map(name),
      };
    });

for (const [language, table] of Object.entries(scriptTables)) {
  const all = rows(table);
  test(`${language}: forty pairs and more, near misses too`, () => {
    assert.ok(all.flatMap(({ same }) => same).length >= 40, `${all.flatMap(({ same }) => same).length} pairs`);
    assert.ok(all.flatMap(({ others }) => others).length >= 25);
  });
  test(`${language}: what presses and standards make of a name is the same`, () => {
    const faults = all.flatMap(({ native, same }) =>
      same.flatMap((form) => {
        const options = language === 'zh' ? {} : { languages: [language] };
        const there = compareNames(form, native, options);
        const back = compareNames(native, form, options);
        return there.verdict === 'same' && back.verdict === 'same' ? [] : [`${native} ${form}: ${there.reason}`];
      }),
    );
    assert.deepEqual(faults, []);
  });
  test(`${language}: other names that look alike are not`, () => {
    const faults = all.flatMap(({ native, others }) =>
      others
        .filter(
          (form) => compareNames(form, native, language === 'zh' ? {} : { languages: [language] }).verdict === 'same',
        )
        .map((form) => `${native} ${form}`),
    );
    assert.deepEqual(faults, []);
  });
}
