import { clockNow } from '../../clock.ts';
import { NotGranted } from '../list/refused.ts';
import { isOpen } from '../list/state.ts';
import { whoMay } from '../list/who.ts';

/** Whether whoever has the list open, if anybody has, may check followers. */
export async function access(): Promise<'open' | 'locked'> {
  if ((await isOpen(clockNow())) !== 'open') return 'locked';
  try {
    await whoMay('check-followers');
    return 'open';
  } catch (thrown) {
    if (!(thrown instanceof NotGranted)) throw thrown;
    return 'locked';
  }
}
