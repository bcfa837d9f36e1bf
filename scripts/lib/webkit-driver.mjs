// WebKitGTK through WebDriver, on a screen that nobody sees.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { pageOf } from './webkit-page.mjs';

const ATTEMPTS = 3;
const START_LIMIT = 20_000;

/** Without a graphics card, layers and their effects take most of the processor's time. */
const FRUGAL = {
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
};

/**
 * A screen, and pages on it, each in a browser of its own.
 *
 * @param {{ driver: string, miniBrowser: string, screen: string }} programs their paths
 */
export async function openWebKit({ driver, miniBrowser, screen }) {
  const shown = await openScreen(screen);
  const env = { ...process.env, ...FRUGAL, DISPLAY: shown.display };

  async function newPage(attempt = 1) {
    const port = await freePort();
    const program = started(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    try {
      const send = sender(`http://127.0.0.1:${port}`);
      await answered(send);
      const { sessionId } = await send(
        'POST',
        '/session',
        capabilitiesFor(miniBrowser),
        START_LIMIT,
      );
      const page = pageOf((method, path, body) =>
        send(method, `/session/${sessionId}${path}`, body),
      );
      return { ...page, close: program.end };
    } catch (error) {
      program.end();
      if (attempt === ATTEMPTS) throw error;
      return newPage(attempt + 1);
    }
  }

  return { newPage: () => newPage(), close: shown.end };
}

const capabilitiesFor = (binary) => ({
  capabilities: {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      // A page that tests itself sends commands while it is loading.
      pageLoadStrategy: 'none',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  },
});

// Without a window manager the window under the pointer has the focus, and the pointer begins in
// the middle: a screen about as large as the window keeps it inside.
async function openScreen(path) {
  const options = ['-displayfd', '1', '-screen', '0', '1000x900x24', '-nolisten', 'tcp'];
  const { child, end } = started(path, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise((resolve, reject) => {
    child.stdout.once('data', (data) => resolve(String(data).trim()));
    child.once('exit', () => reject(new Error(`${path} did not start.`)));
    child.once('error', reject);
  });
  return { display: `:${number}`, end };
}

/** A program that ends with this one, and what it has started with it. */
function started(path, options, settings) {
  const child = spawn(path, options, { ...settings, detached: true });
  const end = () => {
    process.off('exit', end);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended before.
    }
  };
  process.on('exit', end);
  return { child, end };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const sender = (address) => async (method, path, body, limit) => {
  const response = await fetch(address + path, {
    method,
    body: body && JSON.stringify(body),
    signal: limit && AbortSignal.timeout(limit),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit, ${path}: ${value.error}: ${value.message}`);
  return value;
};

async function answered(send) {
  for (const end = Date.now() + START_LIMIT; ; await delay(50)) {
    try {
      return await send('GET', '/status');
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
