import { ConditionTypes } from '../widgets/condition-types/condition-types.js';
import { start } from './start.js';

start({ 'condition-types': ConditionTypes });
