import { define } from '../kit/element/define.js';
import { Builder } from './element.js';

define('pht-builder', Builder);
