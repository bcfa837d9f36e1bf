import { expect } from '@open-wc/testing';
import { AnatomyDiagram } from '../../../src/widgets/anatomy-diagram/anatomy-diagram.js';
import { define } from '../../support/define.js';
import { warningsOf } from '../../support/warnings.js';
import { showWidget } from '../../support/widget.js';

define('pht-anatomy-diagram', AnatomyDiagram);

it('a link that points at a structure, and leads nowhere: the console names the id', async () => {
  const widget = await showWidget('pht-anatomy-diagram', 600, { id: 'anatomy' });
  const link = document.createElement('a');
  link.setAttribute('href', '#anatomi');
  link.setAttribute('data-pht-structure', 'sit-bone');
  widget.before(link);
  const warnings = await warningsOf(() => {
    link.click();
    link.click();
  });
  expect(warnings).to.have.length(1);
  expect(warnings[0]).to.include('#anatomi').and.to.include('Did you mean #anatomy?');
  history.replaceState(null, '', location.href.replace(/#.*/, ''));
});
