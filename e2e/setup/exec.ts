import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './paths.ts';

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Milliseconds after which the process is ended. */
  limitMs?: number;
  /** Milliseconds without a word of output after which the process is ended. */
  silenceMs?: number;
  /** Gets the output as it arrives; without it the output is only kept. */
  echo?: (text: string) => void;
}

export interface RunResult {
  /** Exit code; null when the process could not start, was killed or ran out of time. */
  code: number | null;
  /** stdout and stderr in the order of arrival. */
  output: string;
  /** stdout alone. */
  stdout: string;
}

/** Runs a program without a shell and waits for its end. Never throws: a failure is a code. */
export function run(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  let output = '';
  let stdout = '';
  let silence: NodeJS.Timeout | undefined;
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Unlike Ctrl-C these reach this process alone: take the child along.
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    process.exit(1);
  };
  process.once('SIGTERM', stop).once('SIGHUP', stop);
  const end = (why: string) => {
    output += `\n${why}\n`;
    child.kill('SIGKILL');
    // A grandchild may hold the pipes open; what it has to say is no longer of interest.
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const limit =
    options.limitMs === undefined
      ? undefined
      : setTimeout(end, options.limitMs, `Ended after ${options.limitMs / 1000} s.`);
  const heard = () => {
    clearTimeout(silence);
    if (options.silenceMs !== undefined) {
      silence = setTimeout(end, options.silenceMs, `Silent for ${options.silenceMs / 1000} s.`);
    }
  };
  const take = (coloured: string) => {
    heard();
    // Some tools colour even what goes into a pipe, and so into logs.
    const text = stripVTControlCharacters(coloured);
    output += text;
    options.echo?.(text);
  };
  heard();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    take(text);
  });
  child.stderr.setEncoding('utf8').on('data', take);
  return new Promise((resolve) => {
    const finish = (code: number | null) => {
      process.off('SIGTERM', stop).off('SIGHUP', stop);
      clearTimeout(limit);
      clearTimeout(silence);
      resolve({ code, output, stdout });
    };
    child.on('error', (error) => {
      output += `${command} could not be started: ${error.message}\n`;
      finish(null);
    });
    child.on('close', finish);
  });
}

/** Runs a script with this very Node. */
export function runNode(args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, args, options);
}

export function echo(text: string): void {
  process.stdout.write(text);
}

/** The last lines of an output, for a person to read. */
export function tail(output: string, lines = 40): string {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}
