// A real WordPress with the plugin: SQLite and PHP's own server, nothing of the machine's.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { wordpressPackage } from '../../scripts/wordpress.mjs';
import { root } from '../../scripts/lib/root.mjs';

const dist = process.env.PHT_DIST ?? join(root, 'dist');
const ZIP = join(dist, 'wordpress/pht-widgets.zip');
const SQLITE = 'sqlite-database-integration';
/** PHP keeps what it has compiled, which it does not by itself outside of a web server. */
const KEPT = ['-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1'];

const run = promisify(execFile);

/**
 * A site with the plugin, active, and the users `admin`, `editor`, `author`, `contributor`.
 *
 * @param {string} version as the package names it
 */
export async function startSite(version) {
  const folder = mkdtempSync(join(tmpdir(), 'pht-wordpress-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  putFiles(folder, version, url);
  // Several at once: a page of the editor asks for many files.
  const server = spawn('php', [...KEPT, '-S', `127.0.0.1:${port}`, '-t', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    detached: true,
  });
  server.stderr.resume();
  const php = (command, ...options) => callPhp(folder, port, command, options);
  const close = async () => {
    const isClosed = once(server, 'close');
    process.kill(-server.pid, 'SIGTERM');
    await isClosed;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await php('install');
    await php('activate', 'pht-widgets/pht-widgets.php');
  } catch (error) {
    await close();
    throw error;
  }
  const copyPlugin = (name) =>
    unzip(ZIP, join(folder, 'wp-content/plugins'), /^pht-widgets/, name);
  return { folder, url, php, copyPlugin, close };
}

function putFiles(folder, version, url) {
  const source = wordpressPackage();
  unzip(join(source, `src/wordpress/wp-${version}.zip`), folder);
  // The zip has no scripts and styles of the editors: they lie beside it.
  cpSync(join(source, `public/wp-${version}`), folder, { recursive: true, force: false });
  rmSync(join(folder, 'wp-content/database'), { recursive: true, force: true });
  const plugins = join(folder, 'wp-content/plugins');
  unzip(join(source, `src/${SQLITE}/${SQLITE}.zip`), plugins, /^[^/]+/, SQLITE);
  putDatabase(folder, join(plugins, SQLITE));
  unzip(ZIP, plugins);
  cpSync(new URL('site', import.meta.url), join(folder, 'pht-test'), { recursive: true });
  cpSync(join(folder, 'pht-test/mu-plugins'), join(folder, 'wp-content/mu-plugins'), {
    recursive: true,
  });
  writeFileSync(join(folder, 'wp-config.php'), configOf(url));
}

function putDatabase(folder, plugin) {
  const drop = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', `${SQLITE}/load.php`);
  writeFileSync(join(folder, 'wp-content/db.php'), drop);
}

function unzip(file, folder, from = '', to = '') {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(file)))) {
    const path = join(folder, name.replace(from, to));
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

const configOf = (url) => `<?php
foreach ( array( 'DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'DB_COLLATE' ) as $name ) define( $name, 'test' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY' ) as $name ) {
  define( $name, 'test ' . $name );
  define( str_replace( 'KEY', 'SALT', $name ), 'test salt ' . $name );
}
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Runs a command of site/command.php inside the WordPress; answers what it prints. */
async function callPhp(folder, port, command, options) {
  const script = join(folder, 'pht-test/command.php');
  const given = ['-d', 'memory_limit=512M', script, String(port), command, ...options];
  try {
    const { stdout } = await run('php', given, { cwd: folder });
    return stdout;
  } catch (error) {
    throw new Error(`${command}: ${error.stdout}${error.stderr}`, { cause: error });
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
