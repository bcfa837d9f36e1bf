import '../../kit/messages-by-import.js';
import { AnatomyDiagram } from './anatomy-diagram.js';
declare global {
    interface HTMLElementTagNameMap {
        'pht-anatomy-diagram': AnatomyDiagram;
    }
}
