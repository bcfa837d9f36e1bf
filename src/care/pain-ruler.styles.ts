import { css } from 'lit';

export const painRulerStyles = css`
  .band {
    --_shape: var(--_ok);
    min-inline-size: 0;
    overflow-wrap: anywhere;
    background: none;
  }
  .band.ease {
    --_shape: var(--_warn);
  }
  .band.stop {
    --_shape: var(--_stop);
  }
  .band::before {
    margin-inline-end: 0.4em;
    content: '●';
    content: '●' / '';
    color: var(--_shape);
  }
  .band.ease::before {
    content: '◆';
    content: '◆' / '';
  }
  .band.stop::before {
    content: '■';
    content: '■' / '';
  }
  .bands {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  @media (forced-colors: active) {
    .band::before {
      color: inherit;
    }
  }
`;
