import {
  type CancellationToken,
  CompletionItemKind,
  type Connection,
  type DocumentSymbol,
  FoldingRangeKind,
  type Location,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { OutlineItem, OutlineKind, Token } from '../core/features';
import { type CodeLens, tokenModifiers, tokenTypes } from '../core/features/features';
import type { Article, Span } from '../core/model';
import { cardContent } from './card';
import type { ClientSupport } from './client-support';
import { codeActions } from './code-actions';
import type { TextLines } from './convert';
import { workspaceEdit } from './edits';
import { runSafe } from './guard';
import { problemActions } from './knowledge-actions';
import { placeLocation } from './places';
import { clientCommands } from './protocol';
import type { Workspace } from './workspace';
import { isKnowledgeFile } from './workspace-files';

export const semanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

const symbolKinds: Readonly<Record<OutlineKind, SymbolKind>> = {
  headline: SymbolKind.File,
  section: SymbolKind.String,
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  place: SymbolKind.Namespace,
  other: SymbolKind.Object,
  date: SymbolKind.Event,
  figure: SymbolKind.Number,
};

/** Answers every request about a text. What a text holds is the service's affair; here it is put into protocol terms. */
export function serveFeatures(connection: Connection, workspace: Workspace, client: () => ClientSupport): void {
  const convert = () => workspace.converter;
  /** Runs with the article of the document and its lines; the fallback where the file is no article. */
  const withArticle = <T>(
    what: string,
    uri: string,
    fallback: T,
    token: CancellationToken,
    run: (article: Article, lines: TextLines) => T,
  ) =>
    runSafe(workspace.log, what, fallback, token, () => {
      const article = workspace.article(uri);
      const lines = article && workspace.lines(uri);
      return article && lines ? run(article, lines) : fallback;
    });
  const { languages } = connection;

  connection.onHover(({ textDocument: { uri }, position }, token) =>
    withArticle('hover', uri, null, token, (article, lines) => {
      const offset = convert().offset(lines, position);
      const card = workspace.service.hover(article, offset);
      if (!card) return null;
      // our editor shows findings with their other sides in the same pop-up by itself
      const shown = client().editor ? { ...card, lines: card.lines.filter(({ finding }) => !finding) } : card;
      if (!shown.lines.length) return null;
      return { contents: cardContent(shown, client()), range: convert().range(lines, card.span) };
    }),
  );

  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    withArticle<Location[] | null>('definition', uri, null, token, (article, lines) =>
      workspace.service
        .definition(article, convert().offset(lines, position))
        .map((place) => placeLocation(workspace, place)),
    ),
  );

  connection.onReferences(({ textDocument: { uri }, position }, token) =>
    withArticle<Location[] | null>('references', uri, null, token, (article, lines) => {
      workspace.settle();
      return workspace.service
        .references(article, convert().offset(lines, position))
        .map((place) => placeLocation(workspace, place));
    }),
  );

  connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
    withArticle<{ range: Range }[] | null>('highlights', uri, null, token, (article, lines) =>
      workspace.service
        .highlights(article, convert().offset(lines, position))
        .map((span) => ({ range: convert().range(lines, span) })),
    ),
  );

  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    withArticle<{ range: Range; placeholder: string } | null>('rename', uri, null, token, (article, lines) => {
      const target = workspace.service.prepareRename(article, convert().offset(lines, position));
      return target ? { range: convert().range(lines, target.span), placeholder: target.placeholder } : null;
    }),
  );

  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    withArticle('rename', uri, null, token, (article, lines) => {
      workspace.settle();
      const edits = workspace.service.rename(article, convert().offset(lines, position), newName.trim());
      if (!edits.length) return null;
      return workspaceEdit(workspace, client(), uri, edits, {
        annotation: {
          label: 'Inside quotation marks',
          description: 'These are the words of somebody else: change them only if the spelling is ours',
          needsConfirmation: true,
        },
        needed: (file, edit) => isQuoted(workspace.article(file), edit),
      });
    }),
  );

  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    isKnowledgeFile(uri)
      ? runSafe(workspace.log, 'code actions', null, token, () => problemActions(workspace, client(), uri, range))
      : withArticle('code actions', uri, null, token, (article) =>
          codeActions(workspace, client(), article, range, context),
        ),
  );

  connection.onCodeLens(({ textDocument: { uri } }, token) =>
    withArticle('code lenses', uri, null, token, (article, lines) => {
      if (!workspace.configuration.codeLens) return [];
      return workspace.service.lenses(article).map(({ span, title, command, places }) => {
        const range = convert().range(lines, span);
        const locations = (places ?? []).map((place) => placeLocation(workspace, place));
        return {
          range,
          command: client().editor ? { title, ...lensCommand(command, uri, range, locations) } : { title, command: '' },
        };
      });
    }),
  );

  languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    withArticle('inlay hints', uri, null, token, (article, lines) => {
      if (!workspace.configuration.inlayHints) return [];
      return workspace.service.hints(article, convert().span(lines, range)).map(({ offset, label, tooltip }) => ({
        position: convert().position(lines, offset),
        label,
        paddingLeft: true,
        ...(tooltip ? { tooltip } : {}),
      }));
    }),
  );

  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    withArticle<DocumentSymbol[] | SymbolInformation[] | null>('outline', uri, null, token, (article, lines) => {
      const outline = workspace.service.outline(article);
      if (client().hierarchicalSymbols) return outline.map((item) => documentSymbol(workspace, lines, item));
      const flat: SymbolInformation[] = [];
      const visit = (item: OutlineItem, containerName?: string) => {
        const location = { uri, range: convert().range(lines, item.selection) };
        flat.push({
          name: item.name,
          kind: symbolKinds[item.kind],
          location,
          ...(containerName ? { containerName } : {}),
        });
        for (const child of item.children) visit(child, item.name);
      };
      for (const item of outline) visit(item);
      return flat;
    }),
  );

  connection.onWorkspaceSymbol(({ query }, token) =>
    runSafe(workspace.log, 'workspace symbols', null, token, () => {
      workspace.settle();
      return workspace.service.findActors(query, 200).map(({ name, kind, container, place }) => ({
        name,
        kind: symbolKinds[kind],
        location: placeLocation(workspace, place),
        ...(container ? { containerName: container } : {}),
      }));
    }),
  );

  connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
    withArticle('folding', uri, null, token, (article, lines) =>
      workspace.service.folding(article).flatMap((block) => {
        const startLine = convert().position(lines, block.start).line;
        const end = convert().position(lines, Math.max(block.start, block.end));
        const endLine = end.character === 0 && end.line > startLine ? end.line - 1 : end.line;
        if (endLine <= startLine) return [];
        const kind =
          block.kind === 'boilerplate' || block.kind === 'front-matter'
            ? FoldingRangeKind.Comment
            : FoldingRangeKind.Region;
        return [{ startLine, endLine, kind }];
      }),
    ),
  );

  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    withArticle('links', uri, null, token, (article, lines) => {
      const links = article.links.map((span) => {
        const words = article.text.slice(span.start, span.end);
        const target = /^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`;
        return { range: convert().range(lines, span), target };
      });
      const entries = new Map(
        article.citations.filter(({ role }) => role === 'entry').map((entry) => [entry.label, entry]),
      );
      for (const mark of article.citations) {
        const entry = mark.role === 'mark' ? entries.get(mark.label) : undefined;
        if (!entry) continue;
        const { line, character } = convert().position(lines, entry.start);
        links.push({ range: convert().range(lines, mark), target: `${uri}#L${line + 1},${character + 1}` });
      }
      return links;
    }),
  );

  connection.onSelectionRanges(({ textDocument: { uri }, positions }, token) =>
    withArticle<SelectionRange[] | null>('selection', uri, null, token, (article, lines) =>
      positions.map((position) => {
        const spans = workspace.service.selection(article, convert().offset(lines, position));
        let parent: SelectionRange | undefined;
        for (const span of [...spans].reverse())
          parent = { range: convert().range(lines, span), ...(parent ? { parent } : {}) };
        return parent ?? { range: { start: position, end: position } };
      }),
    ),
  );

  connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    withArticle('completion', uri, null, token, (article, lines) =>
      workspace.service.completion(article, convert().offset(lines, position)).map(({ label, detail, replaces }) => ({
        label,
        kind: CompletionItemKind.Text,
        ...(detail ? { detail } : {}),
        textEdit: { range: convert().range(lines, replaces), newText: label },
      })),
    ),
  );

  serveTokens(connection, workspace, withArticle);
}

