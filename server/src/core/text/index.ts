export { digest } from './digest';
export { fold } from './fold';
export { type LineIndex, lineIndex } from './line-index';
