import { importantRule } from './scripts/lib/important-rule.mjs';

// Sides stay where they are when a language runs from right to left.
const SIDE = '(left|right|top|bottom)';
const PHYSICAL_PROPERTIES = [
  `/^${SIDE}$/`,
  `/^(margin|padding|border|scroll-margin|scroll-padding)-${SIDE}\\b/`,
  '/^((min|max)-)?(width|height)$/',
];
const PHYSICAL_VALUES = { '/^(text-align|float|clear)$/': ['left', 'right'] };

const COLOR = 'Colors are tokens (kit/styles/tokens.styles.ts); only drawings have their own.';
const FETCHES = 'A widget fetches nothing but its script and its texts.';

/** A rule that refuses what is listed, and says why. */
const refuse = (list, message) => [list, { message: () => message }];

export default {
  plugins: [importantRule],
  ignoreFiles: ['dist/**', 'storybook-static/**'],
  reportNeedlessDisables: true,
  reportDescriptionlessDisables: true,
  rules: {
    'house/important': true,
    'at-rule-disallowed-list': refuse(['font-face', 'import'], FETCHES),
    'color-named': refuse('never', COLOR),
    'color-no-hex': refuse(true, COLOR),
    'custom-property-pattern': refuse(
      '^(pht-|_)',
      'A public token begins with --pht-, a private one with --_.',
    ),
    'declaration-property-value-disallowed-list': refuse(
      PHYSICAL_VALUES,
      'Write start or end, which follow the direction of the text.',
    ),
    'function-disallowed-list': refuse(['url'], FETCHES),
    'property-disallowed-list': refuse(
      PHYSICAL_PROPERTIES,
      'Write the logical property, which follows the direction of the text.',
    ),
    'selector-max-id': refuse(0, 'An id is for labels; style a class.'),
    'unit-disallowed-list': refuse(
      ['rem'],
      'rem follows the page, which may set it to 62.5 %; use em or px.',
    ),

    // Slips, which a browser passes over in silence.
    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [
      true,
      // The first is for older browsers.
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'declaration-property-value-no-unknown': true,
    'function-calc-no-unspaced-operator': true,
    'function-no-unknown': true,
    'keyframe-block-no-duplicate-selectors': true,
    'keyframe-declaration-no-important': true,
    'media-feature-name-no-unknown': true,
    'media-feature-name-value-no-unknown': true,
    'named-grid-areas-no-invalid': true,
    'no-invalid-double-slash-comments': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'unit-no-unknown': true,
  },
  overrides: [
    { files: ['**/*.ts'], customSyntax: 'postcss-lit' },
    {
      // Where the tokens are made, and where drawings have the colors of what they show.
      files: [
        'src/kit/styles/tokens.styles.ts',
        'src/**/illustration.styles.ts',
        'src/{anatomy,figure}/**',
        'stories/**',
      ],
      rules: { 'color-named': null, 'color-no-hex': null },
    },
    {
      // A page that does all that we do not.
      files: ['src/builder/old-page.css'],
      rules: { 'house/important': null, 'unit-disallowed-list': null },
    },
    {
      // A body has its left and its right in every language: the picture is not mirrored.
      files: ['src/widgets/anatomy-diagram/{canvas,labels}.styles.ts'],
      rules: {
        'declaration-property-value-disallowed-list': null,
        'property-disallowed-list': null,
      },
    },
  ],
};
