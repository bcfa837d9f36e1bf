/**
 * The blocks in the block editor. What they are called, and what can be set, is told by
 * includes/editors.php, which has it from the build.
 */
((wp, { folder, language, languages, words, widgets }) => {
  const { createElement: el, Fragment, RawHTML } = wp.element;
  const { createBlock, registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Disabled, PanelBody, RangeControl, SelectControl, TextControl, ToggleControl } =
    wp.components;
  const { __ } = wp.i18n;

  const PREFIX = 'data-pht-';

  const isSet = (value) => value !== undefined && value !== '' && value !== false;

  /** Settings of a block that are attributes of its widget. */
  const settingsOf = (name, attributes) =>
    Object.fromEntries(
      ['lang', ...Object.keys(widgets[name].controls)]
        .filter((key) => isSet(attributes[key]))
        .map((key) => [key, attributes[key] === true ? '' : `${attributes[key]}`]),
    );

  /* In the panel */

  const choice = (value, label) => ({ value, label });

  const usual = ({ initial, kind }) => {
    const label = __('As usual', 'pht-widgets');
    return initial === '' || kind === 'word' ? label : `${label} (${initial})`;
  };

  const CONTROLS = {
    flag: (props) =>
      el(ToggleControl, { ...props, checked: isSet(props.value) && props.value !== 'false' }),
    number: ({ value, ...props }, { minimum, maximum, initial }) =>
      el(RangeControl, {
        ...props,
        value: isSet(value) ? Number(value) : undefined,
        min: minimum,
        max: maximum,
        initialPosition: initial === '' ? undefined : Number(initial),
        allowReset: true,
      }),
    choice: (props, rule) =>
      el(SelectControl, {
        ...props,
        options: [
          choice('', usual(rule)),
          ...rule.choices.map((one, index) => choice(one, __(rule.labels[index], 'pht-widgets'))),
        ],
      }),
    word: (props, rule, key) =>
      el(SelectControl, {
        ...props,
        options: [
          choice('', usual(rule)),
          ...Object.entries(words[key]).map(([id, word]) => choice(id, word)),
        ],
      }),
    text: (props) => el(TextControl, props),
  };

  function control(key, rule, attributes, setAttributes) {
    const props = {
      key,
      label: __(rule.label, 'pht-widgets'),
      help: __(rule.help, 'pht-widgets'),
      value: attributes[key] ?? '',
      onChange: (value) => setAttributes({ [key]: isSet(value) ? value : undefined }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    return CONTROLS[rule.kind](props, rule, key);
  }

  const languageControl = ({ lang = '' }, setAttributes) =>
    el(SelectControl, {
      key: 'lang',
      label: __('Language', 'pht-widgets'),
      value: lang,
      options: [
        choice('', __('That of the page', 'pht-widgets')),
        ...Object.entries(languages).map(([tag, { name }]) => choice(tag, name)),
      ],
      onChange: (value) => setAttributes({ lang: value || undefined }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });

  function panels(name, attributes, setAttributes) {
    const shown = Object.entries(widgets[name].controls).filter(([, rule]) => !rule.isHidden);
    const controls = (isOwn) =>
      shown
        .filter(([, rule]) => rule.isOwn === isOwn)
        .map(([key, rule]) => control(key, rule, attributes, setAttributes));
    return [
      el(PanelBody, { key: 'own', title: __('Settings', 'pht-widgets') }, ...controls(true)),
      el(
        PanelBody,
        { key: 'all', title: __('More settings', 'pht-widgets'), initialOpen: false },
        languageControl(attributes, setAttributes),
        ...controls(false),
      ),
    ];
  }

  /* In the content */

  /** What patients will see. It cannot be used here, so that a click chooses the block. */
  function preview(name, attributes) {
    const { site, isInline, title } = widgets[name];
    const { lang = language, ...settings } = settingsOf(name, attributes);
    const tag = `pht-${name}`;
    const text = isInline ? (words.term[settings.term] ?? settings.term ?? title) : title;
    const props = {
      ...site,
      debug: isInline ? undefined : '',
      ...settings,
      lang,
      dir: languages[lang]?.direction,
    };
    return el(Disabled, null, el(tag, props, text));
  }

  const edit = (name) =>
    function Edit({ attributes, setAttributes }) {
      return el(
        Fragment,
        null,
        el(InspectorControls, null, ...panels(name, attributes, setAttributes)),
        el('div', useBlockProps(), preview(name, attributes)),
      );
    };

  /**
   * What stays when the plugin is gone, and what everybody may save: a division with the text.
   * The page itself is made by render_block_of() in includes/blocks.php.
   */
  const save = (name) =>
    function Save({ attributes }) {
      const settings = Object.entries(settingsOf(name, attributes)).map(([key, value]) => [
        PREFIX + key,
        value,
      ]);
      const props = { 'data-pht': name, ...Object.fromEntries(settings) };
      return el('div', useBlockProps.save(props), el(RawHTML, null, attributes.text));
    };

  /* What is pasted */

  const names = Object.keys(widgets);
  const allSettings = [
    ...new Set(['lang', ...names.flatMap((name) => Object.keys(widgets[name].controls))]),
  ];
  const markers = ['data-pht', ...allSettings.map((key) => PREFIX + key)];

  /** A link that is alone in its paragraph. */
  function linkIn(node) {
    const [child] = node.children;
    const isAlone =
      node.children.length === 1 && node.textContent.trim() === child.textContent.trim();
    return node.localName === 'p' && isAlone && child.localName === 'a' ? child : undefined;
  }

  function widgetAt(node) {
    if (node.localName.startsWith('pht-')) return node.localName.slice(4);
    const written = node.getAttribute('data-pht');
    if (written) return written.trim().toLowerCase().replace(/^pht-/, '');
    if (node.localName !== 'a' || !node.href.startsWith(folder)) return undefined;
    return node.href.slice(folder.length).replace(/\.html.*/, '');
  }

  function writtenSettings(node, name) {
    const query = new URLSearchParams(node.localName === 'a' ? node.search : '');
    const prefix = node.localName.startsWith('pht-') ? '' : PREFIX;
    return Object.fromEntries(
      ['lang', ...Object.keys(widgets[name].controls)]
        .map((key) => [key, node.getAttribute(prefix + key) ?? query.get(key)])
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [
          key,
          widgets[name].controls[key]?.kind === 'flag' ? value !== 'false' : value,
        ]),
    );
  }

  function blockFrom(node, name) {
    const element = linkIn(node) ?? node;
    const own = element.localName === 'a' ? '' : element.innerHTML.trim();
    const settings = writtenSettings(element, name);
    return createBlock(`pht/${name}`, own ? { ...settings, text: own, ownText: true } : settings);
  }

  const fromMarkup = (name) => ({
    type: 'raw',
    priority: 1,
    isMatch: (node) => widgetAt(linkIn(node) ?? node) === name,
    transform: (node) => blockFrom(node, name),
    schema: ({ phrasingContentSchema }) => ({
      [`pht-${name}`]: { attributes: allSettings, children: '*', allowEmpty: true },
      div: { attributes: markers, children: '*', allowEmpty: true },
      p: { children: withMarkedLinks(phrasingContentSchema) },
    }),
  });

  const withMarkedLinks = (schema) => ({
    ...schema,
    a: { ...schema.a, attributes: [...(schema.a?.attributes ?? ['href']), ...markers] },
  });

  const fromShortcode = (name) => ({
    type: 'shortcode',
    tag: `pht_${name.replaceAll('-', '_')}`,
    attributes: Object.fromEntries(
      ['lang', ...Object.keys(widgets[name].controls)].map((key) => [
        key,
        {
          ...widgets[name].attributes[key],
          shortcode: ({ named, numeric }) => shortcodeValue(name, key, named, numeric),
        },
      ]),
    ),
  });

  function shortcodeValue(name, key, named, numeric) {
    const value = named[key] ?? named[key.replaceAll('-', '_')];
    if (widgets[name].controls[key]?.kind !== 'flag') return value;
    return numeric.includes(key) || (value !== undefined && value !== 'false') ? true : undefined;
  }

  /* What is pasted in one line: WordPress takes that for text in a sentence. */

  const NO_CONTENT = 'link, script, meta, title';

  /** The widgets in source code or in a copied text; undefined where there is something else too. */
  function blocksIn(html) {
    const { head, body } = new DOMParser().parseFromString(html, 'text/html');
    const elements = [...head.children, ...body.children].filter(
      (one) => !one.matches(NO_CONTENT),
    );
    const texts = [...body.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const found = elements.map((element) => widgetAt(linkIn(element) ?? element));
    const isAll = found.every((name) => names.includes(name)) && texts.every(isBlank);
    if (!isAll || elements.length === 0) return undefined;
    return elements.map((element, index) => blockFrom(element, found[index]));
  }

  const isBlank = ({ textContent }) => textContent.trim() === '';

  /** canvas.js calls it, wherever the content is. */
  window.phtWidgetsPaste = (event) => {
    const selected = wp.data.select('core/block-editor').getSelectedBlock();
    if (!selected || selected.name !== 'core/paragraph') return;
    if (!wp.blocks.isUnmodifiedDefaultBlock(selected)) return;
    const { clipboardData } = event;
    const blocks =
      blocksIn(clipboardData.getData('text/plain')) ??
      blocksIn(clipboardData.getData('text/html'));
    if (!blocks) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    wp.data.dispatch('core/block-editor').replaceBlocks(selected.clientId, blocks);
  };

  for (const name of names) {
    const { title, description, icon, attributes, text } = widgets[name];
    const all = {
      ...attributes,
      text: { type: 'string', source: 'html', selector: '[data-pht]', default: text },
    };
    registerBlockType(`pht/${name}`, {
      apiVersion: 3,
      title,
      description: __(description, 'pht-widgets'),
      icon,
      category: 'pht-widgets',
      keywords: ['PHT', 'hamstring', name.replaceAll('-', ' ')],
      attributes: all,
      supports: { align: ['wide', 'full'], html: false },
      example: {},
      edit: edit(name),
      save: save(name),
      transforms: { from: [fromMarkup(name), fromShortcode(name)] },
      // `<!-- wp:pht/ice-timer {"minutes":"20"} /-->`, as a pattern or a builder writes it.
      deprecated: [{ attributes, save: () => null, migrate: (given) => ({ ...given, text }) }],
    });
  }
})(window.wp, window.phtWidgetsEditor);
