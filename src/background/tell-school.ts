import { reconcile, revokeAll } from './network-lock/index.ts';
import { schoolForPages } from './setup.ts';
import { tellX } from './tell-pages.ts';

/**
 * Tells every tab on X what school this is, after a change. By tab and not by open port: ports end
 * when the worker goes to sleep, and a tab that missed the change would go on by the old rules.
 */
export async function tellSchool(): Promise<void> {
  await revokeAll();
  await reconcile();
  await tellX({ type: 'school', school: await schoolForPages() });
}
