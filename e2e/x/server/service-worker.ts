/** Header by which the page's service worker marks what it sent again. */
export const MARK = 'x-replica-service-worker';

/**
 * A service worker that answers every GraphQL POST with a fetch of its own. For the browser that
 * request belongs to no tab, which is the case a rule limited to tabs misses.
 */
export const SERVICE_WORKER = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'POST' || !url.pathname.startsWith('/i/api/graphql/')) return;
  event.respondWith((async () => {
    const headers = new Headers(request.headers);
    headers.set('${MARK}', '1');
    const body = await request.text();
    return fetch(request.url, { method: 'POST', headers, body, credentials: 'include' });
  })());
});
`;
