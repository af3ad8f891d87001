/** SHA-256 of bytes or of a text's UTF-8, as 64 hex digits in small letters. */
export async function sha256(of: Blob | string): Promise<string> {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : await of.arrayBuffer();
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
