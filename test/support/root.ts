declare const PROJECT_ROOT: string;

/** The project's folder; set by test/run.mjs when it bundles. */
export const root: string = PROJECT_ROOT;
