import { expect } from '@open-wc/testing';
import { colorsIn } from '../../src/builder/colors.js';
import { filesAddress, usualAddress } from '../../src/builder/files-address.js';

describe('the address of the files', () => {
  const addresses = {
    '/pht/': '/pht/',
    '/pht': '/pht/',
    ' pht ': 'pht/',
    '../pht/': '../pht/',
    'https://clinic.example/pht': 'https://clinic.example/pht/',
    'HTTPS://clinic.example/a b': undefined,
    'https://clinic.example/pht/pht.js': 'https://clinic.example/pht/',
    '/año/': '/a%C3%B1o/',
    '/100%/': undefined,
    '//other.example/': undefined,
    '/\\other.example/': undefined,
    'javascript:alert(1)': undefined,
    'data:text/html,x': undefined,
    'https://user:word@clinic.example/': undefined,
    '/pht/?x': undefined,
    '/pht/"><script>': undefined,
    '': undefined,
    [`/${'x'.repeat(600)}`]: undefined,
  };
  for (const [given, expected] of Object.entries(addresses)) {
    it(`${given.slice(0, 40)} is ${expected ?? 'none'}`, () =>
      void expect(filesAddress(given)).to.equal(expected));
  }

  it('is at first the folder of the builder, and a usual one on disk', () => {
    expect(usualAddress('https://c.example/x/builder/?lang=es#a')).to.equal(
      'https://c.example/x/',
    );
    expect(usualAddress('file:///home/builder/index.html')).to.equal('/pht/');
  });
});

describe('colors in pasted text', () => {
  it('come with the likeliest accent first, each once', () => {
    const styles = `
      body { color: #333; background: #FFF }
      .button { background-color: rgb(10 20 30 / 50%) }
      nav a:hover{color:hsl(10, 20%, 30%)}
      :root { --brand-main: #0a7; } p { color: #333 }`;
    const colors = ['#0a7', 'hsl(10, 20%, 30%)', 'rgb(10 20 30 / 50%)', '#333', '#fff'];
    expect(colorsIn(styles)).to.deep.equal(colors);
  });

  it('are found in a page, too, and not in its links', () => {
    const page = '<meta name="theme-color" content="#0a7"><a href="#face" style="color:#123456">';
    expect(colorsIn(page)).to.have.members(['#0a7', '#123456']);
  });

  it('are looked for in any text', () => {
    for (const sign of ['a', '-', '#', 'rgb(', '{', ':', ' ', '"']) {
      expect(colorsIn(sign.repeat(400_000))).to.deep.equal([]);
    }
  });
});
