import { annotatedJson } from './annotated-json';
import type { Exporter } from './exporter';

export { exportedArticle } from './annotated-json';
export type { Exporter } from './exporter';

/** Sorted by id. */
export const exporters: readonly Exporter[] = [annotatedJson];
