// What is measured: an element, the part of it that must be on screen, and how it is installed.
import { widgets } from './dist.mjs';

const text = 'Put ice on the sore spot for 15 minutes. Keep a cloth between ice and skin.';

export const iceTimer = {
  tag: 'pht-ice-timer',
  html: `<pht-ice-timer minutes="15"><p>${text}</p></pht-ice-timer>`,
  part: '[part~="start"]',
};
export const conditionTypes = {
  tag: 'pht-condition-types',
  html: `<pht-condition-types><p>${text}</p></pht-condition-types>`,
  part: '[part~="table"]',
};
export const recoveryStages = {
  tag: 'pht-recovery-stages',
  html: `<pht-recovery-stages><p>${text}</p></pht-recovery-stages>`,
  part: '[part~="stages"]',
};
export const anatomyDiagram = {
  tag: 'pht-anatomy-diagram',
  html: '<pht-anatomy-diagram></pht-anatomy-diagram>',
  part: '[part~="stage"]',
};
export const exerciseCard = {
  tag: 'pht-exercise-card',
  html: `<pht-exercise-card><p>${text}</p></pht-exercise-card>`,
  part: '[part~="illustration"] svg',
};
export const exerciseProgram = {
  tag: 'pht-exercise-program',
  html: `<pht-exercise-program><p>${text}</p></pht-exercise-program>`,
  part: '[part~="list"]',
};
export const exerciseSession = {
  tag: 'pht-exercise-session',
  html: `<pht-exercise-session><p>${text}</p></pht-exercise-session>`,
  part: '[part~="start"]',
};
export const shoelaceCard = {
  tag: 'sl-card',
  html: `<sl-card>${text}</sl-card>`,
  part: '[part~="body"]',
};
// The card as its documentation shows it first: text, and a footer with two controls; and an icon.
export const shoelaceFullCard = {
  tag: 'sl-card',
  html:
    `<sl-card><strong><sl-icon name="snow"></sl-icon> Ice</strong> ${text}` +
    '<div slot="footer"><sl-button>Start</sl-button><sl-rating></sl-rating></div></sl-card>',
  part: '[part~="body"]',
};
export const shoelaceDetails = {
  tag: 'sl-details',
  html: `<sl-details summary="Ice">${text}</sl-details>`,
  part: '[part~="header"]',
};
export const webAwesomeDetails = {
  tag: 'wa-details',
  html: `<wa-details summary="Ice">${text}</wa-details>`,
  part: '[part~="header"]',
};

/** The lines of the README for these widgets; for none, those that are enough for any. */
export const ours = (...names) => {
  const scripts = new Set(['pht.js', ...names.flatMap((name) => widgets[name])]);
  return (
    '<link rel="stylesheet" href="/dist/pht.css">' +
    [...scripts].map((path) => `<script src="/dist/${path}" defer></script>`).join('')
  );
};

// Each library's required lines; its optional style sheets are left out, to its advantage.
export const shoelace = (...files) =>
  '<link rel="stylesheet" href="/shoelace/themes/light.css">' +
  files.map((file) => `<script type="module" src="/shoelace/${file}"></script>`).join('');
/** Where the icons are, as elements loaded one by one must be told. */
export const shoelaceIcons = '<script data-shoelace="/shoelace"></script>';
export const webAwesome = (file) =>
  '<link rel="stylesheet" href="/webawesome/styles/themes/default.css">' +
  `<script type="module" src="/webawesome/${file}"></script>`;
