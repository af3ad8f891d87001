import { clockNow } from '../../clock.ts';
import { answerThat } from '../../consent/index.ts';
import type { Draft } from '../../lint/draft.ts';
import type { Question } from '../../messages/list.ts';
import type { Severity } from '../../policy/ids.ts';
import { sha256 } from '../../sha256.ts';
import { linterFor } from '../linter.ts';
import { letOutByHand } from '../network-lock/index.ts';
import { noteByHand } from '../posts/index.ts';
import { readSetup } from '../setup.ts';
import { tellTab } from '../tell-pages.ts';
import { xTabs } from '../x-tabs.ts';
import { appendBeside } from './append-beside.ts';
import type { Calls } from './call-types.ts';
import { factsFor } from './facts.ts';
import { ALLOWED_BY_HAND } from './kinds.ts';
import { NotGranted } from './refused.ts';
import { proved } from './vault-calls.ts';
import { whoMay } from './who.ts';

type Post = Pick<Question<'by-hand-check'>, 'texts' | 'pictures'>;

/** The post as a draft; where it shows a picture, one that shows no pupils. */
function draftOf({ texts, pictures }: Post): Draft {
  const picture = { kind: 'photo', key: null, alt: '', uploading: false } as const;
  const media = pictures === 'none' ? [] : [picture];
  const rows = texts.map((text) => ({ text, media: [...media], tagged: [], poll: [] }));
  return { surface: 'inline', rows, replyTo: null, quoted: null, scheduled: null };
}

async function findingsIn(post: Post) {
  const setup = await readSetup();
  if (setup.is !== 'there') throw new NotGranted('gone');
  const now = clockNow();
  const { facts, locked } = await factsFor({ pictures: [] }, now);
  if (locked) throw new NotGranted('locked');
  const picture = () => answerThat('no-pupils');
  return linterFor(setup.value.policy).run(draftOf(post), { ...facts, picture }, now);
}

/** A check by hand where X's page can't be read (house, "The network lock"). */
export const BY_HAND: Calls<'by-hand-check' | 'by-hand-allow'> = {
  'by-hand-check': async (post) => {
    await whoMay('override');
    return { findings: [...(await findingsIn(post))] };
  },

  'by-hand-allow': async ({ texts, pictures, tab, looked, reason, proof }) => {
    await whoMay('override');
    if (!(await xTabs()).some(({ id }) => id === tab)) throw new NotGranted('gone');
    const findings = await findingsIn({ texts, pictures });
    const found = (what: Severity) => findings.some(({ severity }) => severity === what);
    if (found('stop') || (found('check') && !looked)) throw new NotGranted('not-allowed');
    await proved(proof);
    const posts = await Promise.all(texts.map(sha256));
    const { type } = ALLOWED_BY_HAND;
    const body = { posts, pictures, reason };
    const [allowed] = await appendBeside([{ subject: null, type, body }]);
    if (allowed) await noteByHand(tab, { texts, pictures, allowed: allowed.id, by: allowed.by });
    const media = pictures === 'none' ? 0 : null;
    // Of a post that is quoted nothing was looked at but an address in the words.
    const quotes = (text: string) => (/\/status(?:es)?\/\d/.test(text) ? null : '');
    const rows = texts.map((text) => ({ text, media, quotes: quotes(text), tags: null }));
    const until = await letOutByHand(tab, rows);
    tellTab(tab, { type: 'by-hand', until });
    return { until };
  },
};
