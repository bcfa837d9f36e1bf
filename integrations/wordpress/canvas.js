/**
 * Beside the content in the block editor, which stands in a frame or not: tells editor.js what is
 * pasted, before WordPress takes it.
 */
document.addEventListener(
  'paste',
  (event) => (window.phtWidgetsPaste ?? window.parent.phtWidgetsPaste)?.(event),
  true,
);
