import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client can do, as far as the server acts on it. */
export interface ClientSupport {
  readonly editor: boolean;
  readonly checkPages?: string;
  readonly markdown: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshTokens: boolean;
  readonly refreshLenses: boolean;
  readonly refreshHints: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly codeActionLiterals: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly dynamicWatching: boolean;
  readonly progress: boolean;
  readonly hierarchicalSymbols: boolean;
  /** Shows read-only texts that the server makes. */
  readonly virtualTexts: boolean;
  readonly createFiles: boolean;
  /** Asks for the edit of a code action once it is chosen. */
  readonly resolvesEdits: boolean;
  readonly workspaceFolders: boolean;
}

export function clientSupport(
  capabilities: ClientCapabilities,
  options: InitializationOptions | undefined,
): ClientSupport {
  const { textDocument, workspace, window } = capabilities;
  const published = textDocument?.publishDiagnostics;
  const pulled = textDocument?.diagnostic as typeof published | undefined;
  return {
    editor: options?.client === 'editor',
    checkPages: typeof options?.checkPages === 'string' ? options.checkPages : undefined,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    pullDiagnostics: !!textDocument?.diagnostic,
    refreshDiagnostics: !!workspace?.diagnostics?.refreshSupport,
    refreshTokens: !!workspace?.semanticTokens?.refreshSupport,
    refreshLenses: !!workspace?.codeLens?.refreshSupport,
    refreshHints: !!workspace?.inlayHint?.refreshSupport,
    relatedInformation: !!(published?.relatedInformation ?? pulled?.relatedInformation),
    codeDescription: !!(published?.codeDescriptionSupport ?? pulled?.codeDescriptionSupport),
    codeActionLiterals: !!textDocument?.codeAction?.codeActionLiteralSupport,
    documentChanges: !!workspace?.workspaceEdit?.documentChanges,
    changeAnnotations: !!workspace?.workspaceEdit?.changeAnnotationSupport,
    configuration: !!workspace?.configuration,
    dynamicConfiguration: !!workspace?.didChangeConfiguration?.dynamicRegistration,
    dynamicWatching: !!workspace?.didChangeWatchedFiles?.dynamicRegistration,
    progress: !!window?.workDoneProgress,
    virtualTexts: !!workspace?.textDocumentContent,
    createFiles: !!workspace?.workspaceEdit?.resourceOperations?.includes('create'),
    resolvesEdits: !!textDocument?.codeAction?.resolveSupport?.properties.includes('edit'),
    hierarchicalSymbols: !!textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport,
    workspaceFolders: !!workspace?.workspaceFolders,
  };
}
