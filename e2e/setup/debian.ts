import { readFileSync } from 'node:fs';
import { echo, run, tail } from './exec.ts';

/** Whether this is Debian itself: on Ubuntu the `chromium` package is only a pointer to a snap. */
export function isDebian(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages when that can be done without asking: as root, or with a sudo that wants
 * no password.
 * @returns null when they are installed, else why not, in words.
 */
export async function aptInstall(packages: readonly string[]): Promise<string | null> {
  const prefix = await rootPrefix();
  if (prefix === null) return 'installing a Debian package needs root or a sudo without password';
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  const apt = async (args: readonly string[]): Promise<string | null> => {
    const line = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const [command = 'env', ...rest] = line;
    const { code, output } = await run(command, rest, { limitMs: 15 * 60_000 });
    if (code === 0) return null;
    echo(`${tail(output, 15)}\n`);
    return `apt-get ${args[0]} failed`;
  };
  // A stale or empty package list is the rule on a fresh machine; a failed update may still do.
  await apt(['update']);
  return apt(['install', '--yes', '--no-install-recommends', ...packages]);
}

async function rootPrefix(): Promise<string[] | null> {
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true'], { limitMs: 10_000 });
  return code === 0 ? ['sudo', '-n'] : null;
}
