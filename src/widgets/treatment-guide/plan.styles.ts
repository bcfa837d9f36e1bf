import { css } from 'lit';

export const planStyles = css`
  .plan {
    gap: calc(var(--_space) * 2);
    margin-block-end: 12px;
    padding: 12px;
    background: var(--_soft);
    border-radius: var(--_radius-mat);
  }
  .plan .bullets > li {
    margin-block-start: 3px;
  }
  .steps {
    grid-template-columns: repeat(auto-fill, minmax(4.5em, 1fr));
    margin-block-start: 4px;
    background: var(--_surface);
  }
  .steps.sitting-aids {
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
  }

  @media screen {
    .steps {
      display: grid;
    }
    .other {
      display: none;
    }
    .step {
      padding: 10px 12px;
      background: var(--_tint);
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius-control);
    }
  }
  @media (forced-colors: active) {
    .plan {
      border: 1px solid;
    }
  }
  @media print {
    .plan {
      display: block;
      padding: 0;
      background: none;
    }
    .plan .bullets > li {
      margin-block-start: 0;
    }
    .step {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 12px;
      break-inside: avoid;
    }
  }
`;
