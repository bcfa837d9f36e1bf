/** A page as a webmaster would write it: the install in the head, the element in the text. */
export const page = (head, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Bench</title>
    <link rel="icon" href="data:,">
    ${head}
  </head>
  <body>
    <h1>Care at home</h1>
    ${body}
  </body>
</html>
`;

/** One page for each candidate, under the path `/page/<its number>`. */
export const pagesOf = (candidates) =>
  Object.fromEntries(
    candidates.map(({ head, body }, index) => [`/page/${index}`, page(head, body)]),
  );
