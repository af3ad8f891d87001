import { describe, expect, it } from 'vitest';
import { OFFICIAL } from './index.ts';
import { replicaForTests } from './test-client.ts';

const { replica, call } = replicaForTests();

describe('the page', () => {
  it('comes with a nonce that changes, and without unsafe inline scripts', async () => {
    const [first, second] = [await call('https://x.com/home'), await call('https://x.com/home')];
    const nonce = /'nonce-([^']+)'/;
    const policy = String(first.headers['content-security-policy']);
    const value = nonce.exec(policy)?.[1] ?? '';
    expect(first.text.match(/<script(?! nonce=")/g)).toBeNull();
    expect(first.text).toContain(`<script nonce="${value}"`);
    expect(String(second.headers['content-security-policy'])).not.toContain(value);
    expect(policy).not.toContain(String(replica().controlPort));
  });

  it('allows blob: in connect-src only when asked to', async () => {
    const connect = async () =>
      /connect-src [^;]*/.exec(
        String((await call('https://x.com/')).headers['content-security-policy']),
      )?.[0];
    expect(await connect()).toContain('blob:');
    await replica().set({ csp: 'no-blob' });
    expect(await connect()).not.toContain('blob:');
  });

  it('is at x.com only', async () => {
    const moved = await call('https://twitter.com/compose/post?text=a');
    expect(moved.headers.location).toBe('https://x.com/compose/post?text=a');
    expect((await call('https://example.org/home')).status).toBe(421);
    expect(replica().chromiumArgs[0]).toMatch(/MAP \* ~NOTFOUND$/);
  });

  it('signs in the first account where none is', async () => {
    const fresh = await call('https://x.com/home', undefined, { cookie: '' });
    expect(String(fresh.headers['set-cookie'])).toContain(`twid=u%3D${OFFICIAL.id}`);
  });
});
