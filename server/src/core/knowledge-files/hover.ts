import { fileName } from '../features';
import type { Card, CardLine } from '../features/card';
import { languageName } from '../text';
import { counted, countSpelling, mentionsOf, whatItIs } from './actor-summary';
import type { KnowledgeFilesContext } from './context';
import { idAt } from './references';
import { type Spot, spotAt } from './spot';

/** What a field means; what a value means, or which actor an id stands for, with its mentions in the articles. */
export function hover(file: string, text: string, offset: number, context: KnowledgeFilesContext): Card | undefined {
  const spot = spotAt(text, offset);
  if (!spot) return undefined;
  const span = { start: spot.start, end: spot.end };
  const target = idAt(file, offset, context);
  if (target) {
    const lines = actorLines(target.id, context);
    if (target.alias !== undefined) {
      const { mentions, articles } = countSpelling(target.id, target.alias, context.archive());
      const seen = mentions
        ? `Written so ${counted(mentions, 'time')} in ${counted(articles, 'article')}.`
        : 'Written so in no article.';
      lines.splice(1, 0, { parts: [{ text: `“${target.alias}”`, strong: true }, { text: ` · ${seen}` }] });
    }
    return { span, lines };
  }
  const lines = spot.part === 'key' ? keyLines(spot) : valueLines(spot, context);
  return lines.length > 0 ? { span, lines } : undefined;
}

function keyLines({ key, field }: Spot): CardLine[] {
  if (!field) return [];
  const lines: CardLine[] = [{ parts: [{ text: key, strong: true }, { text: ` · ${field.about}` }] }];
  for (const [word, about] of Object.entries(field.words ?? {}))
    lines.push({ row: true, parts: [{ text: word, strong: true }, { text: ` ${about}` }] });
  return lines;
}

function valueLines(spot: Spot, { knowledge }: KnowledgeFilesContext): CardLine[] {
  const { field, text } = spot;
  const told = (about: string): CardLine[] => [{ parts: [{ text, strong: true }, { text: ` · ${about}` }] }];
  const word = field?.words?.[text];
  if (word) return told(word);
  if (field?.value === 'language') {
    const name = languageName(text);
    if (name) return told(`${name}: the name is written so in that language.`);
  }
  if (field?.value === 'event-kind') {
    const count = knowledge.eventsOf(text).length;
    return told(
      count ? `a kind of event; ${counted(count, 'event')} of it known.` : 'no event of this kind is known yet.',
    );
  }
  return keyLines(spot);
}

function actorLines(id: string, context: KnowledgeFilesContext): CardLine[] {
  const actor = context.knowledge.actors.get(id);
  if (!actor) return [{ parts: [{ text: id, strong: true }, { text: ' · no actor has this id.' }] }];
  const what = whatItIs(actor);
  const places = mentionsOf(id, context.archive());
  const files = [...new Set(places.map(({ file }) => file))];
  const lines: CardLine[] = [
    {
      parts: [
        { text: actor.names[0]?.text ?? id, strong: true },
        { text: ` · ${actor.type}${what ? ` · ${what}` : ''}` },
      ],
    },
    {
      parts: [
        {
          text: places.length
            ? `${counted(places.length, 'mention')} in ${counted(files.length, 'article')}:`
            : 'Mentioned in no article.',
        },
      ],
    },
  ];
  for (const file of files.slice(0, 3)) {
    const place = places.find((one) => one.file === file);
    if (!place) continue;
    const name = fileName(file);
    lines.push({
      row: true,
      parts: [{ text: `${name}:${place.line}`, place }, { text: ` — “${place.context ?? place.text}”` }],
    });
  }
  if (files.length > 3) lines.push({ parts: [{ text: `and ${files.length - 3} more` }] });
  return lines;
}
