import { conventionsBetween } from './convention-match';
import type { Origin } from './conventions';
import { plain } from './scripts';

/** The first of the origins whose names, written `source` in their own script, some press or standard writes so. */
export const romanisedFrom = (latin: string, source: string, origins: readonly Origin[]): Origin | undefined =>
  origins.find((one) => [latin, plain(latin)].some((form) => conventionsBetween(source, form, one, 'source') !== 0));

/** Tried for a Cyrillic name of which nothing is known. */
export const cyrillicOrigins: readonly Origin[] = ['ru', 'uk', 'be', 'bg', 'sr'];
