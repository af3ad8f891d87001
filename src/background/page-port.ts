import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { BUILD } from '../build.ts';
import { clockNow } from '../clock.ts';
import { type FromPage, fromPageSchema, PAGE_PORT, type ToPage } from '../messages/index.ts';
import { answerQuestion, checkDraft, notGone, unchecked } from './check.ts';
import { dismissFinding } from './dismiss.ts';
import { forgetDismissed } from './dismissed.ts';
import { createDraftRates, type DraftRate } from './draft-rate.ts';
import { saidOfFollowers } from './followers/index.ts';
import {
  byHandUntil,
  draftGone,
  letOut,
  notTaken,
  pageLoaded,
  postPressed,
  signedInAs,
} from './network-lock/index.ts';
import { notRightAsks } from './not-right-asks.ts';
import { openPage, openSetup } from './open-pages.ts';
import { overrideAsks } from './override-asks.ts';
import { openWindowFor } from './own-windows.ts';
import {
  answeredIn,
  forgetDraft,
  noteChecked,
  notePressed,
  seenOnX,
  wentFromX,
} from './posts/index.ts';
import { readLanguage } from './proofreading/index.ts';
import { refusal } from './refusal.ts';
import { closeNote, learnAccount, readSetup, schoolForPages, writeProbe } from './setup.ts';
import { sheets } from './sheets.ts';
import { forgetAsksOf } from './tab-asks.ts';
import { tellTab, tellX } from './tell-pages.ts';
import { tellSchool } from './tell-school.ts';
import { isOnX } from './x-tabs.ts';

const ports = new Set<Runtime.Port>();
const rates = createDraftRates();

function fromX(port: Runtime.Port): boolean {
  const url = port.sender?.url;
  if (port.sender?.id !== browser.runtime.id || !port.sender.tab || !url) return false;
  return isOnX(url);
}

/**
 * @param tab the tab it came from.
 * @param rate how many drafts its page may still have checked.
 */
async function answer(message: FromPage, tab: number, rate: DraftRate): Promise<ToPage | null> {
  switch (message.type) {
    case 'hello': {
      await pageLoaded(tab, message.page);
      // A page that was loaded anew does not know that a person has let it post.
      const until = await byHandUntil(tab);
      if (until !== null) tellTab(tab, { type: 'by-hand', until });
      return { type: 'school', school: await schoolForPages() };
    }
    case 'check': {
      const now = clockNow();
      const inTime = rate.take(now, JSON.stringify(message.draft));
      const { checked, opened } = await letOut(tab, message, async () => {
        const setup = await readSetup();
        if (setup.is !== 'there') return notGone(refusal(message, 'not-set-up'));
        const { policy } = setup.value;
        return inTime ? checkDraft(message, policy, tab, now) : unchecked(message, policy, now);
      });
      if (opened) {
        // Not waited for: the answer is. Should it fail, the post is listed as unchecked.
        noteChecked(tab, message, checked.weighed).catch(() => {});
      }
      return checked.answer;
    }
    case 'learn':
      if (await learnAccount(message.handle, message.id, clockNow())) await tellSchool();
      return null;
    case 'probe':
      await writeProbe({ at: clockNow(), path: message.path, surfaces: message.surfaces });
      return null;
    case 'close-note':
      await closeNote();
      await tellX({ type: 'school', school: await schoolForPages() });
      return null;
    case 'open-settings':
      await openSetup();
      return null;
    case 'answer': {
      const setup = await readSetup();
      if (setup.is !== 'there') return refusal(message, 'not-set-up');
      const { policy } = setup.value;
      if (!(await answerQuestion(message, policy, clockNow()))) return refusal(message, 'storage');
      // The list is as it was: only pages on X have anything to look at again.
      await tellX({ type: 'look-again' });
      return null;
    }
    case 'dismiss': {
      const setup = await readSetup();
      if (setup.is !== 'there') return refusal(message, 'not-set-up');
      const { policy } = setup.value;
      const done = await dismissFinding(message, policy, tab, clockNow());
      return done ? { type: 'look-again' } : refusal(message, 'storage');
    }
    case 'undismiss':
      await forgetDismissed(tab);
      return { type: 'look-again' };
    case 'ask-by-hand':
      await openWindowFor(tab, `src/pages/by-hand/index.html?tab=${tab}`);
      return null;
    case 'ask-not-right': {
      const { want, draft, pictures, about } = message;
      await notRightAsks.ask(tab, { want, draft, pictures, about });
      return null;
    }
    case 'ask-override':
      await overrideAsks.ask(tab, { draft: message.draft, pictures: message.pictures });
      return null;
    case 'ask-pictured':
      await sheets.ask(tab, { pictures: message.pictures, scheduled: message.scheduled });
      return null;
    case 'open-page':
      await openPage(message.which);
      return null;
    case 'signed-in':
      await signedInAs(tab, message.account);
      return { type: 'signed-in', account: message.account };
    case 'released':
      await Promise.all([postPressed(tab, message), notePressed(tab, message)]);
      await forgetAsksOf(tab);
      return null;
    case 'draft-gone':
      await Promise.all([draftGone(tab), forgetDraft(tab)]);
      return null;
    case 'x-answered':
      answeredIn(tab, message.answer);
      if (message.answer.done) return null;
      // Anybody in the page can say so; it only shuts.
      await notTaken(tab);
      return { type: 'look-again' };
    case 'seen-on-x':
      await seenOnX(message.items, tab);
      return null;
    case 'post-unavailable': {
      const { url } = await browser.tabs.get(tab);
      await wentFromX(message.post, { id: tab, url: url ?? '' });
      return null;
    }
    case 'followers':
      await saidOfFollowers(tab, message.says);
      return null;
  }
}

async function replyTo(raw: unknown, tab: number, rate: DraftRate): Promise<ToPage | null> {
  const parsed = v.safeParse(fromPageSchema, raw);
  if (!parsed.success) return refusal(raw, 'shape');
  if (parsed.output.build !== BUILD) return refusal(raw, 'build');
  try {
    return await answer(parsed.output, tab, rate);
  } catch {
    // Storage failed, or no window came. The page must hear of it, or it would wait for what never comes.
    return refusal(raw, 'storage');
  }
}

async function receive(port: Runtime.Port, raw: unknown, rate: DraftRate): Promise<void> {
  const tab = port.sender?.tab?.id;
  if (tab === undefined) return;
  const reply = await replyTo(raw, tab, rate);
  if (!reply || !ports.has(port)) return;
  port.postMessage(reply);
  if (reply.type !== 'verdict' || reply.language === 'off' || reply.language === 'read') return;
  await proofread(port, raw, tab);
}

/** The second answer to a draft: behind the verdict, which does not wait for it. */
async function proofread(port: Runtime.Port, raw: unknown, tab: number): Promise<void> {
  const parsed = v.safeParse(fromPageSchema, raw);
  const setup = await readSetup();
  if (!parsed.success || parsed.output.type !== 'check' || setup.is !== 'there') return;
  await readLanguage(parsed.output, setup.value.policy, tab, clockNow(), (message) => {
    if (ports.has(port)) port.postMessage(message);
  });
}

/** Answers the content scripts for as long as the worker lives. Call at the worker's start. */
export function listenToPages(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PAGE_PORT || !fromX(port)) {
      port.disconnect();
      return;
    }
    ports.add(port);
    // Only our content script opens ports, one for a page, and again only when the worker had died.
    const rate = rates.ofPage();
    port.onDisconnect.addListener(() => ports.delete(port));
    port.onMessage.addListener((raw) => void receive(port, raw, rate));
  });
}
