export type * from './archive';
