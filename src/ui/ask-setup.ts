import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { type Answer, answerSchema, type FromOwnPage } from '../messages/setup.ts';

/**
 * Asks the worker, waking it if need be.
 * @returns its answer; `storage` stands for any failure on the way, since nothing was changed then.
 */
export async function askSetup(message: FromOwnPage): Promise<Answer> {
  try {
    const parsed = v.safeParse(answerSchema, await browser.runtime.sendMessage(message));
    return parsed.success ? parsed.output : { ok: false, why: 'shape' };
  } catch {
    return { ok: false, why: 'storage' };
  }
}
