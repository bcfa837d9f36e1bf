import js from '@eslint/js';
import litPlugin from 'eslint-plugin-lit';
import litA11yPlugin from 'eslint-plugin-lit-a11y';
import wcPlugin from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { arrowRule } from './scripts/lib/arrow-rule.mjs';

// What a strict content security policy with Trusted Types refuses, and what the house forbids.
const MARKUP_FROM_TEXT = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
].map((property) => ({ property, message: 'Render with a lit template.' }));

const LIT_DIRECTIVES = {
  regex: '^lit(-html)?/directives/(unsafe-|style-map)',
  message: 'Unsafe markup and style attributes fail under a strict policy; use classes.',
};
const LIT_CUSTOM_ELEMENT = {
  name: 'lit/decorators.js',
  importNames: ['customElement'],
  message: 'It throws on a second copy of the script; register with define().',
};
const LIT = { regex: '^(lit|lit-html|lit-element)(/|$)', message: 'Content has no markup.' };
const LOCALIZE = { regex: '^@lit/localize', message: 'Drawings have no text.' };

const imports = (...patterns) => [
  'error',
  { paths: [LIT_CUSTOM_ELEMENT], patterns: [LIT_DIRECTIVES, ...patterns] },
];

const MARKUP = '[tag.name=/^(html|svg)$/]';
const FORBIDDEN_SYNTAX = [
  {
    selector: `TaggedTemplateExpression${MARKUP} TemplateElement[value.raw=/[\\s"']style\\s*=/]`,
    message: 'A style attribute fails under a strict policy; use a class.',
  },
  {
    selector: `TaggedTemplateExpression${MARKUP} TemplateElement[value.raw=/<style\\b/i]`,
    message: 'A style element fails under a strict policy; use static styles.',
  },
  {
    selector: `TaggedTemplateExpression${MARKUP} TemplateElement[value.raw=/[.](inner|outer)HTML\\s*=/]`,
    message: 'Render with a lit template.',
  },
  {
    selector: 'CallExpression[callee.name="msg"] > TaggedTemplateExpression[tag.name!="str"]',
    message:
      'A message is a plain string or a str`` template, so that translators see text only.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name="css"] > TemplateLiteral[expressions.length>0]',
    message: 'Styles are plain text; share them as a second style sheet or a custom property.',
  },
  {
    selector: 'Decorator > CallExpression[callee.name="customElement"]',
    message: 'It throws on a second copy of the script; register with define().',
  },
  {
    selector: 'NewExpression[callee.name=/^(DOMParser|Worker|SharedWorker)$/]',
    message: 'Fails under a strict policy with Trusted Types.',
  },
  {
    selector: 'MemberExpression[object.name="document"]',
    message: 'An <img name> of the page may hide it; read it from real(document).',
  },
  // Prototype and MooTools replace these on clinic pages.
  {
    selector: 'CallExpression[callee.object.name="Array"][callee.property.name="from"]',
    message: 'Old libraries replace it; spread, or use numbersUpTo().',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(reduce|reduceRight)$/]',
    message: 'Old libraries replace it; use a loop, or sum().',
  },
  {
    selector: 'CallExpression[callee.property.name="entries"][arguments.length=0]',
    message: 'Old libraries replace it; use forEach().',
  },
];

// The classes whose children the rules for elements look at.
const ELEMENT_CLASSES = ['LitElement', 'PhtBase', 'PhtElement'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'coverage/',
      'dist/',
      'src/locales/',
      'storybook-static/',
      '.cache/',
      '.dist-check-*/',
      // Apps with packages of their own, which the tests check.
      'test/frameworks/*/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers read the same in every place where developers see them.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => this.close()` is how a handler is written.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true },
      ],
      // Lit calls a template's listeners with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      // `interface IceTimer extends Properties<…>`: Lit makes these of the table of attributes.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      // An overridden method shows its parameters also where it needs none.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },

  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [
      litPlugin.configs['flat/recommended'],
      wcPlugin.configs['flat/recommended'],
      wcPlugin.configs['flat/best-practice'],
      litA11yPlugin.configs.recommended,
    ],
    settings: {
      lit: { elementBaseClasses: ELEMENT_CLASSES },
      wc: { elementBaseClasses: ELEMENT_CLASSES },
    },
    rules: {
      // LitElement has every lifecycle method; there is no need to ask.
      'wc/guard-super-call': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { arrows: arrowRule } } },
    rules: {
      'house/arrows': 'error',
      'lit/lifecycle-super': 'error',
      // Fields are assigned in the constructor (useDefineForClassFields is false), through the
      // accessors that Lit makes of `static properties`.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      // A webmaster's mistake is a warning, ours an error; all else is noise on their page.
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': imports(),
      'no-restricted-properties': ['error', ...MARKUP_FROM_TEXT],
      'no-restricted-syntax': ['error', ...FORBIDDEN_SYNTAX],
    },
  },
  {
    files: ['src/content/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...Object.keys(globals.browser)],
      'no-restricted-imports': imports(LIT),
    },
  },
  {
    files: ['src/figure/**/*.ts', 'src/anatomy/**/*.ts'],
    rules: { 'no-restricted-imports': imports(LOCALIZE) },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's equal() is typed as a promise by the snapshot plugin of @open-wc; it is none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: ['chai', '@types/chai', '@open-wc/semantic-dom-diff'].map(
            (name) => ({ from: 'package', name: 'Equal', package: name }),
          ),
        },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      // A test that does not run, or that keeps others from running, proves nothing.
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test', 'suite'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property })),
        ),
      ],
      // Chai's assertions are expressions: expect(dial).to.exist
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test may know that an element is there: it fails when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    // These also hold functions that run inside a page.
    files: ['test/**/*.mjs', 'bench/**/*.mjs', 'scripts/sheets/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    // Scripts of the demo's pages, and of WordPress's.
    files: ['demo/**/*.js', 'integrations/**/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
);
