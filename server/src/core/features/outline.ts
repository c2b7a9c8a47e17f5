import type { Article, Entity, Mention } from '../model';
import type { OutlineItem, OutlineKind } from './features';

/** Headline, sections, and under "Actors" each actor with its count, so that an outline view can walk through them. */
export function outline(article: Article): OutlineItem[] {
  const items: OutlineItem[] = [];
  const headings = article.blocks.filter(({ kind }) => kind === 'headline' || kind === 'sub-heading');
  const end = article.text.length;
  headings.forEach((block, index) => {
    const name = oneLine(article.text.slice(block.start, block.end));
    if (!name) return;
    const next = headings[index + 1];
    items.push({
      name,
      kind: block.kind === 'headline' ? 'headline' : 'section',
      range: { start: block.start, end: Math.max(block.end, next ? next.start : end) },
      selection: { start: block.start, end: block.end },
      children: [],
    });
  });
  const actors = article.entities
    .filter((entity) => entity.mentions.length > 0)
    .map((entity) => actorItem(article, entity))
    .sort((a, b) => a.selection.start - b.selection.start);
  return [...items, ...actors];
}

function actorItem(article: Article, entity: Entity): OutlineItem {
  const mentions = entity.mentions.map((id) => article.mentions[id] as Mention);
  const child = (mention: Mention): OutlineItem => ({
    name: mention.text,
    kind: outlineKind(entity),
    range: { start: mention.start, end: mention.end },
    selection: { start: mention.start, end: mention.end },
    children: [],
  });
  const first = mentions[0]!;
  return {
    ...child(first),
    name: entity.name,
    detail: mentions.length === 1 ? '1 mention' : `${mentions.length} mentions`,
    children: mentions.length > 1 ? mentions.map(child) : [],
  };
}

function outlineKind(entity: Entity): OutlineKind {
  return entity.type;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}
