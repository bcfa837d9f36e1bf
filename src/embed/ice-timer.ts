import { IceTimer } from '../widgets/ice-timer/ice-timer.js';
import { start } from './start.js';

start({ 'ice-timer': IceTimer });
