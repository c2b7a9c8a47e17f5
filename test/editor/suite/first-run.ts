import Ajv from 'ajv';
import * as vscode from 'vscode';
import schema from '../../../server/schemas/annotated.schema.json';
import {
  actionsAt,
  api,
  carryOut,
  codeOf,
  findingAt,
  findings,
  hoverText,
  listFindings,
  open,
  rangeOf,
  tokens,
  waitForFinding,
} from './editor';
import { plantedFaults } from './faults';
import { kept } from './kept';
import { at, type Case, expect, expectEqual, readText, until, writeText } from './runner';

const cleanArticles = ['moon-landing.txt', 'notre-dame.news'];
const noArticles = ['requirements.txt', 'robots.txt'];

/** In a fresh copy of the sample articles. Later cases find what earlier ones changed. */
export const firstRun: readonly Case[] = [
  [
    'runs in the extension host it was started for',
    async () => {
      expectEqual(isWorker() ? 'web' : 'node', (await readText('.suite-host')).trim(), 'extension host');
    },
  ],
  [
    'starts, and has read the articles of the workspace',
    async () => {
      const { status } = await api();
      const articles = await until(
        'articles read',
        () => status()?.articles,
        () => JSON.stringify(status()),
      );
      expectEqual(articles, 11, 'articles in the archive');
    },
  ],
  [
    'opens articles: .news has a language of its own, .txt stays plain text',
    async () => {
      expectEqual((await open('call-preview-plume.news')).languageId, 'news', 'language of .news');
      expectEqual((await open('call-preview-courier.txt')).languageId, 'plaintext', 'language of .txt');
    },
  ],
  [
    'semantic tokens arrive, in .news and in .txt',
    async () => {
      const wanted: Readonly<Record<string, readonly [type: string, text: string][]>> = {
        'call-preview-plume.news': [
          ['person', 'Emmanuel Macron'],
          ['place', 'Koursk'],
          ['date', 'March 18, 2025'],
        ],
        'trade-neighbours.txt': [
          ['person', 'Claudia Sheinbaum'],
          ['place', 'Canada'],
          ['organisation', 'European Union'],
          ['date', 'March 4, 2025'],
          ['figure', '$349.4 billion'],
        ],
      };
      for (const [file, list] of Object.entries(wanted)) {
        const document = await open(file);
        const seen = await until('tokens', async () => {
          const some = await tokens(document);
          return some.length > 0 && some;
        });
        for (const [type, text] of list) {
          const of = seen.filter((token) => token.type === type).map((token) => token.text);
          expect(
            of.some((one) => one.includes(text)),
            `no ${type} token for "${text}" in ${file}; ${type}: ${of.join(' · ')}`,
          );
        }
      }
    },
  ],
  [
    'finds every planted fault',
    async () => {
      const missing: string[] = [];
      for (const { file, words, check } of await plantedFaults()) {
        const document = await open(file);
        await until(
          'any finding',
          () => findings(document).length > 0,
          () => file,
          10_000,
        ).catch(() => {});
        if (!findingAt(document, check, words)) {
          missing.push(`${file}: ${check} on "${words}" (there: ${listFindings(document)})`);
        }
      }
      expectEqual(missing, [], 'faults not found');
    },
  ],
  [
    'finds nothing in articles without fault',
    async () => {
      for (const file of cleanArticles) {
        const document = await open(file);
        await until('tokens', async () => (await tokens(document)).length > 0);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        expectEqual(listFindings(document), '', `findings in ${file}`);
      }
    },
  ],
  [
    'a finding names the other side, which opens at its place in the other article',
    async () => {
      const document = await open('call-outcome-ledger.txt');
      const finding = await waitForFinding(document, 'event-date-conflict', '2022');
      const related = finding.relatedInformation ?? [];
      const elsewhere = related.filter(({ location }) => location.uri.toString() !== document.uri.toString());
      expect(elsewhere.length > 0, `no place in another article: ${related.map(({ message }) => message).join(' · ')}`);
      for (const { location } of elsewhere) {
        const other = await vscode.workspace.openTextDocument(location.uri);
        expect(
          other.getText(location.range).includes('2014'),
          `${location.uri.path} ${JSON.stringify(location.range)} has "${other.getText(location.range)}"`,
        );
      }
      const page = typeof finding.code === 'object' ? finding.code.target : undefined;
      expect(page, 'the finding has no link to its page');
      expect(finding.message.includes('2014') && finding.message.includes('2022'), `both sides in: ${finding.message}`);
    },
  ],
  [
    'hover shows the card of an actor, with the other articles',
    async () => {
      const text = await hoverText(await open('call-preview-plume.news'), 'Poutine');
      for (const part of ['Vladimir Putin', 'Poutine', 'All 9 mentions', '.txt#L']) {
        expect(text.includes(part), `"${part}" is not on the card:\n${text}`);
      }
    },
  ],
  [
    'hover resolves a weekday',
    async () => {
      const text = await hoverText(await open('aid-brussels.news'), 'Monday. Prime Minister');
      expect(text.includes('17 March 2025'), `no 17 March 2025 in:\n${text}`);
    },
  ],
  [
    'a quick fix changes the text, and its finding goes',
    async () => {
      const document = await open('earthquake-anniversary.txt');
      const finding = await waitForFinding(document, 'weekday-mismatch', 'Sunday, February 6, 2023');
      const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
      const fix = actions.find(({ title, edit }) => edit && title.includes('Monday'));
      expect(fix, `no fix with Monday among: ${actions.map(({ title }) => title).join(' · ')}`);
      await carryOut(fix);
      expect(document.getText().includes('Monday, February 6, 2023'), 'the weekday did not change');
      await until(
        'the finding goes',
        () => !findingAt(document, 'weekday-mismatch', 'February 6, 2023'),
        () => listFindings(document),
      );
    },
  ],
  [
    'the house spelling goes into the whole article at once',
    async () => {
      const document = await open('call-preview-plume.news');
      const finding = await waitForFinding(document, 'name-variant', 'Poutine');
      const actions = await actionsAt(document, finding.range, vscode.CodeActionKind.QuickFix);
      const fix = actions.find(({ title, edit }) => edit && /Putin/.test(title) && /article/.test(title));
      expect(fix, `no fix for the article among: ${actions.map(({ title }) => title).join(' · ')}`);
      await carryOut(fix);
      expect(!document.getText().includes('Poutine'), 'Poutine is still in the text');
      await until('the finding goes', () => !findings(document).some((one) => document.getText(one.range) === 'Putin'));
    },
  ],
  [
    'fix all corrects what is certain, and only that',
    async () => {
      const file = 'wellington.news';
      const text =
        'WELLINGTON, January 19, 2023 — Jacinda Arden said on Thursday that she would not speak to Poutine.\n';
      await writeText(file, text);
      const document = await open(file);
      await waitForFinding(document, 'name-variant', 'Arden');
      await waitForFinding(document, 'name-variant', 'Poutine');
      const all = new vscode.Range(0, 0, document.lineCount, 0);
      const actions = await actionsAt(document, all, vscode.CodeActionKind.SourceFixAll.append('corroborate'));
      expectEqual(actions.length, 1, 'actions source.fixAll.corroborate');
      for (const action of actions) await carryOut(action);
      expectEqual(document.getText(), text.replace('Arden', 'Ardern'), 'text');
    },
  ],
  [
    'nothing is computed for files that are no articles',
    async () => {
      for (const file of noArticles) {
        const document = await open(file);
        await new Promise((resolve) => setTimeout(resolve, 1000));
        expectEqual((await tokens(document)).length, 0, `tokens in ${file}`);
        expectEqual(listFindings(document), '', `findings in ${file}`);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          new vscode.Position(1, 2),
        );
        expectEqual(hovers.length, 0, `hovers in ${file}`);
      }
    },
  ],
  [
    'declaration leads to the introduction in another article',
    async () => {
      const file = 'envoy-returns.news';
      await writeText(
        file,
        'MOSCOW, March 25, 2025 — Sheinbaum was not asked, and Witkoff said nothing on his way to the airport.\n',
      );
      const document = await open(file);
      const places = await until(
        'a declaration of Sheinbaum',
        async () => {
          const some = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
            'vscode.executeDeclarationProvider',
            document.uri,
            rangeOf(document, 'Sheinbaum').start.translate(0, 2),
          );
          return some.length > 0 && some;
        },
        () => listFindings(document),
        10_000,
      );
      const targets = places.map((place) =>
        'targetUri' in place ? { uri: place.targetUri, range: place.targetRange } : place,
      );
      const target = targets.find(({ uri }) => uri.path.endsWith('trade-neighbours.txt'));
      expect(target, `leads to ${targets.map(({ uri }) => uri.path).join(' · ')}`);
      const other = await vscode.workspace.openTextDocument(target.uri);
      expect(other.getText(target.range).includes('Sheinbaum'), `has "${other.getText(target.range)}"`);
    },
  ],
  [
    'references and rename reach every article that names the actor',
    async () => {
      const document = await open('call-opinion-meridian.txt');
      const position = rangeOf(document, 'Peskov').start.translate(0, 2);
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        position,
      );
      const files = new Set(references.map(({ uri }) => uri.path.split('/').pop()));
      for (const file of ['call-opinion-meridian.txt', 'call-preview-courier.txt', 'call-preview-plume.news']) {
        expect(files.has(file), `no reference in ${file}; in ${[...files].join(' · ')}`);
      }
      const spelt = document.getText(document.getWordRangeAtPosition(position));
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        position,
        'Peskow',
      );
      expect(edit.entries().length > 1, `renames in ${edit.entries().length} file`);
      for (const [uri, edits] of edit.entries()) {
        const text = await vscode.workspace.openTextDocument(uri);
        for (const one of edits) {
          const words = text.getText(one.range);
          expect(words.endsWith(spelt), `would replace "${words}" in ${uri.path}`);
        }
      }
    },
  ],
  [
    'a finding can be dismissed with a reason',
    async () => {
      const { file, check, words, reason } = kept.dismissal;
      const document = await open(file);
      const finding = await waitForFinding(document, check, words);
      await vscode.commands.executeCommand(
        'corroborate.dismissFinding',
        document.uri.toString(),
        check,
        document.getText(finding.range),
        reason,
        'article',
      );
      await until(
        'the finding goes',
        () => !findingAt(document, check, words),
        () => listFindings(document),
      );
    },
  ],
  [
    'a note on a passage moves with the text',
    async () => {
      const { file, words, note } = kept.annotation;
      const document = await open(file);
      const { start, end } = rangeOf(document, words);
      const range = {
        start: { line: start.line, character: start.character },
        end: { line: end.line, character: end.character },
      };
      await vscode.commands.executeCommand('corroborate.annotate', document.uri.toString(), range, null, note);
      const { annotations } = await api();
      const shown = await annotations(document.uri);
      expectEqual(
        shown.map(({ comments }) => comments),
        [[note]],
        'threads',
      );

      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(start.line, 0), 'A sentence that was added later. ');
      await vscode.workspace.applyEdit(edit);
      await until(
        'the note is at its words',
        async () => {
          const place = (await annotations(document.uri))[0]?.range;
          return place && document.getText(place) === words;
        },
        () => 'it stayed where it was',
      );
      // the editor may be saving by itself just then, and answers that it did not
      await until('saved', async () => {
        await document.save();
        return !document.isDirty;
      });
    },
  ],
  [
    'the exported JSON validates, and every mention has its own words',
    async () => {
      const target = at('export.json');
      const file = 'aid-brussels.news';
      const document = await open(file);
      await vscode.commands.executeCommand('corroborate.exportArticle', document.uri, {
        format: 'json',
        target: target.toString(),
      });
      const data = JSON.parse(await readText('export.json'));
      const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
      const valid: boolean = validate(JSON.parse(await readText('export.json')));
      expect(valid, `against the schema: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
      expectEqual(data.articles.length, 1, 'articles');
      const [article] = data.articles;
      expect(article.mentions.length > 20, `only ${article.mentions.length} mentions`);
      const text = document.getText();
      for (const { start, end, text: words } of article.mentions)
        expectEqual(words, text.slice(start, end), 'a mention');
      const codes = article.findings.map(({ check }: { check: string }) => check);
      expect(codes.includes('rate-implausible'), `findings: ${codes.join(' · ')}`);
      expectEqual(article.annotations.length, kept.annotation.file === file ? 1 : 0, 'annotations');
      for (const one of findings(document)) expect(codes.includes(codeOf(one)), `${codeOf(one)} is not in the export`);
    },
  ],
  [
    'an article without a date asks for it, and takes it',
    async () => {
      const file = 'undated.news';
      await writeText(file, 'LISBON — The ferry company said on Monday that it would stop its night service.\n');
      const document = await open(file);
      const lens = await until('a lens', async () => {
        const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
          'vscode.executeCodeLensProvider',
          document.uri,
          10,
        );
        return lenses.find(({ command }) => command?.title === 'No publication date: add one');
      });
      const { command, arguments: args = [] } = lens.command as vscode.Command;
      await vscode.commands.executeCommand(command, ...args, '2025-03-18');
      expect(document.getText().startsWith('---\npublished: 2025-03-18\n---\nLISBON'), document.getText());
      const text = await hoverText(document, 'Monday');
      expect(text.includes('17 March 2025'), `no 17 March 2025 in:\n${text}`);
    },
  ],
  [
    'what is no file never reaches the server',
    async () => {
      const text = await readText('call-preview-courier.txt');
      const provider = vscode.workspace.registerTextDocumentContentProvider('comment', {
        provideTextDocumentContent: () => text,
      });
      try {
        const uri = vscode.Uri.parse('comment://note/1.news');
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.languages.setTextDocumentLanguage(document, 'news');
        const { client } = await api();
        const state = await client.sendRequest<{ article: boolean }>('corroborate/fileState', { uri: uri.toString() });
        expectEqual(state.article, false, 'an article for the server');
        expectEqual((await tokens(document)).length, 0, 'tokens');
        expectEqual(listFindings(document), '', 'findings');
      } finally {
        provider.dispose();
      }
    },
  ],
  [
    'notes follow a file that is renamed',
    async () => {
      await writeText('ferry.news', 'LISBON, March 18, 2025 — The ferry company will stop its night service.\n');
      const document = await open('ferry.news');
      const { start, end } = rangeOf(document, 'night service');
      await vscode.commands.executeCommand(
        'corroborate.annotate',
        document.uri.toString(),
        { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } },
        null,
        'Which nights?',
      );
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(document.uri, at('ferry-renamed.news'));
      expect(await vscode.workspace.applyEdit(edit), 'the renaming was refused');
      const renamed = await open('ferry-renamed.news');
      const { annotations } = await api();
      const shown = await until(
        'the note at the new name',
        async () => (await annotations(renamed.uri))[0],
        () => 'none',
        10_000,
      );
      expectEqual(shown.comments, ['Which nights?'], 'comments');
      expect(shown.range, 'the thread has no place');
      expectEqual(renamed.getText(shown.range), 'night service', 'words of the thread');
    },
  ],
  ...(isWorker() ? [] : [crash()]),
];

function isWorker(): boolean {
  return typeof (globalThis as { importScripts?: unknown }).importScripts === 'function';
}

/** Of the process alone: a worker cannot be killed from outside. */
function crash(): Case {
  return [
    'the server comes back after a crash, with findings and notes',
    async () => {
      const { client, annotations } = await api();
      const server = () => (client as unknown as { _serverProcess?: { pid?: number } })._serverProcess?.pid;
      const before = server();
      expect(before !== undefined, 'the server has no process');
      const { process } = globalThis as unknown as { process: { kill(pid: number, signal: string): void } };
      process.kill(before, 'SIGKILL');
      await until(
        'another server',
        () => client.isRunning() && server() !== undefined && server() !== before,
        () => `${server()}`,
      );
      await (await api()).ready();
      const document = await open('mh17-verdict.txt');
      await waitForFinding(document, 'weekday-mismatch', 'Friday, July 17, 2014');
      const shown = await annotations(at(kept.annotation.file));
      expectEqual(
        shown.map(({ comments }) => comments),
        [[kept.annotation.note]],
        'threads',
      );
    },
  ];
}
