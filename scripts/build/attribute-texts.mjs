// What the documents say of an attribute, from its declaration (src/kit/element/declare.ts).

/** All that there is to know in sentences; undefined when no comment says what it means. */
export function attributeText(comment, declaration) {
  if (!comment) return undefined;
  return [comment, allowed(declaration), usual(declaration)].filter(Boolean).join(' ');
}

function allowed({ choices, minimum, maximum, unit, initial }) {
  if (typeof initial === 'boolean') return 'On when it is there.';
  if (choices) return `One of ${choices.map((one) => `\`${one}\``).join(', ')}.`;
  return minimum === undefined ? '' : `${[minimum, 'to', maximum, unit].join(' ').trim()}.`;
}

const usual = ({ initial }) =>
  initial === null || typeof initial === 'boolean' ? '' : `Default: \`${initial}\`.`;

/** Its choices as a type; undefined when it has none. */
export function choicesType({ choices, initial }) {
  if (!choices) return undefined;
  const orNone = initial === null ? ['null'] : [];
  return [...choices.map(literal), ...orNone].join(' | ');
}

/** A value as it is written in code. */
export const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));
