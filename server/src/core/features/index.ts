export type * from './card';
export type * from './features';
