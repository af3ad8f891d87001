import { afterChange } from '../tell-pages.ts';
import { countSoon, watchCounts } from './counts.ts';
import { catchUp } from './record.ts';
import { watchPosts } from './watch.ts';

/** The record of posts in the worker. Call at the worker's start. */
export function startPosts(): void {
  watchPosts();
  watchCounts();
  // The last life of the worker may have died between noting and recording.
  void catchUp().catch(() => {});
  afterChange(() => {
    void catchUp().catch(() => {});
    countSoon();
  });
}

export {
  forgetDraft,
  type LetGo,
  NOTHING_WEIGHED,
  noteByHand,
  noteChecked,
  notePressed,
  type Weighed,
} from './checked.ts';
export { seenOnX } from './seen.ts';
export { wentFromX } from './taken-down.ts';
export { answeredIn } from './watch.ts';
