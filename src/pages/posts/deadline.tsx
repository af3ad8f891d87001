import { clockNow } from '../../clock.ts';
import { isWaiting, type Post } from '../../posts/index.ts';
import { sayMoment } from '../../ui/say-day.ts';
import type { Here } from './here.ts';

/** When a planned post goes out by itself; nothing for one that is out. */
export function Deadline(props: { here: Here; post: Post; deadline: number | null }) {
  const { here, post, deadline } = props;
  if (!isWaiting(post, clockNow())) return null;
  const when = deadline === null ? '' : sayMoment(deadline);
  return <>{here.words(when === '' ? 'posts_deadline_unknown' : 'posts_deadline', { when })} </>;
}
