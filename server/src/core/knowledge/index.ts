export { builtInPacks } from './built-in';
export { createKnowledge, type KnowledgeOptions, type VariantFinder } from './create-knowledge';
export { slug } from './name-index';
export type { KnowledgePack } from './pack';
export { longestKnowledgeFile, readKnowledgeFile } from './workspace/read-knowledge-file';
