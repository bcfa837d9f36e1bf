import { css } from 'lit';

/**
 * Public tokens (`--pht-*`) in, private tokens (`--_*`) out. Colours from the page are moved in
 * lightness until the contrast holds (DESIGN.md, 3.2), and made solid, so a clinic may set any
 * brand colour.
 */
export const tokenStyles = css`
  .root {
    --_radius: var(--pht-radius, 20px);

    --_space: calc(4px * clamp(0.75, var(--pht-density, 1), 1.25));
    --_target: max(44px, 2.75em);

    --_radius-mat: calc(var(--_radius) * 0.7);
    --_radius-control: calc(var(--_radius) * 0.6);

    /* The light scheme, for browsers without relative colours, and those that darken pages. */
    --_surface: #fff;
    --_ink: #1c2233;
    --_accent: #26428f;
    --_on-accent: #fff;
    --_tint: #eff3ff;
    --_tint-2: #dfe9fd;
    --_mat: #f6f2eb;
    --_ink-2: color-mix(in oklab, var(--_ink) 80%, var(--_surface));
    --_line: color-mix(in oklab, var(--_ink) 13%, var(--_surface));
    --_line-2: color-mix(in oklab, var(--_ink) 56%, var(--_surface));
    --_soft: color-mix(in oklab, var(--_ink) 7%, var(--_surface));
    --_warn: #684000;
    --_warn-surface: #fdf3de;
    --_ok: #17533a;
    --_ok-surface: #e9f5ed;
    --_stop: #941f22;
    --_stop-surface: #fdeeec;
    --_paper-line: #777;
  }

  @supports (color: light-dark(red, oklch(from red min(l, 0.4) c h))) {
    .root:not([data-theme='darkened']) {
      --_accent-in: var(--pht-color-accent, var(--_page-accent, #2b4ba0));
      --_surface-in: var(--pht-color-surface, light-dark(#fff, #17191f));
      --_ink-in: var(--pht-color-text, light-dark(#1c2233, #f1efeb));

      --_surface: light-dark(
        oklch(from var(--_surface-in) max(l, 0.97) min(c, 0.02) h / 1),
        oklch(from var(--_surface-in) clamp(0.13, l, 0.22) min(c, 0.03) h / 1)
      );
      --_ink: light-dark(
        oklch(from var(--_ink-in) min(l, 0.26) min(c, 0.05) h / 1),
        oklch(from var(--_ink-in) max(l, 0.92) min(c, 0.05) h / 1)
      );
      --_accent: light-dark(
        oklch(from var(--_accent-in) min(l, 0.405) calc(c * min(1, 0.405 / l)) h / 1),
        oklch(from var(--_accent-in) max(l, 0.83) min(c, 0.095) h / 1)
      );
      --_on-accent: light-dark(#fff, oklch(from var(--_accent-in) 0.19 0.03 h / 1));
      --_tint: light-dark(
        oklch(from var(--_accent-in) 0.967 min(c, 0.014) h / 1),
        oklch(from var(--_accent-in) 0.262 min(c, 0.026) h / 1)
      );
      --_tint-2: light-dark(
        oklch(from var(--_accent-in) 0.935 min(c, 0.028) h / 1),
        oklch(from var(--_accent-in) 0.32 min(c, 0.042) h / 1)
      );
      --_mat: light-dark(#f6f2eb, #211f1e);
      --_warn: light-dark(#684000, #f2c879);
      --_warn-surface: light-dark(#fdf3de, #342a18);
      --_ok: light-dark(#17533a, #8fdcb2);
      --_ok-surface: light-dark(#e9f5ed, #1c2f26);
      --_stop: light-dark(#941f22, #ffb4ab);
      --_stop-surface: light-dark(#fdeeec, #3b2122);
    }
  }
`;
