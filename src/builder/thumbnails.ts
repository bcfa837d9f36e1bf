import { svg, type SVGTemplateResult } from 'lit';

/**
 * A widget at a glance, on 96 × 64: `line` and `dot` in the accent, `soft` lines and `mat` behind.
 * One that is not here has the picture of a text.
 */
const thumbnails: Readonly<Record<string, () => SVGTemplateResult>> = {
  'anatomy-diagram': () => svg`
    <path class="mat" d="M25 8c12-6 34-5 43 2 4 12 3 26-2 46H36C30 38 24 22 25 8z" />
    <path class="line" d="M48 20c-3 12-4 24-3 36m3-36c3 12 4 24 3 36m-3-36c7 11 9 23 9 36" />
    <circle class="dot" cx="48" cy="18" r="5" />
    <path class="soft" d="M53 18h27M57 40h23" />`,
  'care-guide': () => svg`
    <rect class="mat" x="22" y="6" width="52" height="52" rx="5" />
    <path class="line" d="M30 16h24" />
    <path class="soft" d="M30 24h36M30 30h30M30 46h36M30 52h22" />
    <path class="line" d="M30 38h16" />`,
  'condition-types': () => svg`
    <rect class="mat" x="10" y="8" width="22" height="48" rx="5" />
    <rect class="mat" x="37" y="8" width="22" height="48" rx="5" />
    <rect class="mat" x="64" y="8" width="22" height="48" rx="5" />
    <path class="line" d="M18 14v36m6-36v36M45 14v14m6-14v10m-6 26V38m6 12V34" />
    <path class="line" d="M71 14c6 8-4 12 1 18s-4 10 0 18m7-36c-5 9 4 12-1 19s4 9 1 17" />`,
  'diagnosis-guide': () => svg`
    <rect class="mat" x="18" y="8" width="44" height="48" rx="5" />
    <path class="line" d="m25 19 3 3 5-6m-8 17 3 3 5-6m-8 17 3 3 5-6" />
    <path class="soft" d="M39 20h16M39 34h12M39 48h10" />
    <circle class="line" cx="67" cy="37" r="9" />
    <path class="line" d="m74 44 8 8" />`,
  'exercise-card': () => svg`
    <path class="soft" d="M8 52h80" />
    <circle class="dot" cx="16" cy="46" r="5" />
    <path class="limb" d="M22 48 48 28 66 24 72 50h8" />
    <path class="line" d="M48 18v-8m-5 4 5-5 5 5" />`,
  'exercise-program': () => svg`
    <rect class="mat" x="12" y="7" width="72" height="14" rx="4" />
    <rect class="mat" x="12" y="25" width="72" height="14" rx="4" />
    <rect class="mat" x="12" y="43" width="72" height="14" rx="4" />
    <path class="line" d="m18 14 3 3 5-6m-8 21 3 3 5-6" />
    <circle class="soft" cx="22" cy="50" r="4" />
    <path class="soft" d="M34 14h38M34 32h30M34 50h34" />`,
  'exercise-session': () => svg`
    <circle class="track" cx="48" cy="32" r="23" />
    <path class="line wide" d="M48 9a23 23 0 0 1 20 34.5" />
    <path class="dot" d="M43 23v18l14-9z" />`,
  'glossary-term': () => svg`
    <rect class="mat" x="28" y="8" width="52" height="24" rx="5" />
    <path class="mat" d="M46 30h12l-6 8z" />
    <path class="soft" d="M35 16h36M35 24h26M12 48h22M72 48h14" />
    <path class="line" d="M39 48h27m-27 7h27" />`,
  'ice-timer': () => svg`
    <circle class="track" cx="48" cy="32" r="23" />
    <path class="line wide" d="M48 9a23 23 0 1 1-23 23" />
    <path class="line" d="M48 19v13l9 6" />`,
  'recovery-stages': () => svg`
    <path class="soft" d="M14 52c14 0 12-12 24-12s10-14 22-14 10-14 22-14" />
    <circle class="dot" cx="14" cy="52" r="6" />
    <circle class="dot" cx="38" cy="40" r="6" />
    <circle class="empty" cx="60" cy="26" r="6" />
    <circle class="empty" cx="82" cy="12" r="6" />`,
  'symptom-guide': () => svg`
    <path class="mat" d="M30 6h36c2 10 2 18-1 28l-3 26H51l-3-22-3 22H34l-3-26c-3-10-3-18-1-28z" />
    <circle class="halo" cx="58" cy="33" r="10" />
    <circle class="dot" cx="58" cy="33" r="5" />`,
  'treatment-guide': () => svg`
    <path class="line wide" d="M30 8v48" />
    <path class="soft" d="M30 18h16m-16 14h16m-16 14h16" />
    <rect class="mat" x="46" y="12" width="36" height="12" rx="4" />
    <rect class="mat" x="46" y="26" width="28" height="12" rx="4" />
    <rect class="mat" x="46" y="40" width="32" height="12" rx="4" />`,
};

const text = () => svg`
  <rect class="mat" x="14" y="8" width="68" height="48" rx="5" />
  <path class="line" d="M22 18h4M22 32h4M22 46h4" />
  <path class="soft" d="M34 18h38M34 32h30M34 46h36" />`;

export const thumbnailOf = (name: string): SVGTemplateResult => (thumbnails[name] ?? text)();
