/**
 * Names that are only used inside a classic script, which holds its own copy of Lit and the kit,
 * so that it may shorten them. Never a name that a page may use (`updateComplete`, an attribute's
 * property) or that code also writes as a string (`finalized`, what `changed.has()` asks for).
 */
const LIT = `_initializers addController addInitializer converter createProperty createRenderRoot
  elementStyles emptyScript enableUpdating finalize finalizeStyles firstUpdated fromAttribute
  getPropertyDescriptor getPropertyOptions getUpdateComplete hasChanged hasUpdated hostConnected
  hostDisconnected hostUpdate hostUpdated isUpdatePending noAccessor performUpdate
  removeController renderBefore renderOptions renderRoot requestUpdate scheduleUpdate setConnected
  shadowRootOptions shouldUpdate strings toAttribute useDefault willUpdate wrapped`;

const KIT = `about announce choiceAttribute connected formatLocale inLanguage numberAttribute
  renderBody renderHeading`;

/** What content and drawings call their parts: objects that stay inside a script. */
const DATA = `anchorY citation clinicalName columnEnds hasNerve isCorner isInSight isMirrored
  pointedAt reviewed shownLayer showSources sourcesOpen strands`;

const names = `${LIT} ${KIT} ${DATA}`.split(/\s+/);

export const innerNames = new RegExp(`^(_\\$.*|${names.join('|')})$`);
