import { RecoveryStages } from '../widgets/recovery-stages/recovery-stages.js';
import { start } from './start.js';

start({ 'recovery-stages': RecoveryStages });
