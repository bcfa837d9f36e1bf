import { expect } from '@open-wc/testing';
import '../support/every-widget.js';
import { showWidget, type Attributes, type WidgetTag } from '../support/widget.js';

/**
 * How tall each widget is in px at the width of a phone, as it comes, with its safety open. Beside
 * it what we want, where it is less: the warning signs, the pain rule and the footer, which are
 * never folded, are the rest.
 */
const HEIGHTS: readonly { tag: WidgetTag; attributes?: Attributes; limit: number }[] = [
  { tag: 'pht-anatomy-diagram', limit: 1300 },
  { tag: 'pht-condition-types', limit: 1500 }, // 1,300
  { tag: 'pht-diagnosis-guide', limit: 1400 },
  { tag: 'pht-exercise-card', limit: 1750 }, // 1,250
  { tag: 'pht-exercise-program', attributes: { stage: '1' }, limit: 2400 }, // 1,900
  { tag: 'pht-exercise-session', limit: 1350 }, // 900
  { tag: 'pht-ice-timer', limit: 2100 }, // 1,300
  { tag: 'pht-recovery-stages', limit: 2600 }, // 1,900
  { tag: 'pht-sources', limit: 1400 },
  { tag: 'pht-symptom-guide', limit: 2800 }, // 1,400: every warning sign, the map and its list
  { tag: 'pht-treatment-guide', limit: 1700 }, // 1,400
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
