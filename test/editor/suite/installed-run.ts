import { api, extension, findings, listFindings, open, tokens, waitForFinding } from './editor';
import { type Case, expect, expectEqual, readText, until } from './runner';

/** With the packaged extension installed, as a reader has it. */
export const installedRun: readonly Case[] = [
  [
    'runs from where it was installed',
    async () => {
      const source = (await readText('.suite-source')).trim();
      expect(!extension().extensionUri.path.startsWith(source), `runs from ${extension().extensionUri.path}`);
    },
  ],
  [
    'finds what is wrong in an article',
    async () => {
      await api();
      const document = await open('mh17-verdict.txt');
      await waitForFinding(document, 'weekday-mismatch', 'Friday, July 17, 2014');
      await waitForFinding(document, 'rate-implausible', '€16 million ($166 million)');
      expect(findings(document).length >= 2, listFindings(document));
    },
  ],
  [
    'leaves an article without fault alone, and colours it',
    async () => {
      const document = await open('moon-landing.txt');
      await until('tokens', async () => (await tokens(document)).length > 10);
      expectEqual(listFindings(document), '', 'findings');
    },
  ],
];
