// What is measured: an element, the part of it that must be on screen, and how it is installed.

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
export const shoelaceCard = {
  tag: 'sl-card',
  html: `<sl-card>${text}</sl-card>`,
  part: '[part~="body"]',
};
// The card as its documentation shows it first: text, and a footer with two controls.
export const shoelaceFullCard = {
  tag: 'sl-card',
  html:
    `<sl-card><strong>Ice</strong> ${text}` +
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

export const ours = (file) =>
  '<link rel="stylesheet" href="/dist/pht.css">' + `<script defer src="/dist/${file}"></script>`;

// Each library's required lines; its optional style sheets are left out, to its advantage.
export const shoelace = (...files) =>
  '<link rel="stylesheet" href="/shoelace/themes/light.css">' +
  files.map((file) => `<script type="module" src="/shoelace/${file}"></script>`).join('');
export const webAwesome = (file) =>
  '<link rel="stylesheet" href="/webawesome/styles/themes/default.css">' +
  `<script type="module" src="/webawesome/${file}"></script>`;
