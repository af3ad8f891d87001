import { generate } from 'selfsigned';

/** Hosts of X that the replica answers for. */
export const HOSTS = ['x.com', '*.x.com', 'twitter.com', '*.twitter.com', '*.twimg.com'] as const;

/** A key and a certificate that live as long as this process. */
export async function certificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'x.com' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key, cert };
}
