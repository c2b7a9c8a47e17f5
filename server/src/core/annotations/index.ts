export { anchor } from './anchor';
export { type Edit, follow } from './follow';
export { mergeAnnotations } from './merge';
export { emptySidecar, readSidecar, type Sidecar, type SidecarProblem, writeSidecar } from './sidecar';
export { targetAt } from './target';
