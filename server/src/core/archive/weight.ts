/**
 * How much a number of articles says: exact up to 15, then by powers of two. Checks compare and tell numbers of articles
 * by their weight alone, so that one article more or less among thousands changes nothing in any other: the cost of an
 * edit does not grow with the archive.
 */
export function weight(articles: number): number {
  return articles <= exactArticles ? articles : 2 ** Math.floor(Math.log2(articles));
}

/** Up to here every article counts. */
export const exactArticles = 15;

/** Holders a finding names: their first ones, in the order of the archive, without its own article. */
export const citedArticles = 3;

/** With more versions of one thing its wording is a template, or a quantity that moves. */
export const mostVersions = 100;
/** The same of a sentence, whose words are all that joins it. */
export const mostTellings = 12;
/** A passage in more articles than this is a newspaper's standing text; one more or less is no news to the others. */
export const mostRepeats = 8;
/** Articles that tell a detail of what they are about within some weeks; more are about a country, not about a story. */
export const mostInStory = 64;
