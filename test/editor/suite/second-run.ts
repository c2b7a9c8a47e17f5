import * as vscode from 'vscode';
import type { ListedDismissal } from '../../../server/src/lsp/protocol';
import { api, findingAt, listFindings, open, tokens, waitForFinding } from './editor';
import { kept } from './kept';
import { type Case, expect, expectEqual, until } from './runner';

/** After a restart, in the workspace that the first run left. */
export const secondRun: readonly Case[] = [
  [
    'the note is there again, at its words',
    async () => {
      const { file, words, note } = kept.annotation;
      const { annotations } = await api();
      const document = await open(file);
      const [shown] = await until(
        'a thread',
        async () => {
          const all = await annotations(document.uri);
          return all.length > 0 && all;
        },
        () => 'none',
      );
      expectEqual(shown?.comments, [note], 'comments');
      expect(shown?.range, 'the thread has no place');
      expectEqual(document.getText(shown.range), words, 'words of the thread');
    },
  ],
  [
    'the dismissed finding stays away, others do not',
    async () => {
      const { file, check, words } = kept.dismissal;
      const document = await open(file);
      await until('tokens', async () => (await tokens(document)).length > 0);
      await waitForFinding(document, 'sum-mismatch', '66 medals');
      expect(!findingAt(document, check, words), `it came back: ${listFindings(document)}`);
    },
  ],
  [
    'what was dismissed is listed with its use and can be taken back',
    async () => {
      const { file, check, words, reason } = kept.dismissal;
      const document = await open(file);
      const list = () => vscode.commands.executeCommand<ListedDismissal[]>('corroborate.listDismissals');
      const listed = (await list()).find(({ dismissal }) => dismissal.check === check && dismissal.reason === reason);
      expect(listed, `not listed: ${JSON.stringify(await list())}`);
      expectEqual(listed.hides, 1, 'findings that it hides');
      await vscode.commands.executeCommand('corroborate.revokeDismissal', listed);
      await waitForFinding(document, check, words);
    },
  ],
];
