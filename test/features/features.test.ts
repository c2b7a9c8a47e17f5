import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardText, edited, placesText, workspaceOf } from '../support/workspace';

const story = `=== one.txt
BERLIN, March 4, 2025 - Economy Minister Greta Lindqvist met Omar Haddad on Tuesday. Haddad left with <|>Lindqvist's answer.

The ministry spent 20 million euros ($21.4 million).
=== two.txt
OSLO, March 6, 2025 - Greta Lindqvist arrived in Oslo. “We agree,” Lindqvist said.
=== three.txt
LIMA, March 6, 2025 - It rained in Lima.
`;

test('the hover of an actor says who it is, why, how it is spelt and where else it stands', () => {
  const { service, at, offset } = workspaceOf(story);
  const text = cardText(service.hover(at.article, offset));
  assert.match(text, /^Greta Lindqvist · person/);
  assert.match(text, /surname of Greta Lindqvist/);
  assert.match(
    text,
    /Here: Greta Lindqvist 1×, Lindqvist 1×\. Elsewhere: Greta Lindqvist 1×, Lindqvist 1× in 1 article\./,
  );
  assert.match(text, /· \[two\.txt:1\] — “.*Greta Lindqvist arrived in Oslo\.”, 2025-03-06 \(and 1 more\)/);
  assert.match(text, /All 4 mentions/);
  assert.doesNotMatch(text, /three\.txt/);
});

test('the hover of a date says the day and why', () => {
  const { service, at } = workspaceOf('PARIS, March 4, 2025 - She came on <|>Monday.');
  const text = cardText(service.hover(at.article, at.cursor!));
  assert.match(text, /^Monday → 3 March 2025\n/);
  assert.match(text, /4 March 2025/);
});

test('the hover of an amount given twice shows the rate between the two', () => {
  const { service, at } = workspaceOf(story);
  const text = cardText(service.hover(at.article, at.text.indexOf('20 million')));
  assert.match(text, /20,000,000 EUR/);
  assert.match(text, /1\.07 USD per EUR \(.*in 2025\)/);
});

