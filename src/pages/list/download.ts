/** Long enough for any browser to have begun reading. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's own download; nothing is sent anywhere. */
export function download(name: string, type: string, content: string | Uint8Array<ArrayBuffer>) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
