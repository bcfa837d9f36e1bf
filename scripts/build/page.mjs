// Pages of our own: nothing inline, so that any content security policy lets them work.

/** @param head lines of it, after those that every page has */
export const pageOf = ({ tag, direction }, { title, lead }, head, content) => `<!doctype html>
<html lang="${tag}"${direction === 'rtl' ? ' dir="rtl"' : ''}>
  <head>
    ${[
      '<meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      `<title>${title}</title>`,
      `<meta name="description" content="${lead}" />`,
      '<meta name="color-scheme" content="light dark" />',
      '<meta name="pht-match" content="none" />',
      ...head,
    ].join('\n    ')}
  </head>
  <body>
    <main>
      ${content}
    </main>
  </body>
</html>
`;

export const scriptTag = (path) => `<script src="${path}" defer></script>`;

/** What a widget says without script, line by line; its title has this level. */
export const linesOfText = ({ title, lead, lines, status }, level) => [
  `<h${level}>${title}</h${level}>`,
  `<p>${lead}</p>`,
  ...lines,
  `<p><small>${status}</small></p>`,
];

/** The same in a page. */
export const textOf = (texts, level) => linesOfText(texts, level).join('\n        ');
