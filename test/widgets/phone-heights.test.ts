import { expect } from '@open-wc/testing';
import '../support/every-widget.js';
import { showWidget, type Attributes, type WidgetTag } from '../support/widget.js';

/**
 * How tall each widget is in px at the width of a phone, as it comes. Beside it what we want, where
 * it is less: the warning signs take about 700, and neither they nor the pain rule are ever folded.
 */
const HEIGHTS: readonly { tag: WidgetTag; attributes?: Attributes; limit: number }[] = [
  { tag: 'pht-anatomy-diagram', limit: 1300 },
  { tag: 'pht-condition-types', limit: 1900 }, // 1,300
  { tag: 'pht-diagnosis-guide', limit: 1800 }, // 1,400
  { tag: 'pht-exercise-card', limit: 2120 }, // 1,250
  { tag: 'pht-exercise-program', attributes: { stage: '1' }, limit: 2400 }, // 1,900
  { tag: 'pht-exercise-session', limit: 1740 }, // 900
  { tag: 'pht-ice-timer', limit: 2480 }, // 1,300
  { tag: 'pht-recovery-stages', limit: 2600 }, // 1,900
  { tag: 'pht-sources', limit: 1400 },
  { tag: 'pht-symptom-guide', limit: 2800 }, // 1,400: the map and its list, too
  { tag: 'pht-treatment-guide', limit: 2070 }, // 1,400
];

describe('the height of a widget on a phone', () => {
  for (const { tag, attributes, limit } of HEIGHTS) {
    it(`is at most ${limit} px: ${tag}`, async () => {
      const widget = await showWidget(tag, 375, attributes);
      widget.style.fontFamily = 'system-ui';
      expect(widget.offsetHeight).to.be.at.most(limit);
    });
  }
});
