import { svg, type TemplateResult } from 'lit';
import { lying } from '../../content/ice-timer.js';

/** How to lie, and where the ice goes. Drawn after the figure of the exercises that lie face down. */
export const renderLying = (): TemplateResult =>
  svg`<svg class="lying" viewBox="-104 -37 208 46" role="img" aria-label=${lying.text()}>
    <path class="bed" d="M-102 6h204" />
    <path
      class="bare"
      d="M-18 5C-44 4-62 0-80 0c-8 0-10 3-19 4-4 0-4-4 0-6 8-4 12-11 18-12 4 0 4 3 4 5 10 2 17-4 27-4 12 0 20 2 32-4zM85-9a11 12 0 1 1 0-.1"
    />
    <path class="hair" d="M62-11c1-17 25-18 25 3-5-6-15-8-25-3" />
    <path class="shorts" d="M6-20C-4-23-12-18-22-17L-21 5H6z" />
    <path class="shirt" d="M4-20c6-1 9 3 15 3 10 0 18-6 28-4 8 1 18 8 15 16C52 4 40 5 4 5z" />
    <path class="arm" d="M52-8 66 2h20" />
    <path class="cloth" d="M-27-17C-18-18-8-25 9-22l1 12c-8-2-10 2-16 1s-11 1-18 3z" />
    <rect class="ice" x="-22" y="-32" width="27" height="11" rx="5" transform="rotate(-11)" />
  </svg>`;
