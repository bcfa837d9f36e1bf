import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/ice-timer/define.js';

const timer = () => document.querySelector('pht-ice-timer')!;
const textOf = (selector: string) =>
  timer().shadowRoot?.querySelector(selector)?.textContent.trim();

// What the patient saw when the page made its first formatter: this file is a page of its own.
let seen: object | undefined;
for (const kind of ['NumberFormat', 'DateTimeFormat'] as const) {
  const Maker = Intl[kind] as unknown as new (...options: unknown[]) => object;
  Object.defineProperty(Intl, kind, {
    value: class extends Maker {
      constructor(...options: unknown[]) {
        super(...options);
        seen ??= {
          button: textOf('[part="start"]'),
          time: textOf('.time'),
          plan: textOf('[part="plan"]'),
        };
      }
    },
  });
}

it('the first widget of a page is there before a formatter is made, and complete after', async () => {
  await fixture(html`<pht-ice-timer></pht-ice-timer>`);
  expect(seen).to.deep.equal({
    button: 'Start icing',
    time: '15:00',
    plan: undefined,
  });
  expect(textOf('.slot')).to.match(/^\d+(:\d+)? (AM|PM)/);
  expect(textOf('footer')).to.match(/Text of \w+ \d+, \d{4}/);
});
