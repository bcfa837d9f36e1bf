// A page of WebKit's driver with what Web Test Runner's commands use of a page of Puppeteer.
import { setTimeout as delay } from 'node:timers/promises';

const RESIZE_LIMIT = 18_000;
const RESIZE_PATIENCE = 3000;

/** The keys that do not stand for a character, as WebDriver names them. */
const KEYS = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @param send sends a command of the session: method, path, body */
export function pageOf(send) {
  const act = (source) => send('POST', '/actions', { actions: [source] });
  const type = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const point = (...actions) => act({ type: 'pointer', id: 'mouse', actions });

  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const press = (key) => [down(key), up(key)];
  const move = (x, y) => ({ type: 'pointerMove', x, y, duration: 0 });
  const pressed = (type, button = 'left') => ({ type, button: BUTTONS[button] });

  return {
    goto: (url) => send('POST', '/url', { url }),
    url: () => send('GET', '/url'),
    setViewport: (size) => setViewport(send, size),
    keyboard: {
      down: (key) => type(down(key)),
      up: (key) => type(up(key)),
      press: (key) => type(...press(key)),
      type: (text) => type(...[...text].flatMap(press)),
    },
    mouse: {
      move: (x, y) => point(move(x, y)),
      down: ({ button } = {}) => point(pressed('pointerDown', button)),
      up: ({ button } = {}) => point(pressed('pointerUp', button)),
      click: (x, y, { button } = {}) =>
        point(move(x, y), pressed('pointerDown', button), pressed('pointerUp', button)),
      reset: () => send('DELETE', '/actions'),
    },
    emulateMediaFeatures() {
      throw new Error('WebKitGTK takes the preferences of its user from the desktop only.');
    },
  };
}

// WebDriver sets the size of the window, of which the page has less, and which comes later: asked
// again too soon, it would be taken for another one.
async function setViewport(send, { width, height }) {
  for (const end = Date.now() + RESIZE_LIMIT; Date.now() < end;) {
    const around = await roomAround(send);
    const size = { width: width + around.width, height: height + around.height };
    await send('POST', '/window/rect', { x: 0, y: 0, ...size });
    if (await comesTo(send, width, height)) return;
  }
  throw new Error(`WebKit's page does not become ${width} × ${height}.`);
}

/** What the window has around the page. */
async function roomAround(send) {
  const { width, height } = await send('GET', '/window/rect');
  const [innerWidth, innerHeight] = await sizeOf(send);
  return { width: width - innerWidth, height: height - innerHeight };
}

/** Whether the page has this size soon, and keeps it. */
async function comesTo(send, width, height) {
  let times = 0;
  for (const end = Date.now() + RESIZE_PATIENCE; Date.now() < end; await delay(20)) {
    const [innerWidth, innerHeight] = await sizeOf(send);
    times = innerWidth === width && innerHeight === height ? times + 1 : 0;
    if (times === 2) return true;
  }
  return false;
}

const sizeOf = (send) =>
  send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
