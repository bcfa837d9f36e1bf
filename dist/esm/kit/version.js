/*! pht-widgets 0.1.1 | MIT, content CC BY 4.0 | with Lit, BSD-3-Clause, Google LLC */
// src/kit/version.ts
/** The version in package.json; the build fills it in. */
var version = "0.1.1";
export { version };

//# sourceMappingURL=version.js.map