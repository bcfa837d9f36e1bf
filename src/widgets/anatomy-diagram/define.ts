import { define } from '../../kit/element/define.js';
import '../../kit/language/messages-by-import.js';
import { AnatomyDiagram } from './anatomy-diagram.js';

define('pht-anatomy-diagram', AnatomyDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'pht-anatomy-diagram': AnatomyDiagram;
  }
}