type WithArticle = <T>(
  what: string,
  uri: string,
  fallback: T,
  token: CancellationToken,
  run: (article: Article, lines: TextLines) => T,
) => Promise<unknown>;

function serveTokens(connection: Connection, workspace: Workspace, withArticle: WithArticle): void {
  const { semanticTokens } = connection.languages;
  const builders = new Map<string, SemanticTokensBuilder>();
  const none: SemanticTokens = { data: [] };

  const push = (builder: SemanticTokensBuilder, lines: TextLines, tokens: readonly Token[]) => {
    for (const token of tokens) {
      const { line, character } = workspace.converter.position(lines, token.start);
      let modifiers = 0;
      for (const modifier of token.modifiers) modifiers |= 1 << tokenModifiers.indexOf(modifier);
      builder.push(
        line,
        character,
        workspace.converter.length(lines, token),
        tokenTypes.indexOf(token.type),
        modifiers,
      );
    }
  };

  semanticTokens.on(
    ({ textDocument: { uri } }, token) =>
      withArticle<SemanticTokens>('tokens', uri, none, token, (article, lines) => {
        const builder = new SemanticTokensBuilder();
        builders.set(uri, builder);
        push(builder, lines, workspace.service.tokens(article));
        return builder.build();
      }) as Promise<SemanticTokens>,
  );
  semanticTokens.onDelta(
    ({ textDocument: { uri }, previousResultId }, token) =>
      withArticle<SemanticTokens | SemanticTokensDelta>('tokens', uri, none, token, (article, lines) => {
        const builder = builders.get(uri) ?? new SemanticTokensBuilder();
        builders.set(uri, builder);
        builder.previousResult(previousResultId);
        push(builder, lines, workspace.service.tokens(article));
        return builder.buildEdits();
      }) as Promise<SemanticTokens | SemanticTokensDelta>,
  );
  semanticTokens.onRange(
    ({ textDocument: { uri }, range }, token) =>
      withArticle<SemanticTokens>('tokens', uri, none, token, (article, lines) => {
        const builder = new SemanticTokensBuilder();
        push(builder, lines, workspace.service.tokens(article, workspace.converter.span(lines, range)));
        return builder.build();
      }) as Promise<SemanticTokens>,
  );
}

