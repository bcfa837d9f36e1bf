import { css } from 'lit';

/**
 * One flash a second at most, far below the three that can cause a seizure; none where the patient
 * wants less motion.
 */
export const flashStyles = css`
  @keyframes flash {
    50% {
      opacity: 0.35;
    }
  }
`;
