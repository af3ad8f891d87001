// The first file `npm start` and `npm test` run. It has to work in a fresh clone, before anything is
// installed, so it is plain JavaScript and uses nothing but Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STAMP = join(ROOT, 'node_modules', '.lollipop-stamp');
const [command, ...args] = process.argv.slice(2);

checkNode();
if (command !== 'start' && command !== 'test') {
  fail('Usage: node e2e/setup/bootstrap.mjs start|test [options]');
}
install();
handOver();

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (ok) return;
  fail(
    `Lollipop needs Node 22.12 or newer, or 20.19 and later 20s; this is Node ${process.versions.node}.\n` +
      'Install a current version from https://nodejs.org and run the command again.',
  );
}

/** `npm ci`, unless what is installed is already what the lock file says. */
function install() {
  const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const platform = `node${process.versions.node.split('.')[0]}-${process.platform}-${process.arch}`;
  const stamp = `${createHash('sha256').update(text).digest('hex')} ${platform}\n`;
  const old = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (old === stamp && existsSync(installedLock())) return;
  // A folder stamped by another Node or another system is not trusted, even if its versions match.
  const foreign = old !== '' && !old.endsWith(` ${platform}\n`);
  if (!foreign && matches(JSON.parse(text))) {
    writeFileSync(STAMP, stamp);
    return;
  }
  console.log('Installing the locked packages (npm ci) ...');
  // Development packages are all there is here: a global `omit=dev` must not leave them out.
  const code = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) fail(`npm ci failed (exit code ${code}); its messages are above.`, code);
  writeFileSync(STAMP, stamp);
}

function installedLock() {
  return join(ROOT, 'node_modules', '.package-lock.json');
}

/** Whether npm's own record of what it installed agrees with the lock file, for this system. */
function matches(lock) {
  if (!existsSync(installedLock())) return false;
  let installed;
  try {
    installed = JSON.parse(readFileSync(installedLock(), 'utf8')).packages;
  } catch {
    return false;
  }
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === '' || wanted.link) continue;
    const found = installed[path];
    if (!found && !wanted.optional && fits(wanted)) return false;
    if (found && (found.version !== wanted.version || found.integrity !== wanted.integrity)) {
      return false;
    }
  }
  return Object.entries(installed).every(([path, found]) => path in lock.packages && fits(found));
}

function fits({ os, cpu }) {
  const allows = (list, value) =>
    !list ||
    list.includes(value) ||
    (list.every((x) => x.startsWith('!')) && !list.includes(`!${value}`));
  return allows(os, process.platform) && allows(cpu, process.arch);
}

function npm(argv) {
  // Started by npm, its own script is known; that spares the shell Windows needs for npm.cmd.
  const cli = process.env.npm_execpath;
  const own = cli?.endsWith('npm-cli.js');
  const result = own
    ? spawnSync(process.execPath, [cli, ...argv], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', argv, {
        cwd: ROOT,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (result.error) fail(`npm could not be started: ${result.error.message}`);
  return result.status ?? 1;
}

function handOver() {
  const script = join(ROOT, 'e2e', 'setup', `${command}.ts`);
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C in a terminal reaches the child by itself; twice would read as "stop at once".
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
