import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { contrast } from '../../stories/foundations/contrast.js';
import { tab } from '../support/keys.js';
import { storyFiles } from '../support/story-files.js';
import { elementsUnder, parentOf, showStory, storyNames } from '../support/story.js';

const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex="0"]';
const CHOSEN = 'input:checked';
/** What forced colours leave to tell one look from another. */
const LOOKS = [
  'backgroundColor',
  'color',
  'borderTopColor',
  'borderTopWidth',
  'outlineStyle',
  'fontWeight',
  'textDecorationLine',
  'visibility',
  'display',
  'content',
  'opacity',
] as const;

const widgetStories = Object.entries(storyFiles).filter(([path]) => !path.includes('/'));

for (const colorScheme of ['light', 'dark'] as const)
  describe(`forced colours, ${colorScheme}`, () => {
    before(async () => {
      await emulateMedia({ forcedColors: 'active', colorScheme });
      // From a key on, focus is shown.
      await tab();
    });
    after(() => emulateMedia({ forcedColors: 'none', colorScheme: 'light' }));

    for (const [path, load] of widgetStories) {
      it(`show what has the focus, and what is chosen: ${path}`, async function () {
        this.timeout(120_000);
        const file = await load();
        const problems: string[] = [];
        for (const name of storyNames(file)) {
          await showStory(file, name, ({ page }) => {
            const found = [...unseenFocus(page), ...unseenChoices(page)];
            problems.push(...found.map((problem) => `${name}: ${problem}`));
            return Promise.resolve();
          });
        }
        expect([...new Set(problems)].join('\n')).to.equal('');
      });
    }
  });

function unseenFocus(page: HTMLElement): string[] {
  return controlsUnder(page, FOCUSABLE).flatMap((control) => {
    control.focus({ preventScroll: true });
    if (!isFocused(control)) return [];
    return around(control).some(hasOutline) ? [] : [`no outline on ${nameOf(control)}`];
  });
}

const isFocused = (control: HTMLElement): boolean =>
  (control.getRootNode() as ShadowRoot).activeElement === control;

/** An outline of the control, or of its label: what is seen of it, when it is hidden itself. */
function hasOutline(one: HTMLElement): boolean {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
  const isThere = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return isThere && one.offsetWidth > 4 && contrast(outlineColor, groundOf(one)) >= 3;
}

/** A chosen one has to look other than the same one when it is not. */
function unseenChoices(page: HTMLElement): string[] {
  return controlsUnder(page, CHOSEN).flatMap((control) => {
    const input = control as HTMLInputElement;
    // The browser draws it, in colours of the system.
    if (input.offsetWidth > 8 && getComputedStyle(input).appearance !== 'none') return [];
    const chosen = lookOf(input);
    input.checked = false;
    const other = lookOf(input);
    input.checked = true;
    return chosen === other ? [`nothing shows that ${nameOf(input)} is chosen`] : [];
  });
}

function lookOf(control: HTMLInputElement): string {
  const parts = around(control).flatMap((one) => [one, ...one.querySelectorAll('*')]);
  return parts
    .flatMap((part) =>
      ['', '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)),
    )
    .map((style) => LOOKS.map((look) => style[look]).join())
    .join(';');
}

/** A control, with its label. */
const around = (control: HTMLElement): HTMLElement[] => {
  const label = control.closest('label');
  return label ? [control, label] : [control];
};

const controlsUnder = (page: HTMLElement, selector: string): HTMLElement[] =>
  [...elementsUnder(page)].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      isOfWidget(one) &&
      one.matches(selector) &&
      one.checkVisibility(),
  );

const isOfWidget = (one: Element): boolean => {
  const root = one.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('pht-');
};

const nameOf = (control: HTMLElement): string => {
  const words = [control.closest('label')?.innerText, control.innerText, control.ariaLabel];
  const said = words.find((one) => one?.trim());
  return `“${(said ?? control.outerHTML).trim().slice(0, 80)}”`;
};

const isClear = (color: string): boolean => color.endsWith(', 0)');

/** Where its outline lies: on what is around it. */
function groundOf(control: Element): string {
  for (let one = parentOf(control); one; one = parentOf(one)) {
    const { backgroundColor } = getComputedStyle(one);
    if (!isClear(backgroundColor)) return backgroundColor;
  }
  return canvas();
}

function canvas(): string {
  const probe = document.createElement('i');
  probe.style.cssText = 'background: Canvas; forced-color-adjust: none';
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}
