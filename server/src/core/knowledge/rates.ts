import type { KnownRate } from '../model';
import { readSource } from './expand';
import type { KnowledgePack } from './pack';

export type RateLookup = (base: string, quote: string, year: number) => KnownRate | undefined;

/**
 * Yearly ranges between any two currencies: as listed, turned round (`1/high … 1/low`), or by way of a third
 * (`low × low … high × high`, wider than the true range, since the extremes need not fall on one day).
 */
export function rateLookup(packs: readonly KnowledgePack[]): RateLookup {
  const listed = new Map<string, KnownRate>();
  const bases: string[] = [];
  for (const pack of packs)
    for (const table of pack.rates ?? []) {
      const source = readSource(table.source, pack);
      if (!bases.includes(table.base)) bases.push(table.base);
      for (const [quote, year, low, high] of table.rates)
        listed.set(`${table.base}${quote}${year}`, { base: table.base, quote, year, low, high, source });
    }
  const direct: RateLookup = (base, quote, year) => {
    const straight = listed.get(`${base}${quote}${year}`);
    if (straight !== undefined) return straight;
    const inverse = listed.get(`${quote}${base}${year}`);
    if (inverse === undefined) return undefined;
    return { base, quote, year, low: 1 / inverse.high, high: 1 / inverse.low, source: inverse.source };
  };
  return (base, quote, year) => {
    const found = direct(base, quote, year);
    if (found !== undefined || base === quote) return found;
    for (const third of bases) {
      const first = direct(base, third, year);
      const second = direct(third, quote, year);
      if (first !== undefined && second !== undefined)
        return {
          base,
          quote,
          year,
          low: first.low * second.low,
          high: first.high * second.high,
          source: second.source,
        };
    }
    return undefined;
  };
}
