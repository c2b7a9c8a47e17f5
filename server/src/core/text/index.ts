export { digest, type Hash, hash64 } from './digest';
export { excerpt } from './excerpt';
export { fold } from './fold';
export { languageName } from './language-name';
export { plainLetterFor, withoutAccents } from './latin-letters';
export { type LineIndex, lineIndex } from './line-index';
export { lastOf, oncePer, remembered, rememberedPair } from './once-per';
export { bareName, hasWord, renameEdit } from './written-name';