function lensCommand(command: CodeLens['command'], uri: string, { start }: Range, locations: readonly Location[]) {
  switch (command) {
    case 'showReferences':
      return { command: clientCommands.showPlaces, arguments: [uri, start, locations] };
    case 'showFindings':
      return { command: clientCommands.showFindings, arguments: [uri] };
    case 'setPublished':
      return { command: clientCommands.setPublished, arguments: [uri] };
  }
}

function documentSymbol(workspace: Workspace, lines: TextLines, item: OutlineItem): DocumentSymbol {
  // the protocol wants the selection inside the range
  const range = {
    start: Math.min(item.range.start, item.selection.start),
    end: Math.max(item.range.end, item.selection.end),
  };
  return {
    name: item.name.trim() || '…',
    ...(item.detail ? { detail: item.detail } : {}),
    kind: symbolKinds[item.kind],
    range: workspace.converter.range(lines, range),
    selectionRange: workspace.converter.range(lines, item.selection),
    children: item.children.map((child) => documentSymbol(workspace, lines, child)),
  };
}

function isQuoted(article: Article | undefined, { start, end }: Span): boolean {
  return !!article?.mentions.some(
    (mention) =>
      mention.kind === 'quotation' && mention.type === 'direct' && mention.start <= start && end <= mention.end,
  );
}
