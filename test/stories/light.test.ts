import { testAccessibility } from '../support/story-accessibility.js';

await testAccessibility('light');
