import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface Bundle {
  script: string;
  style: string;
  /** First characters of the script's digest, as X has in its file names. */
  hash: string;
}

const ENTRY = fileURLToPath(new URL('../page/main.tsx', import.meta.url));

let built: Promise<Bundle> | undefined;

/** The page's script and style, built once a process and never written to disc. */
export function pageBundle(): Promise<Bundle> {
  built ??= make();
  return built;
}

async function make(): Promise<Bundle> {
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    publicDir: false,
    // draft-js reads `global`, React chooses its build by NODE_ENV.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  let script = '';
  let style = '';
  for (const { output } of [result].flat().filter((one) => 'output' in one)) {
    for (const file of output) {
      if (file.type === 'chunk') script += file.code;
      else if (file.fileName.endsWith('.css')) style += String(file.source);
    }
  }
  if (script === '') throw new Error('Vite built no page');
  return {
    script,
    style,
    hash: createHash('sha256')
      .update(script + style)
      .digest('hex')
      .slice(0, 8),
  };
}
