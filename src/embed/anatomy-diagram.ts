import { AnatomyDiagram } from '../widgets/anatomy-diagram/anatomy-diagram.js';
import { start } from './start.js';

start({ 'anatomy-diagram': AnatomyDiagram });
