import cities from '../../../knowledge/cities.json';
import companies from '../../../knowledge/companies.json';
import countries from '../../../knowledge/countries.json';
import demonyms from '../../../knowledge/demonyms.json';
import events from '../../../knowledge/events.json';
import namesAbroad from '../../../knowledge/names-abroad.json';
import organisations from '../../../knowledge/organisations.json';
import people from '../../../knowledge/people.json';
import places from '../../../knowledge/places.json';
import rates from '../../../knowledge/rates.json';
import ukraineWar from '../../../knowledge/ukraine-war.json';
import world from '../../../knowledge/world.json';
import type { KnowledgePack } from './pack';

/** The packs that come with the product, in the order in which they are read. */
export const builtInPacks = [
  countries,
  people,
  organisations,
  places,
  ukraineWar,
  events,
  rates,
  world,
  namesAbroad,
  demonyms,
  cities,
  companies,
] as unknown as readonly KnowledgePack[];
