import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { root } from '../support/root';

const summit = `Summit in Tallinn
TALLINN, March 18, 2025 — Vladimir Putin spoke by phone with Donald Trump on Monday, 18 March 2025, the Kremlin said.

Russia annexed Crimea in 2022, after weeks of tension. Vladimir Putin told reporters in Moscow that talks go on.
`;
const history = `A history of the peninsula
KYIV, March 20, 2025 — Russia annexed Crimea in 2014, and Ukraine has never accepted it. Vladimir Putin signed the treaty in Moscow.
`;
const clean = `Tulips in bloom
KYIV, March 20, 2025 — The tulips are in bloom all over the city, and visitors come in numbers to see them.

"They are early this year," said Olena Koval, a gardener. "The winter was mild, and nobody minds."
`;

let folder = '';
let cli = '';
let library = '';

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'corroborate-cli-'));
  // the sources as they are now, not whatever was built last
  cli = path.join(folder, 'bin/cli.cjs');
  library = path.join(folder, 'bin/core.mjs');
  const common = {
    absWorkingDir: root,
    bundle: true,
    logLevel: 'error',
    define: { CORROBORATE_VERSION: '"9.9.9"' },
  } as const;
  await esbuild.build({ ...common, platform: 'node', format: 'cjs', entryPoints: ['server/src/cli.ts'], outfile: cli });
  await esbuild.build({
    ...common,
    platform: 'neutral',
    format: 'esm',
    mainFields: ['module', 'main'],
    entryPoints: ['server/src/core-library.ts'],
    outfile: library,
  });
});
after(() => fs.rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let serial = 0;

/** Runs in a fresh folder that holds these files. */
async function run(
  files: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[],
  { stdin, env }: { stdin?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Result & { readonly cwd: string }> {
  const cwd = path.join(folder, `work-${++serial}`);
  fs.mkdirSync(cwd);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
    fs.writeFileSync(path.join(cwd, name), content);
  }
  return { ...(await runIn(cwd, args, stdin, env)), cwd };
}

function runIn(
  cwd: string,
  args: readonly string[],
  stdin: string | Uint8Array = '',
  env: Record<string, string> = {},
): Promise<Result> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (part) => (stdout += part));
    child.stderr.setEncoding('utf8').on('data', (part) => (stderr += part));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

interface CheckJson {
  version: string;
  articles: {
    file: string;
    published?: string;
    findings: {
      check: string;
      severity: string;
      start: number;
      end: number;
      line: number;
      column: number;
      text: string;
      message: string;
      related: {
        file: string;
        start: number;
        end: number;
        line: number;
        column: number;
        text: string;
        message: string;
      }[];
      fixes: { title: string }[];
    }[];
  }[];
}

test('check prints findings with their other sides and a summary; exit 1', async () => {
  const { code, stdout, stderr } = await run({ 'a/summit.txt': summit, 'a/history.txt': history }, ['check', 'a']);
  assert.equal(code, 1, stderr);
  assert.match(stdout, /^a\/summit\.txt:2:\d+ +error +.*weekday-mismatch$/m);
  assert.match(stdout, /^a\/summit\.txt:4:\d+ +error +.*event-date-conflict$/m);
  assert.match(stdout, /^ {4}a\/history\.txt:2:\d+ /m);
  assert.match(stdout, /\d+ findings in 2 articles: /);
  assert.equal(stderr, '');
  assert.ok(!stdout.includes('\x1b'), 'no colours where there is no terminal');
});

test('check --format json has the documented shape, and places are right', async () => {
  const { code, stdout } = await run({ 'summit.txt': summit, 'history.txt': history }, [
    'check',
    '--format',
    'json',
    '.',
  ]);
  assert.equal(code, 1);
  const { version, articles } = JSON.parse(stdout) as CheckJson;
  assert.equal(version, '9.9.9');
  assert.deepEqual(
    articles.map(({ file }) => file),
    ['history.txt', 'summit.txt'],
  );
  const texts: Record<string, string> = { 'summit.txt': summit, 'history.txt': history };
  const places = articles.flatMap(({ file, findings }) =>
    findings.flatMap((finding) => [{ ...finding, file }, ...finding.related]),
  );
  assert.ok(places.length >= 3);
  for (const { file, start, end, line, column, text } of places) {
    assert.equal(texts[file]!.slice(start, end), text);
    const before = texts[file]!.slice(0, start).split('\n');
    assert.deepEqual([line, column], [before.length, before.at(-1)!.length + 1]);
  }
  for (const { findings } of articles) {
    for (const finding of findings) {
      assert.match(finding.severity, /^(error|warning|information|hint)$/);
      assert.ok(finding.message);
      for (const fix of finding.fixes) assert.equal(typeof fix.title, 'string');
    }
  }
});

test('no findings: exit 0', async () => {
  const { code, stdout } = await run({ 'clean.txt': clean }, ['check', 'clean.txt']);
  assert.equal(code, 0, stdout);
  assert.equal(stdout, 'No findings in 1 article.\n');
});

test('standard input, --published and --only', async () => {
  const { code, stdout } = await run({}, ['check', '--format=json', '--only', 'weekday-mismatch', '-'], {
    stdin: summit,
  });
  assert.equal(code, 1);
  const [article] = (JSON.parse(stdout) as CheckJson).articles;
  assert.equal(article!.file, '<stdin>');
  assert.deepEqual(
    article!.findings.map(({ check }) => check),
    ['weekday-mismatch'],
  );
  const dated = await run({ 'a.news': 'The ministers met on Monday and agreed.\n' }, [
    'check',
    '--format=json',
    '--published',
    '2025-03-18',
    'a.news',
  ]);
  assert.equal((JSON.parse(dated.stdout) as CheckJson).articles[0]!.published, '2025-03-18');
});

test('a wrong command line: exit 2 and a sentence', async () => {
  const cases: readonly [readonly string[], RegExp][] = [
    [['chekc', 'a'], /"chekc" is not a command/],
    [['check'], /Name the files or folders/],
    [['check', '--formt', 'json', '.'], /--formt is not an option/],
    [['check', '--format', 'xml', '.'], /no format "xml"\. Known: text, json/],
    [['check', '--only', 'no-such-check', '.'], /There is no check "no-such-check"\. Known: /],
    [['check', '--published', '2025-02-30', '.'], /must be a date/],
    [['export', '--format', 'docx', '.'], /no format "docx"\. Known: .*json/],
    [['check', '.', '--format'], /--format needs a value/],
  ];
  for (const [args, message] of cases) {
    const { code, stdout, stderr } = await run({}, args);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, message);
    assert.equal(stdout, '');
  }
});

