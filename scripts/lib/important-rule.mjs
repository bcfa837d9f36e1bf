import stylelint from 'stylelint';

const NAME = 'house/important';
const message =
  '!important is for :host, [hidden], paper and reduced motion: there it beats the page, or an ' +
  'element of ours that is hidden. Elsewhere write a rule that wins by itself.';

const isHostOrHidden = (selector) => /^:host\b|\[hidden\]$/.test(selector);
const isPaperOrStill = ({ type, name, params }) =>
  type === 'atrule' && name === 'media' && /\b(print|prefers-reduced-motion)\b/.test(params);

function isAllowed({ parent }) {
  if (parent.selectors?.every(isHostOrHidden)) return true;
  for (let node = parent; node; node = node.parent) if (isPaperOrStill(node)) return true;
  return false;
}

/** Holds `!important` to the places where the house needs it. */
const rule = () => (root, result) => {
  root.walkDecls((node) => {
    if (!node.important || isAllowed(node)) return;
    stylelint.utils.report({ ruleName: NAME, result, node, message, word: '!important' });
  });
};

export const importantRule = stylelint.createPlugin(
  NAME,
  Object.assign(rule, { ruleName: NAME, messages: { rejected: message }, meta: {} }),
);
