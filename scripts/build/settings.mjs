// What forms offer of a widget, from the manifest: in the snippet builder and in WordPress.

/** No old names; and `debug`, because a preview shows what is wrong anyway. */
export const isOffered = ({ name, description }) =>
  !/^The old name/.test(description) && name !== 'debug';

/** @returns `kind` is `flag`, `number`, `choice` or `text`; `initial` is empty where nothing counts */
export function settingOf({ type, default: initial, minimum, maximum, inheritedFrom }) {
  const choices = [...type.text.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);
  return {
    kind: kindOf(type.text, choices, minimum),
    choices,
    minimum,
    maximum,
    initial: /^(null|false|undefined)$/.test(initial) ? '' : initial.replace(/^'|'$/g, ''),
    isOwn: inheritedFrom === undefined,
  };
}

function kindOf(type, choices, minimum) {
  if (minimum !== undefined) return 'number';
  if (choices.length > 0) return 'choice';
  return type === 'boolean' ? 'flag' : 'text';
}