test('help and version', async () => {
  const help = await run({}, ['--help']);
  assert.equal(help.code, 0);
  for (const word of ['check', 'export', 'lsp', '--only', '--published', 'Exit code'])
    assert.ok(help.stdout.includes(word), word);
  assert.equal((await run({}, ['--version'])).stdout, '9.9.9\n');
});

test('colours: on request, and NO_COLOR', async () => {
  const colored = await run({ 'a.txt': summit }, ['check', '--color', 'a.txt']);
  assert.ok(colored.stdout.includes('\x1b[31m'));
  const plain = await run({ 'a.txt': summit }, ['check', 'a.txt'], { env: { NO_COLOR: '1' } });
  assert.ok(!plain.stdout.includes('\x1b'));
});

test('bad input: each file is named with a remedy, the others go on; exit 2', async () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(2000, 7), Buffer.alloc(500)]);
  const files = {
    'good.txt': summit,
    'empty.txt': '',
    'binary.txt': png,
    'big.txt': Buffer.alloc(20 * 1024 * 1024, 'The ministers met on Monday. '),
    'requirements.txt': 'numpy==1.2\n',
    'crlf.txt': summit.replaceAll('\n', '\r\n'),
    'bom.txt': `\uFEFF${summit}`,
    'utf16.txt': utf16(summit),
    'emoji.txt': summit.replace('Vladimir', '😀👩‍👩‍👧 Vladimir'),
    'rtl.news': 'موسكو، 18 مارس 2025 — قال فلاديمير بوتين للصحفيين. Vladimir Putin spoke on Monday, 18 March 2025.\n',
  };
  const { code, stdout, stderr } = await run(files, [
    'check',
    '--format',
    'json',
    ...Object.keys(files),
    'missing.txt',
  ]);
  assert.equal(code, 2);
  assert.match(stderr, /binary\.txt is a binary file.*(Export|exclude)/);
  assert.match(stderr, /big\.txt has 20 MB.*--max-size/);
  assert.match(stderr, /missing\.txt does not exist/);
  assert.match(stderr, /requirements\.txt .*--force/);
  const { articles } = JSON.parse(stdout) as CheckJson;
  const byFile = new Map(articles.map((article) => [article.file, article]));
  for (const file of ['binary.txt', 'big.txt', 'requirements.txt', 'missing.txt', 'empty.txt'])
    assert.ok(!byFile.has(file), file);
  const texts: Record<string, unknown> = { ...files, 'bom.txt': summit, 'utf16.txt': summit };
  for (const file of ['good.txt', 'crlf.txt', 'bom.txt', 'utf16.txt', 'emoji.txt', 'rtl.news']) {
    const findings = byFile.get(file)?.findings ?? [];
    assert.ok(
      findings.some(({ check }) => check === 'weekday-mismatch'),
      file,
    );
    for (const { start, end, text } of findings) assert.equal(String(texts[file]).slice(start, end), text, file);
  }
});

