import type { WebRequest } from 'webextension-polyfill';

/** What a request carries, as text; '' where the browser does not say. */
export function bodyOf({ requestBody }: WebRequest.OnBeforeRequestDetailsType): string {
  const decoder = new TextDecoder();
  const text = (requestBody?.raw ?? []).map(({ bytes }) =>
    bytes instanceof ArrayBuffer ? decoder.decode(bytes, { stream: true }) : '',
  );
  return text.join('') + decoder.decode();
}
