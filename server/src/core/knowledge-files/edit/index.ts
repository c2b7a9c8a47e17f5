export type { ChangeResult, FileChange, KnowledgeChange, NewActor, NewName, NewRole, NewSource } from './change';
export { type ChangeContext, changeKnowledge } from './change-knowledge';
