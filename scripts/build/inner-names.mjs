/**
 * Names that only Lit and the kit call, so that a classic script, which holds its own copy of
 * both, may shorten them. Never a name that a page may use (`updateComplete`, an attribute's
 * property) or that Lit also writes as a string (`properties`, `elementProperties`, `finalized`).
 */
const LIT = `_initializers addController addInitializer converter createProperty createRenderRoot
  elementStyles emptyScript enableUpdating finalize finalizeStyles firstUpdated fromAttribute
  getPropertyDescriptor getPropertyOptions getUpdateComplete hasChanged hasUpdated hostConnected
  hostDisconnected hostUpdate hostUpdated isUpdatePending noAccessor performUpdate
  removeController renderBefore renderOptions renderRoot requestUpdate scheduleUpdate setConnected
  shadowRootOptions shouldUpdate strings toAttribute useDefault willUpdate wrapped`;

const KIT = `about announce choiceAttribute connected formatLocale inLanguage numberAttribute
  renderBody renderHeading`;

export const innerNames = new RegExp(`^(_\\$.*|${`${LIT} ${KIT}`.split(/\s+/).join('|')})$`);
