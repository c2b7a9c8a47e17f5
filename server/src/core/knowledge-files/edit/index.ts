export type { ChangeResult, FileChange, KnowledgeChange, NewName, NewRole, NewSource } from './change';
export { type ChangeContext, changeKnowledge } from './change-knowledge';
