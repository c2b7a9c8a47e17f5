export { builtInPacks } from './built-in';
export { createKnowledge, type KnowledgeOptions, type VariantFinder } from './create-knowledge';
export { houseStyles } from './house-style';
export type { KnowledgePack } from './pack';
export { slug } from './slug';
export { longestKnowledgeFile, readKnowledgeFile } from './workspace/read-knowledge-file';
