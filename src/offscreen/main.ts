import { startHost } from './host.ts';

/** The next draft after that waits a second or two for its grammar; 250 MB are free meanwhile. */
const IDLE_MS = 5 * 60_000;

startHost(IDLE_MS, () => window.close());
