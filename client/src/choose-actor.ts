import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindActorsParams, findActorsRequest, type WireActor } from '../../server/src/lsp/protocol';

interface ActorItem extends vscode.QuickPickItem {
  readonly id: string;
}

/** Asks for an actor: the likeliest first, any other by typing a part of its name. Undefined where none is chosen. */
export function chooseActor(
  client: BaseLanguageClient,
  title: string,
  likely: readonly WireActor[],
): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<ActorItem>();
  pick.title = title;
  pick.placeholder = 'A name, or a part of it';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const itemsOf = (actors: readonly WireActor[]) =>
    actors.map(({ id, name, detail }): ActorItem => ({ id, label: name, description: detail, detail: id }));
  pick.items = itemsOf(likely);
  let asked = 0;
  pick.onDidChangeValue(async (query) => {
    const mine = ++asked;
    if (!query.trim()) {
      pick.items = itemsOf(likely);
      return;
    }
    pick.busy = true;
    const found = await client
      .sendRequest<readonly WireActor[]>(findActorsRequest, { query } satisfies FindActorsParams)
      .catch(() => []);
    if (mine !== asked) return;
    pick.items = itemsOf(found);
    pick.busy = false;
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.id);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