test('a file that may not be read is named', {
  skip: process.getuid?.() === 0 && 'root may read everything',
}, async () => {
  const { cwd } = await run({ 'a.txt': summit, 'b.txt': summit }, ['--version']);
  fs.chmodSync(path.join(cwd, 'a.txt'), 0);
  const { code, stdout, stderr } = await runIn(cwd, ['check', 'a.txt', 'b.txt']);
  assert.equal(code, 2);
  assert.match(stderr, /a\.txt may not be read/);
  assert.match(stdout, /b\.txt/);
});

test('a broken knowledge file is named with its line, and the rest goes on', async () => {
  const { code, stdout, stderr } = await run(
    {
      'a.txt': summit,
      '.corroborate/knowledge/mine.yaml': 'actors:\n  - id: x\n  names: [\n',
      '.corroborate/settings.json': '{\n  "spellings": 3\n}\n',
    },
    ['check', 'a.txt'],
  );
  assert.equal(code, 1);
  assert.match(stderr, /\.corroborate\/knowledge\/mine\.yaml:\d+:\d+ /);
  assert.match(stderr, /\.corroborate\/settings\.json:2:3 "spellings" must be an object/);
  assert.match(stdout, /weekday-mismatch/);
});

test('the house style: by option, by the settings file, and a wrong one is told', async () => {
  const text = {
    'a.txt': 'Talks in Ankara\n\nOfficials spoke about Turkey for an hour on Monday, the ministry said.\n',
  };
  const check = ['check', '--only', 'name-variant', 'a.txt'];
  assert.equal((await run(text, check)).code, 0);
  assert.match((await run(text, [...check, '--house-style', 'official'])).stdout, /is written Türkiye/);
  const kept = { ...text, '.corroborate/settings.json': '{ "houseStyle": "official" }' };
  assert.match((await run(kept, check)).stdout, /is written Türkiye/);
  assert.equal((await run(kept, [...check, '--house-style=ap'])).code, 0);
  const wrong = await run(text, [...check, '--house-style', 'times']);
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /no house style "times"\. Known: official, ap/);
  const file = { ...text, '.corroborate/settings.json': '{ "houseStyle": "times" }' };
  assert.match((await run(file, check)).stderr, /settings\.json:1:3 "houseStyle" must be one of official, ap/);
});

test('settings of the workspace hold: levels and dismissals', async () => {
  const settings = { checks: { 'event-date-conflict': 'off', 'weekday-mismatch': 'hint' } };
  const { stdout } = await run({ 'a.txt': summit, '.corroborate/settings.json': JSON.stringify(settings) }, [
    'check',
    '--format',
    'json',
    'a.txt',
  ]);
  const [article] = (JSON.parse(stdout) as CheckJson).articles;
  assert.deepEqual(
    article!.findings.filter(({ check }) => /weekday|event/.test(check)).map(({ severity }) => severity),
    ['hint'],
  );
  const { text } = article!.findings.find(({ check }) => check === 'weekday-mismatch')!;
  const dismissed = {
    dismissals: [{ check: 'weekday-mismatch', text, file: 'a.txt', reason: 'r', date: '2025-04-01' }],
  };
  const second = await run({ 'a.txt': summit, '.corroborate/settings.json': JSON.stringify(dismissed) }, [
    'check',
    'a.txt',
  ]);
  assert.doesNotMatch(second.stdout, /weekday-mismatch/);
  assert.match(second.stdout, /event-date-conflict/);
});

test('suppressions are listed with their use; one of no use gives exit code 1', async () => {
  const { stdout } = await run({ 'a.txt': summit }, ['check', '--format', 'json', 'a.txt']);
  const [article] = (JSON.parse(stdout) as CheckJson).articles;
  const { text } = article!.findings.find(({ check }) => check === 'weekday-mismatch')!;
  const used = { check: 'weekday-mismatch', text, file: 'a.txt', reason: 'as printed', date: '2025-04-01' };
  const kept = (dismissals: readonly object[]) => ({
    'a.txt': summit,
    '.corroborate/settings.json': JSON.stringify({ dismissals }),
  });
  const good = await run(kept([used]), ['suppressions', 'a.txt']);
  assert.equal(good.code, 0);
  assert.match(
    good.stdout,
    /hides 1 {2}weekday-mismatch {2}a\.txt .*as printed, 2025-04-01\n1 suppression, 0 unused\./,
  );
  const stale = { ...used, sentence: 'This sentence is gone.' };
  const bad = await run(kept([used, stale]), ['suppressions', '--format', 'json', 'a.txt']);
  assert.equal(bad.code, 1);
  const { suppressions } = JSON.parse(bad.stdout) as { suppressions: { hides: number }[] };
  assert.deepEqual(
    suppressions.map(({ hides }) => hides),
    [1, 0],
  );
});

