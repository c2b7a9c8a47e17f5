import type { Token } from './tokens';

/** Nouns that a bare number of four figures counts rather than dates. */
const COUNTED = new Set(
  'people men women children soldiers troops workers employees jobs dollars euros pounds yen rubles roubles percent per points shares units students members civilians residents homes houses miles kilometers kilometres km meters metres feet tons tonnes barrels hectares acres kg words days hours years weeks months calories megawatts mw gallons passengers patients spectators protesters demonstrators refugees migrants prisoners fighters police officers cars vehicles tanks drones missiles rockets m'.split(
    ' ',
  ),
);

/** Whether the word after a number shows that it counts something: "2000 people", "1998 %". */
export function countsThings(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    ((token.kind === 'word' && COUNTED.has(token.text)) || token.text === '%' || token.text === '°')
  );
}

/** Countable things that also have a year: "the 1982 deaths", but "1982 deaths". */
const COUNTED_OR_DATED = new Set('deaths cases votes attacks times pages seats fans copies victims tickets'.split(' '));

export function mayCount(token: Token | undefined): boolean {
  return countsThings(token) || (token?.kind === 'word' && COUNTED_OR_DATED.has(token.text));
}
