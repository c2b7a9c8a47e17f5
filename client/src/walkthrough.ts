import * as vscode from 'vscode';

const key = 'walkthroughOpened';

/**
 * Opens the walkthrough beside the first article that is ever read, once; the editor does so itself after an
 * installation by hand, but not after one by synchronisation or from the command line. Its setting turns both off.
 */
export async function openWalkthroughOnce(context: vscode.ExtensionContext): Promise<void> {
  context.globalState.setKeysForSync([key]);
  if (context.globalState.get(key)) return;
  await context.globalState.update(key, true);
  const wanted = vscode.workspace.getConfiguration('workbench.welcomePage.walkthroughs').get('openOnInstall');
  if (wanted === false || isOpen()) return;
  const reading = vscode.window.activeTextEditor;
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, true);
  // the reader goes on reading
  if (reading) await vscode.window.showTextDocument(reading.document, reading.viewColumn);
}

function isOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Corroborate')));
}
