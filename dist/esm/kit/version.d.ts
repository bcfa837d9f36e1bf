/** The version in package.json; the build fills it in. */
export declare const version: string;
