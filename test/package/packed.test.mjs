// The package as npm packs and installs it. It takes a while, so all its tests share one.
import './packed/exports.mjs';
import './packed/frameworks.mjs';
import './packed/modules.mjs';
import './packed/page.mjs';
import './packed/types.mjs';
