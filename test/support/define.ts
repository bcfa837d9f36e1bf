// As a widget's module in the package does it: with the translations, brought by import().
import '../../src/kit/language/messages-by-import.js';

export { define } from '../../src/kit/element/define.js';
