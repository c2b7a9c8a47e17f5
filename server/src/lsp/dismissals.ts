import type { Connection } from 'vscode-languageserver';
import { sameDismissal } from '../core/service';
import type { DismissedFinding } from '../core/service-contract';
import { joinUri } from '../host/host';
import { runSafe } from './guard';
import { dismissalsRequest, type ListedDismissal } from './protocol';
import type { Workspace } from './workspace';
import { settingsPath } from './workspace-files';

/** Answers what was dismissed in every folder, with the findings that each dismissal hides now. */
export function serveDismissals(connection: Connection, workspace: Workspace): void {
  connection.onRequest(dismissalsRequest, (_params, token) =>
    runSafe<readonly ListedDismissal[]>(workspace.log, 'dismissals', [], token, () => listDismissals(workspace)),
  );
}

function listDismissals(workspace: Workspace): ListedDismissal[] {
  const listed: ListedDismissal[] = [];
  for (const root of workspace.roots) {
    const uri = joinUri(root, settingsPath);
    for (const dismissal of workspace.settings(uri).dismissals) {
      const meant = dismissal.file === undefined ? dismissal : { ...dismissal, file: joinUri(root, dismissal.file) };
      let hides = 0;
      let first: { uri: string; at: DismissedFinding['finding'] } | undefined;
      for (const file of meant.file === undefined ? workspace.articles() : [meant.file]) {
        if (!workspace.lines(file)?.text.includes(meant.text)) continue;
        const article = workspace.article(file);
        for (const { finding, dismissal: holding } of article ? workspace.service.dismissed(article) : []) {
          if (!sameDismissal(holding, meant)) continue;
          hides++;
          first ??= { uri: file, at: finding };
        }
      }
      const lines = first && workspace.lines(first.uri);
      listed.push({
        uri,
        dismissal,
        hides,
        ...(first && lines && { place: { uri: first.uri, range: workspace.converter.range(lines, first.at) } }),
      });
    }
  }
  return listed;
}
