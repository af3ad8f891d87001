/** Whether a browser window could be seen by somebody. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** What the system calls it, for a sentence to a person. */
export function displayName(): string {
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY || 'of this computer';
}

/** Whether a browser that did not start says it was for want of a display. */
export function isAboutDisplay(message: string): boolean {
  return /Missing X server|cannot open display|Unable to open X display|headed browser without having a XServer|ozone_platform_(?:x11|wayland)/i.test(
    message,
  );
}
