declare const __PHT_VERSION__: string | undefined;

/** The version in package.json; the build fills it in. */
export const version = typeof __PHT_VERSION__ === 'string' ? __PHT_VERSION__ : 'development';
