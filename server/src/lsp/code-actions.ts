import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Command,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { Article, DateMention, Finding, Span } from '../core/model';
import type { ClientSupport } from './client-support';
import { diagnosticSource } from './diagnostics';
import { workspaceEdit } from './edits';
import { changeAction, offerActions } from './knowledge-actions';
import type { Change } from './knowledge-changes';
import { clientCommands, serverCommands } from './protocol';
import type { Workspace } from './workspace';

const fixAllKind = `${CodeActionKind.SourceFixAll}.corroborate`;
const annotateKind = 'refactor.annotate';

export const codeActionKinds = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, annotateKind, fixAllKind];

/** The light bulb: fixes of the findings in the range, then what may be done about them, then what the selection allows. */
export function codeActions(
  workspace: Workspace,
  client: ClientSupport,
  article: Article,
  range: Range,
  context: CodeActionContext,
): CodeAction[] {
  const lines = workspace.lines(article.file);
  if (!lines) return [];
  const span = workspace.converter.span(lines, range);
  const wants = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  const diagnosticsOf = (finding: Finding | undefined): Diagnostic[] =>
    finding
      ? context.diagnostics.filter(
          (one) =>
            one.source === diagnosticSource &&
            one.code === finding.check &&
            workspace.converter.offset(lines, one.range.start) === finding.start,
        )
      : [];

  if (wants(CodeActionKind.QuickFix) || wants(CodeActionKind.RefactorRewrite)) {
    for (const { fix, finding, kind } of workspace.service.fixes(article, span)) {
      if (!wants(kind) || kind === 'source.fixAll.corroborate') continue;
      const diagnostics = diagnosticsOf(finding);
      actions.push({
        title: fix.title,
        kind,
        ...(diagnostics.length ? { diagnostics } : {}),
        ...(fix.preferred ? { isPreferred: true } : {}),
        edit: workspaceEdit(workspace, client, article.file, fix.edits),
      });
    }
  }
  const findings = workspace.service.findings(article).filter((finding) => touches(finding, span));
  if (wants(CodeActionKind.QuickFix)) {
    for (const finding of findings)
      actions.push(
        ...answers(
          workspace,
          client,
          article,
          finding,
          workspace.converter.range(lines, finding),
          diagnosticsOf(finding),
        ),
      );
    const undated = unanchoredDate(article, span);
    if (undated && client.editor) {
      const title = 'Give the date of publication, which anchors relative dates …';
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        command: { title, command: clientCommands.setPublished, arguments: [article.file] },
      });
    }
  }
  actions.push(...offerActions(workspace, client, article, span, wants));
  if (wants(annotateKind) && client.editor && span.end > span.start) {
    const title = 'Annotate the selection …';
    actions.push({
      title,
      kind: annotateKind,
      command: { title, command: clientCommands.annotate, arguments: [article.file, range] },
    });
  }
  if (context.only && wants(fixAllKind)) {
    const edits = workspace.service.fixAll(article);
    if (edits.length) {
      actions.push({
        title: 'Correct everything that is certain',
        kind: fixAllKind,
        edit: workspaceEdit(workspace, client, article.file, edits),
      });
    }
  }
  return actions;
}

function answers(
  workspace: Workspace,
  client: ClientSupport,
  article: Article,
  finding: Finding,
  range: Range,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const words = article.text.slice(finding.start, finding.end);
  const quoted = `“${words.length > 40 ? `${words.slice(0, 39)}…` : words}”`;
  const action = (title: string, command: Command): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(diagnostics.length ? { diagnostics } : {}),
    command,
  });
  const command = (title: string, ours: string, theirs: string, ...rest: unknown[]): Command => ({
    title,
    command: client.editor ? ours : theirs,
    arguments: [article.file, ...rest],
  });
  const actions: CodeAction[] = [];
  const known = finding.entity?.startsWith('known:') ? finding.entity.slice('known:'.length) : undefined;
  if (finding.check.startsWith('name-') && words) {
    const title = `Accept the spelling ${quoted}`;
    const change: Change =
      known === undefined
        ? { kind: 'accept-words', check: finding.check, words }
        : workspace.service.knowledgeFiles.acceptedSpelling(known, words);
    actions.push(changeAction(workspace, client, article.file, title, 'quickfix', change, diagnostics));
  }
  const more = client.editor ? ' …' : '';
  const scopes = [
    ['finding', `Dismiss this finding on ${quoted}${more}`],
    ['article', `Dismiss ${quoted} in this article${more}`],
    ['workspace', `Dismiss ${quoted} in all articles${more}`],
  ] as const;
  for (const [scope, title] of scopes) {
    const reason = client.editor ? undefined : '';
    const rest = [
      finding.check,
      words,
      reason,
      scope,
      ...(scope === 'finding' ? [workspace.service.sentenceAround(article, finding)] : []),
    ];
    actions.push(action(title, command(title, clientCommands.dismiss, serverCommands.dismiss, ...rest)));
  }
  if (client.editor) {
    const title = 'Annotate this finding …';
    actions.push(
      action(title, { title, command: clientCommands.annotate, arguments: [article.file, range, finding.check] }),
    );
  }
  return actions;
}

function unanchoredDate(article: Article, span: Span): DateMention | undefined {
  if (article.metadata.published) return undefined;
  return article.mentions.find(
    (mention): mention is DateMention =>
      mention.kind === 'date' && mention.expression.relative && mention.value === undefined && touches(mention, span),
  );
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
