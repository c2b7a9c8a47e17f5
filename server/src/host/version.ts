declare const CORROBORATE_VERSION: string | undefined;

/** Version of package.json, put in by the build. */
export const version: string = typeof CORROBORATE_VERSION === 'string' ? CORROBORATE_VERSION : '0.0.0-source';
