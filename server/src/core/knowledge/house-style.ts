import file from '../../../knowledge/house-styles.json';
import type { HouseChoice, KnownActor } from '../model';
import { hasWord } from '../text';
import { nameKey } from './name-index';

/** The styles to choose from. */
export const houseStyles: readonly { readonly id: string; readonly title: string }[] = file.styles.map(
  ({ id, title }) => ({ id, title }),
);

/** What governments ask for: says why the packs prefer what they prefer, and rejects nothing unless it is chosen. */
const official = 'official';

/** The choices of a style by id of the actor; where none is chosen those of `official`, with nothing rejected. */
export function styleChoices(id: string | undefined): ReadonlyMap<string, HouseChoice> {
  const style = file.styles.find((one) => one.id === (id ?? official));
  const sources: Readonly<Record<string, { title: string; url: string }>> = file.sources;
  return new Map(
    (style?.spellings ?? []).map(({ actor, write, instead, why, source }) => [
      actor,
      {
        write,
        instead: id === undefined ? [] : instead,
        why,
        style: style?.title ?? '',
        source: sources[source] ?? { title: source },
      },
    ]),
  );
}

/** Whether a style writes something else than this form: the form itself or, of a person, a word of it. */
export const rejects = (choice: HouseChoice, actor: KnownActor, form: string): boolean =>
  choice.instead.some((other) => nameKey(other) === nameKey(form) || (actor.type === 'person' && hasWord(form, other)));
