/**
 * In the classic editor: takes away the paragraphs that WordPress puts around a tag that it does
 * not know. They would end the tag early. The page does the same: includes/content.php.
 */
(($, tags) => {
  const ours = `</?(?:${tags.join('|')})\\b[^>]*>`;
  const opened = new RegExp(`<p>\\s*(${ours})`, 'g');
  const closed = new RegExp(`(${ours})(?:\\s*<br />)?\\s*</p>`, 'g');

  $(document.body).on('afterWpautop', (event, content) => {
    content.data = content.data.replace(opened, '$1').replace(closed, '$1');
  });
})(window.jQuery, window.phtWidgetsTags);
