import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Whether the file is there and may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Where programs of these names are on PATH, in the order of the names. */
export function onPath(names: readonly string[]): string[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** The usual places of an application on this system; relative paths below each root. */
export function usualPlaces(mac: readonly string[], windows: readonly string[]): string[] {
  if (platform === 'darwin') {
    const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return mac.flatMap((app) => roots.map((root) => join(root, app)));
  }
  if (platform === 'win32') {
    const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']];
    const known = roots.filter((root) => root !== undefined);
    return windows.flatMap((app) => known.map((root) => join(root, app)));
  }
  return [];
}
