import { expect } from '@open-wc/testing';
import { mount } from '../../../src/embed/placeholders.js';
import { warningsOf } from '../../support/warnings.js';
import {
  entry,
  eventsOf,
  isShown,
  NARROW,
  one,
  openStructures,
  press,
  settled,
  show,
} from './widget.js';

// In this order: each old name is told once.
describe('pht-anatomy-diagram, by the names of 0.1', () => {
  it('has the attribute part, with one warning that says what to write', async () => {
    const warnings = await warningsOf(async () => {
      for (const part of ['sit-bone', 'femur']) {
        const widget = await show(NARROW, { part });
        expect(openStructures(widget)).to.deep.equal([part]);
        expect(isShown(one(widget, '.note'))).to.be.false;
      }
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('<pht-anatomy-diagram part="…">')
      .and.to.contain('structure="…"');
  });

  it('finds the structure among names for ::part()', async () => {
    const widget = await show(NARROW, { part: 'hero sit-bone femur' });
    expect(openStructures(widget)).to.deep.equal(['sit-bone']);
    widget.setAttribute('part', 'hero tibia');
    await settled(widget);
    expect(openStructures(widget)).to.deep.equal(['tibia']);
  });

  it('follows the new name where both are written', async () => {
    const widget = await show(NARROW, { part: 'femur', structure: 'sit-bone' });
    expect(openStructures(widget)).to.deep.equal(['sit-bone']);
  });

  it('has data-pht-part on placeholders', async () => {
    const place = document.createElement('div');
    place.dataset.pht = 'anatomy-diagram';
    place.dataset.phtPart = 'sit-bone';
    document.body.append(place);
    mount(place, 'anatomy-diagram');
    const widget = place.querySelector('pht-anatomy-diagram')!;
    await settled(widget);
    expect(openStructures(widget)).to.deep.equal(['sit-bone']);
    place.remove();
  });

  it('has data-pht-part on links, with one warning that says what to write', async () => {
    const widget = await show(NARROW, { id: 'hip' });
    const link = document.createElement('a');
    link.href = '#hip';
    document.body.append(link);
    const warnings = await warningsOf(async () => {
      for (const part of ['femur', 'sit-bone']) {
        link.dataset.phtPart = part;
        await press(widget, link);
        expect(openStructures(widget)).to.deep.equal([part]);
      }
    });
    link.remove();
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.contain('<a data-pht-part="…">')
      .and.to.contain('data-pht-structure="…"');
  });

  it('dispatches pht-part-select', async () => {
    const widget = await show(NARROW);
    const events = await eventsOf('pht-part-select', () =>
      press(widget, entry(widget, 'sciatic-nerve')),
    );
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { part: 'sciatic-nerve', open: true },
    ]);
  });
});
