// One load of a page over a slow network, timed until a picture or part has been painted.

const LATENCY = 150;
const BYTES_PER_SECOND = 1_600_000 / 8;
const network = {
  offline: false,
  latency: LATENCY,
  downloadThroughput: BYTES_PER_SECOND,
  uploadThroughput: BYTES_PER_SECOND,
};

/** `part` is looked for in the shadow root of the first `tag`, or in it where it has none. */
export async function load(browser, origin, { name, path, tag, part }) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await page.addInitScript(watch, { tag, part });
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page
    .waitForFunction(() => window.shownAt !== undefined, undefined, { polling: 100 })
    .catch(() => fail(`${name}: ${part} of <${tag}> was not shown within 30 s.`));
  const run = await page.evaluate(readRun);
  await context.close();
  requireConditions(name, run);
  return run;
}

// Runs in the page. The frame in which the part has its place paints it; a message posted in
// that frame arrives when the painting is done. Of an image the size must have come.
function watch({ tag, part }) {
  const look = () => {
    const element = document.querySelector(tag);
    const target = (element?.shadowRoot ?? element)?.querySelector(part);
    const isThere = target?.getBoundingClientRect().height > 0 && target.naturalWidth !== 0;
    if (!isThere) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.shownAt = performance.now());
    port2.postMessage('painted');
  };
  requestAnimationFrame(look);
}

// Runs in the page.
function readRun() {
  const [page] = performance.getEntriesByType('navigation');
  const files = performance
    .getEntriesByType('resource')
    .filter((entry) => entry.name.startsWith(location.origin));
  const requests = [page, ...files].filter((entry) => entry.responseEnd <= window.shownAt);
  return {
    shownAt: window.shownAt,
    requests: requests.length,
    bytes: requests.reduce((total, entry) => total + entry.encodedBodySize, 0),
    pageArrived: page.responseEnd,
    isHttp2: requests.every((entry) => entry.nextHopProtocol === 'h2'),
    isCompressed: requests.some((entry) => entry.encodedBodySize < entry.decodedBodySize),
    isCold: requests.every((entry) => entry.transferSize > 0),
  };
}

function requireConditions(name, { pageArrived, isHttp2, isCompressed, isCold }) {
  if (pageArrived < LATENCY) fail(`${name}: the browser did not slow the network.`);
  if (!isHttp2) fail(`${name}: not everything came over HTTP/2.`);
  if (!isCompressed) fail(`${name}: nothing came compressed.`);
  if (!isCold) fail(`${name}: something came from a cache.`);
}

function fail(message) {
  throw new Error(message);
}
