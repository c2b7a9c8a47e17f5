import type { Article, Place, Span, TextEdit } from '../model';
import { entityAt, type FeatureContext, fullest, mentionsAt } from './context';
import type { NamedPlace, OutlineKind, RenameTarget } from './features';
import { placeOf } from './place';

/** Where the actor at the offset is introduced: the first fullest mention here, else the first in each other article. */
export function introduction(article: Article, offset: number, context: FeatureContext): Place[] {
  const found = entityAt(article, offset);
  if (!found) return [];
  const { entity, mention } = found;
  const mentions = entity.mentions.map((id) => article.mentions[id]!);
  const full =
    mentions.find((candidate) => candidate.kind === 'actor' && candidate.name === entity.name) ?? mentions[0]!;
  if (full.id !== mention.id) return [placeOf(article, full)];
  return othersMentioning(article, entity.id, context).map((places) => places[0]!);
}

/** Places of an actor in the other articles, one list per article, in the order of the archive; of the first `most`. */
export function othersMentioning(
  article: Article,
  entity: string,
  { archive }: FeatureContext,
  most = Number.POSITIVE_INFINITY,
): (readonly Place[])[] {
  const result: (readonly Place[])[] = [];
  for (const file of archive.mentioning.get(entity) ?? []) {
    if (file === article.file) continue;
    const places = archive.articles.get(file)?.entities.get(entity)?.places;
    if (places?.length) result.push(places);
    if (result.length >= most) break;
  }
  return result;
}

/** Every mention of the actor at the offset, in this article and the others. */
export function references(article: Article, offset: number, context: FeatureContext): Place[] {
  const found = entityAt(article, offset);
  if (!found) return [];
  const here = found.entity.mentions.map((id) => placeOf(article, article.mentions[id]!));
  return [...here, ...othersMentioning(article, found.entity.id, context).flat()];
}

/** The same actor, or the same date, in this article. */
export function highlights(article: Article, offset: number): Span[] {
  const found = entityAt(article, offset);
  if (found) return found.entity.mentions.map((id) => article.mentions[id]!);
  const mention = mentionsAt(article, offset)[0];
  if (mention?.kind === 'date' && mention.value) {
    return article.mentions.filter((other) => other.kind === 'date' && other.value === mention.value);
  }
  return mention && mention.kind !== 'quotation' ? [mention] : [];
}

export function prepareRename(article: Article, offset: number): RenameTarget | undefined {
  const found = entityAt(article, offset);
  if (!found) return undefined;
  const { mention } = found;
  const at = nameSpan(mention.start, mention.text, mention.name);
  return { span: at, placeholder: article.text.slice(at.start, at.end) };
}

/** The name inside its mention, without a possessive ending. */
function nameSpan(start: number, text: string, name: string): Span {
  const inside = text.indexOf(name);
  return inside < 0
    ? { start, end: start + text.length }
    : { start: start + inside, end: start + inside + name.length };
}

/** Every mention spelt like the one at the offset, in this article and the others. */
export function rename(article: Article, offset: number, newName: string, context: FeatureContext): TextEdit[] {
  const found = entityAt(article, offset);
  if (!found) return [];
  const { name } = found.mention;
  const edits: TextEdit[] = [];
  for (const id of found.entity.mentions) {
    const mention = article.mentions[id]!;
    if (mention.kind !== 'actor' || mention.name !== name) continue;
    edits.push({ ...nameSpan(mention.start, mention.text, name), newText: newName });
  }
  for (const places of othersMentioning(article, found.entity.id, context)) {
    for (const place of places) {
      const at = nameSpan(place.start, place.text, name);
      if (place.text.slice(at.start - place.start, at.end - place.start) !== name) continue;
      edits.push({ ...at, newText: newName, article: place.file });
    }
  }
  return edits;
}

/** Actors of the archive one of whose names contains the query, best known first. */
export function findActors(query: string, limit: number, { archive, knowledge }: FeatureContext): NamedPlace[] {
  const wanted = query.toLowerCase();
  const found: { readonly id: string; readonly name: string; readonly articles: number }[] = [];
  for (const [id, forms] of archive.actors) {
    const known = id.startsWith('known:') ? knowledge.actors.get(id.slice('known:'.length)) : undefined;
    const name = known?.names[0]?.text ?? fullest(forms) ?? '';
    if (![name, ...forms].some((form) => form.toLowerCase().includes(wanted))) continue;
    found.push({ id, name, articles: archive.mentioning.get(id)?.size ?? 0 });
  }
  found.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  return found.slice(0, limit).flatMap(({ id, name, articles }): NamedPlace[] => {
    const [file = ''] = archive.mentioning.get(id) ?? [];
    const record = archive.articles.get(file);
    const entity = record?.entities.get(id);
    const place = entity?.places[0];
    if (!place) return [];
    const container = articles === 1 ? record?.title : `${articles} articles`;
    return [{ name, kind: entity.type as OutlineKind, ...(container !== undefined && { container }), place }];
  });
}
