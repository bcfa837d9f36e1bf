import postcss from 'postcss';
import { styleFile } from './style-file.mjs';

/**
 * The styles of a widget for a page that may have no script, as a file. There it is as on paper:
 * what paper leaves out works by script, and what only the screen has is arranged for that.
 *
 * @param added what paper has no need of
 */
export function staticStyles(styles, added) {
  const sheet = postcss.parse(styles);
  sheet.walkAtRules('media', (media) => {
    if (media.params === 'screen') media.params = 'screen and (scripting: enabled)';
    if (media.params === 'print') media.after(withoutScript(media));
  });
  return styleFile('static.css', `${sheet}\n${added}`);
}

function withoutScript(print) {
  const rules = print.clone({ params: '(scripting: none)' });
  rules.walkDecls((declaration) => {
    if (declaration.prop !== 'display' || declaration.value !== 'none') declaration.remove();
  });
  rules.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  return rules;
}
