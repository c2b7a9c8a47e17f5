export { digest } from './digest';
export { excerpt } from './excerpt';
export { fold } from './fold';
export { type LineIndex, lineIndex } from './line-index';
export { bareName, hasWord, renameEdit } from './written-name';
