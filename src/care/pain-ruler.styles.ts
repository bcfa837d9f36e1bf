import { css } from 'lit';

export const painRulerStyles = css`
  .band {
    background: none;
  }
  .band::before {
    margin-inline-end: 0.4em;
    content: '●';
    content: '●' / '';
    color: var(--_ok);
  }
  .band.ease::before {
    content: '◆';
    content: '◆' / '';
    color: var(--_warn);
  }
  .band.stop::before {
    content: '■';
    content: '■' / '';
    color: var(--_stop);
  }
  .bands {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  @media (forced-colors: active) {
    .band::before {
      color: inherit !important;
    }
  }
`;