test('export writes annotated JSON, whole, with the notes kept beside the article', async () => {
  const text = summit.replace('Vladimir', '😀 Vladimir');
  const sidecar = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: 'urn:uuid:1',
        type: 'Annotation',
        motivation: 'commenting',
        created: '2025-04-01T00:00:00Z',
        body: [{ type: 'TextualBody', purpose: 'commenting', value: 'look it up' }],
        target: {
          source: 'news/summit.txt',
          selector: [
            { type: 'TextQuoteSelector', exact: 'Donald Trump', prefix: 'by phone with ', suffix: ' on Monday' },
          ],
        },
      },
    ],
  };
  const { cwd, code, stderr } = await run(
    { 'news/summit.txt': text, '.corroborate/annotations/news/summit.txt.jsonld': JSON.stringify(sidecar) },
    ['export', '-o', 'out/all.json', 'news'],
  );
  assert.equal(code, 0, stderr);
  assert.deepEqual(fs.readdirSync(path.join(cwd, 'out')), ['all.json'], 'no temporary file stays');
  const [article] = JSON.parse(fs.readFileSync(path.join(cwd, 'out/all.json'), 'utf8')).articles;
  assert.equal(article.file, 'news/summit.txt');
  assert.ok(article.mentions.length > 4);
  for (const mention of article.mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
  const { position, exact } = article.annotations[0].target;
  assert.equal(exact, 'Donald Trump');
  assert.equal(text.slice(position.start, position.end), exact);
});

test('an output that cannot be written: exit 2 and a sentence', async () => {
  const { code, stderr } = await run({ 'a.txt': summit, file: '' }, ['export', '-o', 'file/out.json', 'a.txt']);
  assert.equal(code, 2);
  assert.match(stderr, /file\/out\.json could not be written/);
});

test('terminal escapes in a text do not reach the terminal', async () => {
  const { stdout } = await run(
    { 'a.news': `${summit}\nThe \x1b[31mred\x1b[0m group: Russia annexed Crimea in 2021.\n` },
    ['check', 'a.news'],
  );
  assert.ok(!stdout.includes('\x1b'));
});

test('lsp --stdio serves a plain client from the file system', async () => {
  const { cwd } = await run({ 'summit.txt': summit, 'history.txt': history }, ['--version']);
  const child = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd });
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const published = new Map<string, { code?: unknown; relatedInformation?: { location: { uri: string } }[] }[]>();
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    published.set(uri, diagnostics);
  });
  client.listen();
  const uri = pathToFileURL(cwd).href;
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
    workspaceFolders: [{ uri, name: 'w' }],
  });
  await client.sendNotification('initialized', {});
  const end = Date.now() + 10000;
  while (!published.has(`${uri}/summit.txt`) && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const found = published.get(`${uri}/summit.txt`) ?? [];
  assert.ok(
    found.some(({ code }) => code === 'weekday-mismatch'),
    JSON.stringify([...published]),
  );
  assert.ok(
    found.some(({ relatedInformation }) =>
      relatedInformation?.some(({ location }) => location.uri === `${uri}/history.txt`),
    ),
  );
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 0);
});

test('the library analyses one text', async () => {
  const core = await import(pathToFileURL(library).href);
  const article = await core.analyse(summit, { file: 's.txt' });
  assert.equal(article.file, 's.txt');
  assert.equal(article.published, '2025-03-18');
  assert.ok(article.findings.some(({ check }: { check: string }) => check === 'weekday-mismatch'));
  for (const { start, end, text } of article.mentions) assert.equal(summit.slice(start, end), text);
  assert.equal(
    (await core.analyse('The ministers met on Monday.', { published: '2025-03-19' })).published,
    '2025-03-19',
  );
  for (const bad of ['', '\0', '\ud800', 'a'.repeat(100_000), undefined]) assert.ok(await core.analyse(bad));
  assert.equal(typeof core.compareNames, 'function');
  assert.ok(core.exporters.some(({ id }: { id: string }) => id === 'json'));
});
