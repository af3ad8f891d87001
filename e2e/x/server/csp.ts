import type { ReplicaOptions } from '../options.ts';

/**
 * X's Content-Security-Policy (x-web-client 1.6). The nonce makes browsers ignore
 * `'unsafe-inline'`, so that a script injected as text does not run.
 */
export function csp(nonce: string, blob: ReplicaOptions['csp']): string {
  return [
    `connect-src 'self' ${blob === 'blob' ? 'blob: ' : ''}https://api.x.com https://api.twitter.com https://upload.x.com https://pbs.twimg.com https://abs.twimg.com https://video.twimg.com`,
    "default-src 'self'",
    "form-action 'self' https://twitter.com https://x.com",
    "font-src 'self' https://*.twimg.com",
    "frame-src 'self' https://twitter.com https://x.com https://mobile.x.com https://pro.x.com",
    "img-src 'self' blob: data: https://*.twimg.com https://x.com https://twitter.com",
    "manifest-src 'self'",
    "media-src 'self' blob: https://twitter.com https://x.com https://*.twimg.com",
    "object-src 'none'",
    `script-src 'self' 'unsafe-inline' https://*.twimg.com https://x.com https://twitter.com 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline' https://*.twimg.com",
    "worker-src 'self' blob:",
  ].join('; ');
}
