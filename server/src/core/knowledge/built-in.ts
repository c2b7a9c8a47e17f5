import countries from '../../../knowledge/countries.json';
import ukraineWar from '../../../knowledge/ukraine-war.json';
import type { KnowledgePack } from './pack';

/** The packs that come with the product, in the order in which they are read. */
export const builtInPacks = [countries, ukraineWar] as unknown as readonly KnowledgePack[];
