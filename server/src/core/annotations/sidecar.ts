import type { Annotation, AnnotationTarget, Verdict } from '../model';
import { fromCodePoints, toCodePoints } from './code-points';

/** Annotations of one article as kept beside it. */
export interface Sidecar {
  readonly annotations: readonly Annotation[];
  /** Annotations of other tools, kept as they are. */
  readonly foreign: readonly unknown[];
}

/** UTF-16 offset in the sidecar's text. */
export interface SidecarProblem {
  readonly at: number;
  readonly message: string;
}

export const emptySidecar: Sidecar = { annotations: [], foreign: [] };

const context = 'http://www.w3.org/ns/anno.jsonld';
const verdicts: readonly string[] = ['confirmed-error', 'not-an-error', 'disputed', 'open'];

type Json = Record<string, unknown>;

/**
 * Reads a sidecar (W3C Web Annotation, an AnnotationPage in JSON-LD). `text` is the article: positions in the file
 * count code points and become UTF-16 offsets of it. Targets are not yet anchored.
 */
export function readSidecar(json: string, text: string): Sidecar & { readonly problems: readonly SidecarProblem[] } {
  let page: unknown;
  try {
    page = JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    return { ...emptySidecar, problems: [{ at, message: `The annotations are not valid JSON: ${message}` }] };
  }
  const items = isObject(page) ? page.items : page;
  if (!Array.isArray(items)) {
    return {
      ...emptySidecar,
      problems: [{ at: 0, message: 'The annotations must be an AnnotationPage with "items".' }],
    };
  }
  const annotations: Annotation[] = [];
  const foreign: unknown[] = [];
  const replies = new Map<string, NonNullable<Annotation['replies']>[number][]>();
  for (const item of items) {
    const read = isObject(item) ? readAnnotation(item, text) : undefined;
    const reply = read ? undefined : readReply(item);
    if (read) annotations.push(read);
    else if (reply) replies.set(reply.to, [...(replies.get(reply.to) ?? []), reply.reply]);
    else foreign.push(item);
  }
  return {
    annotations: annotations.map((one) => {
      const own = replies.get(one.id);
      return own ? { ...one, replies: own } : one;
    }),
    foreign,
    problems: [],
  };
}

function readAnnotation(item: Json, text: string): Annotation | undefined {
  const target = readTarget(item.target, text);
  if (typeof item.id !== 'string' || !target || !all(item.type).includes('Annotation')) return undefined;
  const bodies = all(item.body).filter(isObject);
  const value = (purpose: string) =>
    bodies.filter((body) => body.purpose === purpose).map((body) => String(body.value ?? ''));
  const verdict = value('assessing').find((one) => verdicts.includes(one)) as Verdict | undefined;
  const check = value('classifying')[0];
  const source = bodies.find((body) => body.purpose === 'linking')?.source;
  const author = authorOf(item);
  return {
    id: item.id,
    target,
    note: value('commenting')[0] ?? String(bodies.find((body) => body.purpose === undefined)?.value ?? ''),
    verdict: verdict ?? 'open',
    tags: value('tagging'),
    ...(typeof source === 'string' ? { source } : {}),
    ...(check ? { check } : {}),
    ...(author ? { author } : {}),
    created: typeof item.created === 'string' ? item.created : '',
    ...(typeof item.modified === 'string' ? { modified: item.modified } : {}),
  };
}

function readTarget(given: unknown, text: string): AnnotationTarget | undefined {
  const target = all(given)[0];
  if (!isObject(target)) return undefined;
  const selectors = all(target.selector).filter(isObject);
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || typeof quote.exact !== 'string') return undefined;
  const offset = (value: unknown) => (typeof value === 'number' && value >= 0 ? fromCodePoints(text, value) : 0);
  return {
    position: { start: offset(position?.start), end: offset(position?.end) },
    exact: quote.exact,
    prefix: typeof quote.prefix === 'string' ? quote.prefix : '',
    suffix: typeof quote.suffix === 'string' ? quote.suffix : '',
  };
}

function readReply(item: unknown) {
  if (!isObject(item) || item.motivation !== 'replying' || typeof item.target !== 'string') return undefined;
  const body = all(item.body).find(isObject);
  const author = authorOf(item);
  const created = typeof item.created === 'string' ? item.created : '';
  return { to: item.target, reply: { note: String(body?.value ?? ''), ...(author ? { author } : {}), created } };
}

function authorOf(item: Json): string | undefined {
  const creator = all(item.creator)[0];
  if (typeof creator === 'string') return creator;
  return isObject(creator) && typeof creator.name === 'string' ? creator.name : undefined;
}

/**
 * Writes a sidecar. `source` is the article's path from the workspace folder: never a machine path. Orphans keep the
 * position they last had. The same annotations give the same bytes, one property a line, so that changes merge well.
 */
export function writeSidecar({ annotations, foreign }: Sidecar, text: string, source: string): string {
  const iri = source.split('/').map(encodeURIComponent).join('/');
  const items: unknown[] = [];
  for (const annotation of [...annotations].sort(byCreation)) {
    items.push(written(annotation, text, iri));
    (annotation.replies ?? []).forEach((reply, i) => {
      items.push({
        id: `${annotation.id}#reply-${i + 1}`,
        type: 'Annotation',
        motivation: 'replying',
        ...dates(reply),
        body: { type: 'TextualBody', value: reply.note, format: 'text/plain' },
        target: annotation.id,
      });
    });
  }
  const page = {
    '@context': context,
    id: `urn:corroborate:annotations:${iri}`,
    type: 'AnnotationPage',
    items: [...items, ...foreign],
  };
  return `${JSON.stringify(page, undefined, 2)}\n`;
}

function written(annotation: Annotation, text: string, source: string) {
  const { position, exact, prefix, suffix } = annotation.target;
  const textual = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });
  return {
    id: annotation.id,
    type: 'Annotation',
    motivation: annotation.check ? 'assessing' : 'commenting',
    ...dates(annotation),
    body: [
      textual('commenting', annotation.note),
      textual('assessing', annotation.verdict),
      ...(annotation.check ? [textual('classifying', annotation.check)] : []),
      ...annotation.tags.map((tag) => textual('tagging', tag)),
      ...(annotation.source ? [{ type: 'SpecificResource', purpose: 'linking', source: annotation.source }] : []),
    ],
    target: {
      source,
      selector: [
        {
          type: 'TextPositionSelector',
          start: toCodePoints(text, position.start),
          end: toCodePoints(text, position.end),
        },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    },
  };
}

function dates({ created, modified, author }: { created: string; modified?: string; author?: string }) {
  return {
    ...(created ? { created } : {}),
    ...(modified ? { modified } : {}),
    ...(author ? { creator: { type: 'Person', name: author } } : {}),
  };
}

function byCreation(a: Annotation, b: Annotation): number {
  const [left, right] = a.created === b.created ? [a.id, b.id] : [a.created, b.created];
  return left < right ? -1 : left > right ? 1 : 0;
}

function all(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
