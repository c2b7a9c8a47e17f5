import { packsWith } from '../knowledge';
import type { Knowledge, KnownActor, KnownEvent, KnownName, SourceReference } from '../model';
import { fieldLines, type YamlFields, type YamlValue } from './edit/write-yaml';

/** The entry of a built-in actor as a knowledge file would write it, with its sources and the events it takes part in. */
export function builtInEntry(id: string, builtIn: Knowledge): string | undefined {
  const actor = builtIn.actors.get(id);
  const event = builtIn.events.get(id);
  if (!actor && !event) return undefined;
  const packs = packsWith(id);
  const lines = [
    `# Built into Corroborate: pack${packs.length === 1 ? '' : 's'} ${packs.join(', ')}. Read-only.`,
    '# To add to it, give its id in a file of .corroborate/knowledge.',
  ];
  if (actor) lines.push('actors:', `  - ${fieldLines(actorFields(actor), '    ', '\n')}`);
  const events = event ? [event] : [...builtIn.events.values()].filter(({ participants }) => participants.includes(id));
  if (events.length > 0) lines.push('', 'events:');
  for (const one of events) lines.push(`  - ${fieldLines(eventFields(one), '    ', '\n')}`);
  return `${lines.join('\n')}\n`;
}

function actorFields(actor: KnownActor): YamlFields {
  const [first, ...others] = actor.names;
  const short = others.find((name) => name.short && name.standing === 'preferred');
  const aliases = others.filter((name) => name !== short).map(nameFields);
  return {
    id: actor.id,
    type: actor.type,
    name: first?.text ?? actor.id,
    short: short?.text,
    aliases,
    gender: actor.gender,
    wikidata: actor.wikidata,
    demonyms: actor.demonyms,
    parent: actor.parent,
    roles: actor.roles?.map(({ title, of, from, to, source }) => ({
      title,
      of,
      from,
      to,
      source: source.title === actor.source.title ? undefined : sourceFields(source),
    })),
    description: actor.description,
    source: sourceFields(actor.source),
  };
}

function nameFields({ text, language, standing, short, note }: KnownName): YamlValue {
  if (!language && standing === 'accepted' && !short && !note) return text;
  return { text, language, standing: standing === 'accepted' ? undefined : standing, short, note };
}

function eventFields({ id, name, kind, interval, essential, participants, source }: KnownEvent): YamlFields {
  return {
    id,
    name,
    kind,
    date: interval.from === interval.to ? interval.from : `${interval.from}/${interval.to}`,
    essential,
    participants: participants.filter((one) => !essential.includes(one)),
    source: sourceFields(source),
  };
}

function sourceFields({ title, url }: SourceReference): YamlValue {
  return url ? { title, url } : title;
}
