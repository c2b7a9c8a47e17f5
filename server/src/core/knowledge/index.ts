export { builtInPacks } from './built-in';
export { createKnowledge, type KnowledgeOptions, type VariantFinder } from './create-knowledge';
export { houseStyles } from './house-style';
export type { KnowledgePack } from './pack';
export { packsWith } from './packs-with';
export { slug } from './slug';
export { type Term, termsOf } from './terms';
export { actorFields, type Field, type FieldTable, fileFields } from './workspace/fields';
export {
  type KnowledgeText,
  type ReadKnowledgeFile,
  readKnowledgeFile,
  readKnowledgeFiles,
} from './workspace/read-knowledge-file';
export { blanked, knowledgeParts, longestKnowledgeFile } from './workspace/syntax';
