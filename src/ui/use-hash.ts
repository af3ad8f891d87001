import { useEffect, useState } from 'preact/hooks';

/** The address's hash, without its sign; follows links, Back and Forward. */
export function useHash(): string {
  const [hash, setHash] = useState(hashNow);
  useEffect(() => {
    const follow = () => setHash(hashNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

const hashNow = () => location.hash.replace(/^#/, '');