test('the hover of a finding stands first, with its other sides', () => {
  const { service, at } = workspaceOf(`=== one.txt
KYIV, March 1, 2022 - Russia annexed Crimea in <|>2022.
=== two.txt
KYIV, March 2, 2022 - Russia annexed Crimea in 2014.`);
  const text = cardText(service.hover(at.article, at.cursor!));
  assert.match(text, /^The annexation of Crimea is dated 2022 here/);
  assert.match(text, /\[.*two\.txt|\[.*2014/);
});

test('nothing is shown where nothing was found', () => {
  const { service, at } = workspaceOf('PARIS, March 4, 2025 - It was <|>cold.');
  assert.equal(service.hover(at.article, at.cursor!), undefined);
});

test('definition leads to the introduction, and from there to the other articles', () => {
  const { service, at, offset } = workspaceOf(story);
  assert.deepEqual(placesText(service.introduction(at.article, offset)), ['one.txt:1:42 Greta Lindqvist']);
  const first = at.text.indexOf('Greta');
  assert.deepEqual(placesText(service.introduction(at.article, first)), ['two.txt:1:23 Greta Lindqvist']);
});

test('references cover every article, highlights this one', () => {
  const { service, at, offset } = workspaceOf(story);
  assert.equal(service.references(at.article, offset).length, 4);
  assert.deepEqual(
    service.highlights(at.article, offset).map(({ start, end }) => at.text.slice(start, end).replace(/['’]s$/, '')),
    ['Greta Lindqvist', 'Lindqvist'],
  );
});

test('a rename changes every mention spelt so, in every article, and nothing else', () => {
  const { service, at, offset, files } = workspaceOf(story);
  assert.equal(service.prepareRename(at.article, offset)?.placeholder, 'Lindqvist');
  const edits = service.rename(at.article, offset, 'Lindquist');
  assert.ok(edited(at, edits).includes("Haddad left with Lindquist's answer"));
  assert.ok(edited(at, edits).includes('Minister Greta Lindqvist met'));
  assert.ok(
    edited(
      files[1]!,
      edits.filter(({ article }) => article === 'two.txt'),
    ).includes('“We agree,” Lindquist said'),
  );
});

test('tokens have a type for every kind and mark findings', () => {
  const { service, at } = workspaceOf(
    'PARIS, March 4, 2025 - Emmanuel Macron told the European Union on 31 April that “the 5 million in Paris” agree.',
  );
  const seen = service
    .tokens(at.article)
    .map(({ start, end, type, modifiers }) => [at.text.slice(start, end), type, ...modifiers]);
  const type = (words: string) => seen.find(([text]) => text === words)?.[1];
  assert.equal(type('Emmanuel Macron'), 'person');
  assert.equal(type('European Union'), 'organisation');
  assert.equal(type('5 million'), 'figure');
  assert.equal(type('31 April'), 'date');
  assert.ok(seen.some(([text, kind]) => text === ' agree' || kind === 'quotation'));
  assert.ok(seen.find(([text]) => text === '31 April')?.includes('conflict'));
});

test('what nobody could check has no token, but its card all the same', () => {
  const { service, at } = workspaceOf(
    'PARIS, March 4, 2025 - Emmanuel Macron now has two allies and a third one, within hours, for three days and 12 votes, or 3 more.',
  );
  const seen = service.tokens(at.article).map(({ start, end }) => at.text.slice(start, end));
  for (const words of ['now', 'two', 'third', 'hours']) {
    assert.ok(!seen.some((text) => text.includes(words)), `${words}: ${seen.join(' · ')}`);
  }
  for (const words of ['three days', '12', '3']) assert.ok(seen.includes(words), `${words}: ${seen.join(' · ')}`);
  assert.match(cardText(service.hover(at.article, at.text.indexOf('two allies'))), /two/);
});

test('a card has eight lines at the most, and three beside a finding', () => {
  const others = ['a', 'b', 'c', 'd', 'e']
    .map((name) => `=== ${name}.txt\nKYIV, March 2, 2022 - Vladimir Putin spoke in Moscow.\n`)
    .join('');
  const { service, at } = workspaceOf(`=== one.txt
KYIV, March 1, 2022 - Vladimir Putin spoke. <|>Putin left; Poutine came back.
${others}`);
  const lines = cardText(service.hover(at.article, at.cursor!)).split('\n');
  assert.ok(lines.length <= 8, lines.join('\n'));
  assert.match(lines[0]!, /^Vladimir Putin · person · President of Russia, since 2012 · source$/);
  assert.match(lines.at(-1)!, /^and 3 more articles · All 8 mentions · Knowledge entry$/);
  const card = service.hover(at.article, at.text.indexOf('Poutine'));
  const ofFinding = card?.lines.filter(({ finding }) => finding).length ?? 0;
  assert.ok(ofFinding > 0);
  assert.equal(card!.lines.length - ofFinding, 3);
});

test('a relative date without a date of publication asks for one', () => {
  const titles = (text: string) => {
    const { service, at } = workspaceOf(text);
    return service.lenses(at.article).map(({ title }) => title);
  };
  const asked = 'No publication date: add one';
  assert.ok(titles('LISBON - Greta Lindqvist left on Monday.').includes(asked));
  assert.ok(!titles('LISBON - Greta Lindqvist left on 4 March 2025.').includes(asked));
  assert.ok(!titles('LISBON, March 4, 2025 - Greta Lindqvist left on Monday.').includes(asked));
});

test('tokens of a part are those of the whole that touch it', () => {
  const { service, at } = workspaceOf(story);
  const within = { start: 60, end: 110 };
  const part = service.tokens(at.article, within);
  const whole = service.tokens(at.article).filter(({ start, end }) => end > within.start && start < within.end);
  assert.deepEqual(part, whole);
  assert.ok(part.length > 0);
});

test('fixes change what the finding names; certain ones together by fix all', () => {
  const { service, at } = workspaceOf('PARIS, March 4, 2025 - They met on <|>Monday, 4 March 2025, and left.');
  const offered = service.fixes(at.article, { start: at.cursor!, end: at.cursor! });
  const texts = offered.map(({ fix }) => edited(at, fix.edits));
  assert.ok(
    texts.some((text) => text.includes('on Tuesday, 4 March 2025')),
    texts.join('\n'),
  );
  assert.ok(texts.some((text) => text.includes('[sic]')));
  assert.deepEqual(service.fixes(at.article, { start: 0, end: 3 }), []);
});

test('a dismissed finding is gone, in that article only', () => {
  const text =
    '=== one.txt\nPARIS, March 4, 2025 - Monday, 4 March 2025.\n=== two.txt\nPARIS, March 4, 2025 - Monday, 4 March 2025.';
  const plain = workspaceOf(text);
  const [finding] = plain.service.findings(plain.files[0]!.article);
  assert.equal(finding?.check, 'weekday-mismatch');
  const words = plain.files[0]!.text.slice(finding!.start, finding!.end);
  const dismissal = {
    check: 'weekday-mismatch',
    text: words,
    file: 'one.txt',
    reason: 'as printed',
    date: '2025-03-05',
  };
  const { service, files } = workspaceOf(text, { settings: { dismissals: [dismissal] } });
  assert.deepEqual(service.findings(files[0]!.article), []);
  assert.equal(service.findings(files[1]!.article).length, 1);
});

test('a finding dismissed with its sentence is gone there alone, and comes back when the sentence changes', () => {
  const text = 'PARIS, March 4, 2025 - He came on Monday, 4 March 2025. She left on Monday, 4 March 2025.';
  const plain = workspaceOf(text);
  const [first, second] = plain.service.findings(plain.at.article);
  assert.ok(first && second);
  const sentence = plain.service.sentenceAround(plain.at.article, second);
  const dismissal = {
    check: 'weekday-mismatch',
    text: plain.at.text.slice(second.start, second.end),
    file: plain.at.article.file,
    sentence,
    reason: 'as printed',
    date: '2025-03-05',
  };
  const settings = { dismissals: [dismissal] };
  const { service, at } = workspaceOf(text, { settings });
  assert.deepEqual(
    service.findings(at.article).map(({ start }) => start),
    [first.start],
  );
  assert.deepEqual(
    service.dismissed(at.article).map(({ finding, dismissal: { reason } }) => [finding.start, reason]),
    [[second.start, 'as printed']],
  );
  const changed = workspaceOf(text.replace('She left', 'They left'), { settings });
  assert.equal(changed.service.findings(changed.at.article).length, 2);
});

test('a check can be turned off or given another severity', () => {
  const text = 'PARIS, March 4, 2025 - Monday, 4 March 2025.';
  const off = workspaceOf(text, { settings: { checks: { 'weekday-mismatch': 'off' } } });
  assert.deepEqual(off.service.findings(off.at.article), []);
  const hint = workspaceOf(text, { settings: { checks: { 'weekday-mismatch': 'hint' } } });
  assert.equal(hint.service.findings(hint.at.article)[0]?.severity, 'hint');
});

test('other settings keep the archive', () => {
  const { service, files } = workspaceOf(story);
  const next = service.configure({ settings: { checks: { 'name-variant': 'off' } } });
  assert.equal(next.archive.articles.size, files.length);
});

test('hints show the day behind a relative date and leave full dates alone', () => {
  const { service, at } = workspaceOf('PARIS, March 4, 2025 - She came on Monday and leaves on 9 March 2025.');
  const hints = service.hints(at.article, { start: 0, end: at.text.length });
  assert.deepEqual(
    hints.map(({ offset, label }) => [at.text.slice(0, offset).split(' ').at(-1), label]),
    [['Monday', '3 March 2025']],
  );
});

test('the outline lists headings and actors with their mentions', () => {
  const { service, at } = workspaceOf(
    'Ministers meet in Berlin\n\nBERLIN, March 4, 2025 - Greta Lindqvist met Omar Haddad. Lindqvist left.\n',
  );
  const outline = service.outline(at.article);
  assert.equal(outline[0]?.kind, 'headline');
  const person = outline.find(({ name }) => name === 'Greta Lindqvist');
  assert.equal(person?.detail, '2 mentions');
  assert.equal(person?.children.length, 2);
});

test('completion offers names of the archive that start with the word', () => {
  const { service, files } = workspaceOf(`${story}=== four.txt\nOSLO, March 6, 2025 - It was said that Lin<|>`);
  const at = files.at(-1)!;
  assert.deepEqual(
    service.completion(at.article, at.cursor!).map(({ label }) => label),
    ['Greta Lindqvist'],
  );
  assert.deepEqual(service.completion(at.article, 12), []);
});

test('lenses count actors and findings, and lead to the other articles', () => {
  const { service, at } = workspaceOf(story);
  const titles = service.lenses(at.article).map(({ title }) => title);
  assert.match(titles[0]!, /^\d+ actors · no findings$/);
  assert.ok(
    titles.some((title) => /Greta Lindqvist: 4 mentions in 2 articles/.test(title)),
    titles.join(),
  );
});

test('actors are found by a part of their name', () => {
  const { service } = workspaceOf(story);
  assert.deepEqual(
    service.findActors('lindq', 5).map(({ name, container }) => [name, container]),
    [['Greta Lindqvist', '2 articles']],
  );
  assert.deepEqual(service.findActors('zzz', 5), []);
});

test('front matter and boilerplate fold', () => {
  const { service, at } = workspaceOf(
    '---\ntitle: A\npublished: 2025-03-04\n---\n\nSkip to content\n\nGreta Lindqvist came to Berlin on Monday to sign the agreement.\n',
  );
  assert.ok(service.folding(at.article).some(({ kind }) => kind === 'front-matter'));
});

test('a fix for all articles reaches every other article that spells the actor so', () => {
  const { service, files } = workspaceOf(`=== one.txt
PARIS, March 4, 2025 - Vladimir Poutine spoke. <|>Poutine left.
=== two.txt
PARIS, March 5, 2025 - Poutine's aides spoke after Vladimir Poutine had left.
=== three.txt
PARIS, March 6, 2025 - Vladimir Putin spoke.`);
  const [one, two, three] = files;
  const cursor = one!.cursor!;
  const offered = service.fixes(one!.article, { start: cursor, end: cursor });
  const everywhere = offered.find(({ fix }) => fix.title === 'Write Putin in all articles')!.fix.edits;
  const of = (file: string) => everywhere.filter(({ article }) => article === file);
  assert.ok(edited(one!, everywhere).endsWith('Vladimir Putin spoke. Putin left.\n'));
  assert.ok(edited(two!, of('two.txt')).endsWith("Putin's aides spoke after Vladimir Putin had left.\n"));
  assert.equal(of(three!.file).length, 0);
});

/** What it shows: article, knowledge file, lines of the card. */
const actorCards: [string, string, string | undefined, RegExp[]][] = [
  [
    'a politician, written as another press does',
    `=== one.txt
PARIS, March 18, 2025 - Vladimir <|>Poutine spoke. Poutine left.
=== two.txt
OSLO, March 17, 2025 - Vladimir Putin spoke in Oslo.
=== three.txt
OSLO, March 19, 2025 - Vladimir Putin left Oslo.
`,
    undefined,
    [
      /^Vladimir Putin · person · President of Russia, since 2012 · source$/,
      /House spelling Vladimir Putin\. Here: Poutine 1× \(French\), Vladimir Poutine 1× \(French\)\. Elsewhere: Vladimir Putin 2× in 2 articles\.$/,
      /^All 4 mentions · /,
    ],
  ],
  [
    'roles, events and the latest mention first',
    `=== one.txt
PARIS, March 18, 2025 - Vladimir <|>Putin spoke.
=== two.txt
OSLO, March 17, 2025 - Vladimir Putin spoke in Oslo.
=== three.txt
OSLO, March 19, 2025 - Vladimir Putin left Oslo.
=== four.txt
Vladimir Putin left Oslo.
`,
    undefined,
    [
      /^Vladimir Putin · person/,
      /^Linked as /,
      /^· Here: Vladimir Putin 1×\. Elsewhere: Vladimir Putin 3× in 3 articles\.$/,
      /^· Also Prime Minister of Russia 2008–2012, President of Russia 2000–2008, .* and \d+ more$/,
      /^· Events: Telephone call of Trump and Putin of March 2025, 18 March 2025 and \d+ more$/,
      /^· \[three\.txt:1\] — “.*”, 2025-03-19$/,
      /^· \[two\.txt:1\] — “.*”, 2025-03-17$/,
      /^and 1 more article · All 4 mentions · Knowledge entry$/,
    ],
  ],
  [
    'an actor of the workspace, with its own sources and a link to its entry',
    '=== one.txt\nPARIS, March 18, 2025 - Minister Jane <|>Sample spoke. Sample left.\n',
    'actors:\n  - name: Jane Sample\n    type: person\n    short: Sample\n    roles:\n      - { title: Trade Minister, of: norway, from: 2024-05, source: Desk notes }\n      - { title: Mayor, of: oslo, from: 2019, to: 2023 }\nevents:\n  - { name: Jane Sample resigns, kind: resignation, date: 2025-03, essential: [jane-sample] }\n',
    [
      /^Jane Sample · person · Trade Minister of Norway, since 2024 · source: Desk notes$/,
      /^Linked as /,
      /^· Here: Jane Sample 1×, Sample 1×\.$/,
      /^· Also Mayor of Oslo 2019–2023$/,
      /^· Events: Jane Sample resigns, March 2025$/,
      /^All 2 mentions · \[Knowledge entry\]$/,
    ],
  ],
  [
    'a place whose name was another',
    'KYIV, March 18, 2025 - It rained in <|>Kiev, and in Kyiv.\n',
    undefined,
    [/^Kyiv · place/, /^· House spelling Kyiv.*Here: .*Kiev 1× \(deprecated.*\)/, /Knowledge entry$/],
  ],
  [
    'a name that nobody knows',
    'OSLO, March 18, 2025 - Chess coach Greta <|>Lindqvist spoke.\n',
    undefined,
    [/^Greta Lindqvist · person/, /^· Here: Greta Lindqvist 1×\.$/],
  ],
];

test('the card of an actor', () => {
  for (const [label, text, knowledge, wanted] of actorCards) {
    const file = '.corroborate/knowledge/ours.yaml';
    const { service, at, offset } = workspaceOf(text, {
      ...(knowledge ? { knowledgeFiles: [{ file, text: knowledge }] } : {}),
      settings: { checks: { 'name-variant': 'off', 'name-inconsistent': 'off' } },
    });
    const lines = cardText(service.hover(at.article, offset)).split('\n');
    let from = 0;
    for (const one of wanted) {
      const found = lines.findIndex((line, i) => i >= from && one.test(line));
      assert.ok(found >= 0, `${label}: ${one}\n${lines.join('\n')}`);
      from = found + 1;
    }
    assert.ok(
      lines.length <= 8 && lines.filter((line) => line.startsWith('· ')).length <= 5,
      `${label}\n${lines.join('\n')}`,
    );
  }
});
