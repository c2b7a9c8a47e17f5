import {
  type CancellationToken,
  CompletionItemKind,
  type CompletionList,
  type Connection,
  type DocumentSymbol,
  FoldingRangeKind,
  type Location,
  type Position,
  type Range,
  type SelectionRange,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { Token } from '../core/features';
import { type CodeLens, tokenModifiers, tokenTypes } from '../core/features/features';
import type { Article, Span } from '../core/model';
import { cardContent } from './card';
import type { ClientSupport } from './client-support';
import { codeActions } from './code-actions';
import type { TextLines } from './convert';
import { workspaceEdit } from './edits';
import { runSafe } from './guard';
import { problemActions, resolveAction } from './knowledge-actions';
import { builtInLocation, builtInText, knowledgeFeatures } from './knowledge-features';
import { placeLocation, spanLocation } from './places';
import { clientCommands } from './protocol';
import { symbolKinds, symbolsOf } from './symbols';
import type { Workspace } from './workspace';
import { isKnowledgeFile } from './workspace-files';

export const semanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** Where the knowledge has an actor: in the workspace's files, else in the built-in packs. */
function entryLocations(workspace: Workspace, client: ClientSupport, actor: string): Location[] {
  const entries = workspace.service.knowledgeFiles.entriesOf(actor);
  if (entries.length > 0)
    return entries.slice(0, 1).flatMap(({ file, idAt }) => spanLocation(workspace, file, idAt) ?? []);
  const builtIn = client.virtualTexts ? builtInLocation(workspace, actor) : undefined;
  return builtIn ? [builtIn] : [];
}

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
  const knowledge = knowledgeFeatures(workspace, client);
  /** Runs with the lines of a knowledge file, after all edits have been read. */
  const withKnowledge = <T>(
    what: string,
    uri: string,
    fallback: T,
    token: CancellationToken,
    run: (lines: TextLines) => T | Promise<T>,
  ) =>
    runSafe(workspace.log, what, fallback, token, () => {
      workspace.settle();
      const lines = workspace.lines(uri);
      return lines ? run(lines) : fallback;
    });
  const { languages } = connection;

  connection.onHover(({ textDocument: { uri }, position }, token) => {
    if (isKnowledgeFile(uri))
      return withKnowledge('hover', uri, null, token, (lines) => knowledge.hover(uri, lines, position));
    return withArticle('hover', uri, null, token, (article, lines) => {
      const offset = convert().offset(lines, position);
      const card = workspace.service.hover(article, offset);
      if (!card) return null;
      // our editor shows findings with their other sides in the same pop-up by itself
      const shown = client().editor ? { ...card, lines: card.lines.filter(({ finding }) => !finding) } : card;
      if (!shown.lines.length) return null;
      return { contents: cardContent(shown, client()), range: convert().range(lines, card.span) };
    });
  });

  const introduction = (uri: string, position: Position, token: CancellationToken) =>
    withArticle<Location[] | null>('introduction', uri, null, token, (article, lines) =>
      workspace.service
        .introduction(article, convert().offset(lines, position))
        .map((place) => placeLocation(workspace, place)),
    );
  connection.onDeclaration(({ textDocument: { uri }, position }, token) => introduction(uri, position, token));
  connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    if (isKnowledgeFile(uri))
      return withKnowledge<Location[] | null>('definition', uri, null, token, (lines) =>
        knowledge.definition(uri, lines, position),
      );
    const entry = await withArticle<Location[] | null>('definition', uri, null, token, (article, lines) => {
      const actor = workspace.service.knownActor(article, convert().offset(lines, position));
      return actor === undefined ? null : entryLocations(workspace, client(), actor);
    });
    return Array.isArray(entry) && entry.length > 0 ? entry : introduction(uri, position, token);
  });

  connection.onReferences(({ textDocument: { uri }, position }, token) =>
    isKnowledgeFile(uri)
      ? withKnowledge<Location[] | null>('references', uri, null, token, () => knowledge.references(uri, position))
      : withArticle<Location[] | null>('references', uri, null, token, (article, lines) => {
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
    isKnowledgeFile(uri)
      ? withKnowledge('rename', uri, null, token, (lines) => knowledge.prepareRename(uri, lines, position))
      : withArticle<{ range: Range; placeholder: string } | null>('rename', uri, null, token, (article, lines) => {
          const target = workspace.service.prepareRename(article, convert().offset(lines, position));
          return target ? { range: convert().range(lines, target.span), placeholder: target.placeholder } : null;
        }),
  );

  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) => {
    if (isKnowledgeFile(uri))
      return withKnowledge('rename', uri, null, token, (lines) => knowledge.rename(uri, lines, position, newName));
    return withArticle('rename', uri, null, token, (article, lines) => {
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
    });
  });

  connection.onCodeAction(({ textDocument: { uri }, range, context }, token) =>
    isKnowledgeFile(uri)
      ? runSafe(workspace.log, 'code actions', null, token, () => problemActions(workspace, client(), uri, range))
      : withArticle('code actions', uri, null, token, (article) =>
          codeActions(workspace, client(), article, range, context),
        ),
  );

  connection.onCodeActionResolve((action, token) =>
    runSafe(workspace.log, 'code action', action, token, () => resolveAction(workspace, client(), action)),
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
    isKnowledgeFile(uri)
      ? withKnowledge('outline', uri, null, token, (lines) => knowledge.symbols(uri, lines))
      : withArticle<DocumentSymbol[] | SymbolInformation[] | null>('outline', uri, null, token, (article, lines) =>
          symbolsOf(workspace, client(), uri, lines, workspace.service.outline(article)),
        ),
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

  connection.onCompletion(({ textDocument: { uri }, position }, token) => {
    if (isKnowledgeFile(uri))
      return runSafe<CompletionList | null>(workspace.log, 'completion', null, token, () => {
        const lines = workspace.lines(uri);
        return lines ? knowledge.completion(lines, position) : null;
      });
    return withArticle('completion', uri, null, token, (article, lines) =>
      workspace.service.completion(article, convert().offset(lines, position)).map(({ label, detail, replaces }) => ({
        label,
        kind: CompletionItemKind.Text,
        ...(detail ? { detail } : {}),
        textEdit: { range: convert().range(lines, replaces), newText: label },
      })),
    );
  });

  connection.workspace.textDocumentContent.on(({ uri }) => ({ text: builtInText(workspace, uri) }));

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

function isQuoted(article: Article | undefined, { start, end }: Span): boolean {
  return !!article?.mentions.some(
    (mention) =>
      mention.kind === 'quotation' && mention.type === 'direct' && mention.start <= start && end <= mention.end,
  );
}
