import * as vscode from 'vscode';
import { actionsAt, api, carryOut, findingAt, hoverText, open, rangeOf, waitForFinding } from './editor';
import { at, type Case, expect, expectEqual, until, writeText } from './runner';

const article = 'desk-test.news';
const knowledge = '.corroborate/knowledge/desk.yaml';
const text = `Chess in Oslo
OSLO, March 18, 2025 - Trade Minister Jane Sample opened the tournament in Oslo. Narendra Modi sent a letter to Sample.

“We play on,” coach Olaf Testmann said in Oslo.
`;
const unknown = {
  file: 'unknown-test.news',
  text: 'OSLO, March 18, 2025 - Sergei Testenko spoke in Oslo. Testenko left. Later Sergey Testenko answered.\n',
  words: 'Sergey',
};
const yaml = `# people of the desk
actors:
  - name: Jane Sample # trade
    type: person
    short: Sample
    parent: oslo
`;

/** The workspace's own knowledge, in the editor. Leaves the workspace as it was. */
export const knowledgeRun: readonly Case[] = [
  [
    'a knowledge file is read, and says what its fields and values mean',
    async () => {
      await api();
      await writeText(article, text);
      await writeText(knowledge, yaml);
      const document = await open(knowledge);
      const card = await until('a card on the name', async () => {
        const shown = await hoverText(document, 'Jane Sample');
        return shown.includes('mention') && !shown.includes('no article') && shown;
      });
      expect(card.includes('2 mentions in 1 article'), `card of the name: ${card}`);
      expect((await hoverText(document, 'type')).includes('What it is'), 'no card on the field');
      expect((await hoverText(document, 'oslo')).includes('Oslo'), 'no card on the id');
      const problems = () => vscode.languages.getDiagnostics(document.uri);
      expectEqual(problems().length, 0, 'problems of a good file');
    },
  ],
  [
    'completion in a knowledge file offers fields, words and ids',
    async () => {
      const document = await open(knowledge);
      const offered = async (position: vscode.Position) => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          position,
        );
        return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      };
      const types = await offered(rangeOf(document, 'person').start);
      for (const one of ['person', 'organisation', 'place'])
        expect(types.includes(one), `no ${one} in ${types.slice(0, 9)}`);
      const ids = await offered(rangeOf(document, 'oslo').end);
      expect(ids.includes('oslo'), `no id among ${ids.slice(0, 9)}`);
      const fields = await offered(rangeOf(document, 'short').start.translate(0, 2));
      expect(fields.includes('roles'), `no field among ${fields.slice(0, 9)}`);
    },
  ],
  [
    'a fault in a knowledge file is told where it stands, and mended by its quick fix',
    async () => {
      const document = await open(knowledge);
      const whole = document.getText();
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, 'person'), 'persn');
      await vscode.workspace.applyEdit(edit);
      const [problem] = await until(
        'a problem',
        () => {
          const all = vscode.languages.getDiagnostics(document.uri);
          return all.length > 0 && all;
        },
        () => document.getText(),
      );
      expectEqual(problem && document.getText(problem.range), 'persn', 'words of the problem');
      const fix = (await actionsAt(document, rangeOf(document, 'persn'))).find(
        ({ title }) => title === 'Write “person”',
      );
      expect(fix, 'no quick fix for the word');
      await carryOut(fix);
      expectEqual(document.getText(), whole, 'text after the fix');
      await until('no problem', () => vscode.languages.getDiagnostics(document.uri).length === 0);
      await document.save();
    },
  ],
  [
    'definition leads from an article to the entry, or to the built-in one, and references back to the articles',
    async () => {
      const document = await open(article);
      const definition = async (words: string) => {
        const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          rangeOf(document, words).start.translate(0, 1),
        );
        const [first] = found;
        if (!first) return undefined;
        return 'targetUri' in first ? { uri: first.targetUri, range: first.targetRange } : first;
      };
      const own = await until('an entry', () => definition('Jane Sample'));
      const file = await vscode.workspace.openTextDocument(own.uri);
      expectEqual(
        [vscode.workspace.asRelativePath(own.uri), file.getText(own.range)],
        [knowledge, 'Jane Sample'],
        'entry',
      );
      const builtIn = await until('a built-in entry', () => definition('Narendra Modi'));
      expectEqual(builtIn.uri.scheme, 'corroborate-knowledge', 'scheme of the built-in entry');
      const shown = await vscode.workspace.openTextDocument(builtIn.uri);
      expectEqual(shown.getText(builtIn.range), 'narendra-modi', 'words of the built-in entry');
      expect(shown.getText().includes('Read-only') && shown.getText().includes('url: https://'), shown.getText());
      const places = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        file.uri,
        rangeOf(file, 'Jane Sample').start.translate(0, 1),
      );
      const words = places
        .filter(({ uri }) => uri.toString() === document.uri.toString())
        .map(({ range }) => document.getText(range));
      expectEqual(words, ['Jane Sample', 'Sample'], 'mentions in the article');
    },
  ],
  [
    'a name is added to the knowledge by a quick fix, comments stay, and it is undone',
    async () => {
      const document = await open(article);
      const title = 'Add “Olaf Testmann” to the knowledge (person)';
      const fix = await until('the quick fix', async () =>
        (await actionsAt(document, rangeOf(document, 'Testmann'))).find((action) => action.title === title),
      );
      await carryOut(fix);
      const file = await vscode.workspace.openTextDocument(at(knowledge));
      expect(file.getText().startsWith(yaml), `what was there stays: ${file.getText()}`);
      expect(file.getText().includes('- name: Olaf Testmann\n    type: person'), file.getText());
      await vscode.window.showTextDocument(file, { preview: false });
      await vscode.commands.executeCommand('undo');
      await until(
        'the change is undone',
        () => file.getText() === yaml,
        () => file.getText(),
      );
      await file.save();
    },
  ],
  [
    'the spelling of a name that nobody knows is accepted in the settings, and it is undone',
    async () => {
      await writeText(unknown.file, unknown.text);
      const document = await open(unknown.file);
      await waitForFinding(document, 'name-inconsistent', unknown.words);
      const fix = (await actionsAt(document, rangeOf(document, unknown.words))).find(({ title }) =>
        title.startsWith('Accept the spelling'),
      );
      expect(fix?.edit, 'no edit to accept the spelling');
      await carryOut(fix);
      const gone = () => !findingAt(document, 'name-inconsistent', unknown.words);
      await until('the finding is gone', gone);
      const file = await vscode.workspace.openTextDocument(at('.corroborate/settings.json'));
      expect(file.getText().includes('"accepted spelling"'), file.getText());
      await vscode.window.showTextDocument(file, { preview: false });
      await vscode.commands.executeCommand('undo');
      await until(
        'the finding is back',
        () => !gone(),
        () => file.getText(),
      );
      // where there were no settings before, the file is gone with the edit that made it
      if (!file.isClosed) {
        await file.save();
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      }
      await vscode.workspace.fs.delete(at(unknown.file));
    },
  ],
  [
    'a spelling is added to an actor that is chosen, and the workspace is as it was',
    async () => {
      const document = await open(article);
      const asks = await until('the question', async () =>
        (await actionsAt(document, rangeOf(document, 'Testmann'))).find(({ title }) =>
          title.endsWith('as a spelling of …'),
        ),
      );
      const [uri, title, choice, likely] = asks.command?.arguments ?? [];
      await vscode.commands.executeCommand('corroborate.chooseActor', uri, title, choice, likely, 'jane-sample');
      const file = await vscode.workspace.openTextDocument(at(knowledge));
      expect(/aliases: \[Olaf Testmann\]/.test(file.getText()), file.getText());
      await vscode.window.showTextDocument(file, { preview: false });
      await vscode.commands.executeCommand('undo');
      await until('the change is undone', () => file.getText() === yaml);
      await file.save();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      await vscode.workspace.fs.delete(at(article));
      await vscode.workspace.fs.delete(at(knowledge));
    },
  ],
];
