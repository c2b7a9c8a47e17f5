import type { KnownActor, KnownName } from '../model';
import { oncePer } from '../text';
import { nameKey } from './name-index';

/** Whether a form stands for the actor by a part of its name ("Putin"), as listed or, for a person, by being one word. */
function isShort(actor: KnownActor, form: string): boolean {
  const key = nameKey(form);
  const listed = actor.names.find((name) => nameKey(name.text) === key);
  if (listed !== undefined) return listed.short === true;
  return actor.type === 'person' && !form.includes(' ') && actor.names.some((name) => name.short === true);
}

/** The spelling to use for the form: the wanted one of the workspace, else the pack's; short for short. */
export function houseSpelling(actor: KnownActor, form: string, wanted: string | undefined): string {
  const full = actor.names[0]?.text ?? form;
  const short = actor.names.find((name) => name.short === true && name.standing === 'preferred')?.text;
  const wantsShort = short !== undefined && isShort(actor, form);
  if (wanted === undefined) return wantsShort ? short : full;
  if (short === undefined) return wanted;
  const wantedShort = wanted.includes(' ') ? wanted.split(' ').slice(-short.split(' ').length).join(' ') : wanted;
  if (wantsShort) return wantedShort;
  return wanted.includes(' ') ? wanted : full.replace(short, wantedShort);
}

/** Preferred and accepted spellings of the language written; a workspace's own spelling makes the packs' preferred one merely accepted. */
export function acceptsSpelling(actor: KnownActor, form: string, wanted: string | undefined): boolean {
  const key = nameKey(form);
  if (wanted !== undefined && nameKey(houseSpelling(actor, form, wanted)) === key) return true;
  return acceptedKeys(actor).has(key);
}

const acceptedKeys = oncePer(
  ({ names }: KnownActor): ReadonlySet<string> =>
    new Set(names.flatMap((name) => (isAccepted(name) ? [nameKey(name.text)] : []))),
);

function isAccepted(name: KnownName): boolean {
  return (
    (name.standing === 'preferred' || name.standing === 'accepted') &&
    (name.language === undefined || name.language === 'en')
  );
}
