import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Card, CardPart } from '../core/features';
import { fileName } from '../host/host';
import type { ClientSupport } from './client-support';

/** A hover card as Markdown with links, or as plain text where the client shows no Markdown. */
export function cardContent(card: Card, client: ClientSupport): MarkupContent {
  const lines = card.lines.map(({ parts: all, row }) => {
    const parts = all.filter((part, i) => !isIdle(part, client) && !(all[i + 1] && isIdle(all[i + 1]!, client)));
    const words = parts.map((part) => (client.markdown ? markdownPart(part, client) : plainPart(part))).join('');
    return row ? `· ${words}` : words;
  });
  if (!client.markdown) return { kind: MarkupKind.PlainText, value: lines.join('\n') };
  // a hard break keeps each line of the card a line
  return { kind: MarkupKind.Markdown, value: lines.join('  \n') };
}

/** Words that are nothing without a link which the client cannot follow. */
function isIdle(part: CardPart, client: ClientSupport): boolean {
  return part.linkOnly === true && linkTarget(part, client) === undefined;
}

function markdownPart(part: CardPart, client: ClientSupport): string {
  if (!part.text.trim()) return ' ';
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part.text.replace(/[\r\n]+/g, ' ')) ?? [];
  const shown = part.strong ? `**${escapeMarkdown(core)}**` : escapeMarkdown(core);
  const target = linkTarget(part, client);
  const words = target ? `[${shown}](${target})` : shown;
  return `${before && ' '}${words}${after && ' '}`;
}

function linkTarget({ place, url, command }: CardPart, client: ClientSupport): string | undefined {
  if (place) return `${place.file.replace(/[()<>\s]/g, encodeURIComponent)}#L${place.line},${place.column}`;
  if (url && /^https?:\/\//.test(url)) return url.replace(/[()<>\s\\]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  if (command && client.editor)
    return `command:${command.id}?${encodeURIComponent(JSON.stringify(command.arguments)).replace(/[()]/g, escapeBracket)}`;
  return undefined;
}

function plainPart({ text, place }: CardPart): string {
  return place && !text.includes(fileName(place.file)) ? `${text} (${fileName(place.file)}:${place.line})` : text;
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>~&|$@]/g, '\\$&')
    .replace(/^([#+-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/:\/\//g, '\\://');
}

function escapeBracket(bracket: string): string {
  return bracket === '(' ? '%28' : '%29';
}
