import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { dismissalsRequest, type ListedDismissal, serverCommands } from '../../server/src/lsp/protocol';
import { askServer } from './ask-server';

interface Item extends vscode.QuickPickItem {
  readonly listed: ListedDismissal;
}

const revoke: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('discard'), tooltip: 'Take back' };
const revokeUnused: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('clear-all'),
  tooltip: 'Take back all that hide nothing any more',
};

/** What the server keeps as dismissed. */
export function listDismissals(client: BaseLanguageClient): Promise<readonly ListedDismissal[]> {
  return client.sendRequest(dismissalsRequest, {});
}

export function revokeDismissal(client: BaseLanguageClient, { uri, dismissal }: ListedDismissal): Promise<unknown> {
  return askServer(client, serverCommands.revokeDismissal, uri, dismissal);
}

/** The dismissed findings as a list: choose one to go to its place, or take it back with its button. */
export async function showDismissals(client: BaseLanguageClient): Promise<void> {
  const listed = await listDismissals(client);
  if (listed.length === 0) {
    void vscode.window.showInformationMessage('No finding has been dismissed in this workspace.');
    return;
  }
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'Dismissed Findings';
  pick.placeholder = 'Choose one to see its place';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const fill = (entries: readonly ListedDismissal[]) => {
    pick.items = entries.map(itemOf);
    pick.buttons = entries.some(({ hides }) => hides === 0) ? [revokeUnused] : [];
  };
  const takeBack = async (entries: readonly ListedDismissal[]) => {
    for (const entry of entries) await revokeDismissal(client, entry);
    const left = await listDismissals(client);
    if (left.length === 0) pick.hide();
    else fill(left);
  };
  fill(listed);
  pick.onDidTriggerItemButton(({ item }) => takeBack([item.listed]));
  pick.onDidTriggerButton(() => takeBack(pick.items.map((item) => item.listed).filter(({ hides }) => hides === 0)));
  pick.onDidAccept(async () => {
    const place = pick.selectedItems[0]?.listed.place;
    if (!place) return;
    const { start, end } = place.range;
    await vscode.window.showTextDocument(vscode.Uri.parse(place.uri), {
      selection: new vscode.Range(start.line, start.character, end.line, end.character),
    });
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

function itemOf(listed: ListedDismissal): Item {
  const { dismissal, hides } = listed;
  const scope =
    dismissal.file === undefined
      ? 'in all articles'
      : dismissal.sentence
        ? `once in ${dismissal.file}`
        : `in ${dismissal.file}`;
  const use = hides === 0 ? 'hides nothing any more' : `hides ${hides} ${hides === 1 ? 'finding' : 'findings'}`;
  return {
    label: `${hides === 0 ? '$(circle-slash) ' : ''}${dismissal.text.replace(/\s+/g, ' ')}`,
    description: `${dismissal.check} · ${scope} · ${use}`,
    detail: [dismissal.reason, dismissal.date].filter(Boolean).join(' · '),
    buttons: [revoke],
    listed,
  };
}
