import { html, nothing, type TemplateResult } from 'lit';

export interface FrameOptions {
  readonly theme?: 'light' | 'dark';
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * A column of a host page, `width` px wide, with the page's scheme and language. Storybook's
 * toolbar and the tests set the two `--story-*` properties to show every story at another width
 * or in another scheme.
 */
export function framed(
  width: number | 'full',
  content: TemplateResult,
  { theme, lang, dir }: FrameOptions = {},
): TemplateResult {
  const inlineSize = width === 'full' ? 'auto' : `${width}px`;
  const look = [
    `inline-size: var(--story-width, ${inlineSize})`,
    `color-scheme: var(--story-scheme, ${theme ?? 'inherit'})`,
    'background: Canvas',
    // Room around, in the same colour, that takes nothing from the width.
    'box-shadow: 0 0 0 12px Canvas',
    'color: CanvasText',
  ].join(';');
  return html`<div
    class="story-frame"
    .style=${look}
    lang=${lang ?? nothing}
    dir=${dir ?? nothing}
  >
    ${content}
  </div>`;
}
