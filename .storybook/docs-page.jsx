// The page of a widget's documents; stories without a widget keep the usual one.
import {
  Controls,
  Description,
  DocsPage as UsualPage,
  Heading,
  Markdown,
  Primary,
  Source,
  Stories,
  Subheading,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { widgets as scriptsOf } from '../dist/release.json';
import { htmlCode, reactCode, vueCode } from '../stories/docs/code.js';
import '../stories/docs/parts-picture.js';
import { partsOf } from './arg-types.js';

const snippets = import.meta.glob('../dist/snippets/en/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export function DocsPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const { component: tag, parameters, initialArgs } = preparedMeta;
  if (!parameters.guide) return <UsualPage />;
  const { use, not, keyboard, screenReader } = parameters.guide;
  return (
    <>
      <Title />
      <Description />
      <Heading>When to use it</Heading>
      <List items={use} />
      <Subheading>When not</Subheading>
      <List items={not} />
      <Heading>Try it</Heading>
      <Primary />
      <Controls />
      <Heading>Keyboard and screen reader</Heading>
      <Subheading>Keyboard</Subheading>
      <List items={keyboard} />
      <Subheading>Screen reader</Subheading>
      <List items={screenReader} />
      <Heading>Its parts</Heading>
      <Markdown>{`Each can be styled: \`${tag}::part(name)\`. Tokens come first: they reach every part.`}</Markdown>
      <Parts tag={tag} args={initialArgs} />
      <Code name={tag.replace('pht-', '')} />
      <Stories />
    </>
  );
}

const List = ({ items }) => <Markdown>{items.map((item) => `- ${item}`).join('\n')}</Markdown>;

const Parts = ({ tag, args }) => (
  <story-parts class="sb-unstyled" tag={tag} args={args} parts={partsOf(tag)} />
);

function Code({ name }) {
  const whole = snippets[`../dist/snippets/en/${name}.html`] ?? '';
  // The terms of the glossary, one a line: one of them is enough.
  const snippet = name === 'glossary-term' ? whole.split('\n')[0] : whole.trim();
  return (
    <>
      <Heading>Code to copy</Heading>
      <Markdown>
        The text inside the tag is shown until the widget runs, and where no script runs.
      </Markdown>
      <Subheading>HTML</Subheading>
      <Source code={htmlCode(scriptsOf[name] ?? [], snippet)} language="html" />
      <Subheading>React</Subheading>
      <Source code={reactCode(name, snippet)} language="tsx" />
      <Subheading>Vue</Subheading>
      <Source code={vueCode(name, snippet)} language="html" />
    </>
  );
}
