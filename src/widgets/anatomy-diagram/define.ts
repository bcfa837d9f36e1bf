import { define } from '../../kit/define.js';
import '../../kit/messages-by-import.js';
import { AnatomyDiagram } from './anatomy-diagram.js';

define('pht-anatomy-diagram', AnatomyDiagram);

declare global {
  interface HTMLElementTagNameMap {
    'pht-anatomy-diagram': AnatomyDiagram;
  }
}
