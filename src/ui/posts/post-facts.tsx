import { clockNow } from '../../clock.ts';
import type { Register } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import type { Reason } from '../../messages/posts.ts';
import { addressOf, isWaiting, type Post } from '../../posts/index.ts';
import { pupilPage } from '../addresses.ts';
import { sayMoment } from '../say-day.ts';
import { givenBy, type How, letGoWords } from './let-go-words.ts';
import { downWords, pupilName, ruleNames, shownWords, whoPosted } from './post-words.ts';

/** What is recorded of one post: who posted it, whom it shows, what was found, whether it is down. */
export function PostFacts(props: {
  words: Words;
  post: Post;
  register: Register;
  people: readonly Person[];
  reasons: readonly Reason[];
}) {
  const { words, post, register, people, reasons } = props;
  const {
    pupils,
    lost,
    findings,
    answers,
    overrides,
    item,
    handle,
    kind,
    byTime,
    otherwise,
    back,
    notChecked,
  } = post;
  const waits = isWaiting(post, clockNow());
  const whereabouts =
    kind === 'unlinked'
      ? waits
        ? 'posts_unlinked_plan'
        : 'posts_unlinked'
      : kind === 'plan' && !waits && !post.down
        ? 'posts_plan_past'
        : null;
  const address = addressOf(item, handle);
  const shown = shownWords(words, post);
  const down = downWords(words, post, people);
  const saidOf = (of: readonly string[], how: How) =>
    letGoWords(words, post, { of, how }, { reasons, people }).map((line) => (
      <p key={line}>{line}</p>
    ));
  return (
    <>
      <p class="quiet">
        {whoPosted(words, post, people)}
        {kind === 'post' && address !== null && (
          <>
            {' '}
            <a href={address} target="_blank" rel="noreferrer">
              {words('posts_link', { number: item })}
            </a>
          </>
        )}
      </p>
      {whereabouts !== null && <p>{words(whereabouts)}</p>}
      {otherwise !== null && (
        <p class="error">{words('posts_otherwise', { when: sayMoment(otherwise) })}</p>
      )}
      {back !== null && down === null && (
        <p class="error">
          {words(back.was.how === 'by-hand' ? 'posts_back_by_hand' : 'posts_back', {
            when: sayMoment(back.was.at),
            again: sayMoment(back.at),
          })}
        </p>
      )}
      {notChecked !== null && (
        <p class="error">{words(`posts_not_checked_${notChecked.replaceAll('-', '_')}`)}</p>
      )}
      {saidOf(post.allowed === null ? [] : [post.allowed], 'by-hand')}
      {byTime && <p>{words('posts_by_time')}</p>}
      {pupils.length > 0 && (
        <p class="shows">
          {words('posts_shows')}{' '}
          {pupils.map((id, place) => (
            <span key={id}>
              {place > 0 && ', '}
              {register.pupils.has(id) ? (
                <a href={pupilPage(id)}>{pupilName(words, register, id)}</a>
              ) : (
                pupilName(words, register, id)
              )}
            </span>
          ))}
        </p>
      )}
      {shown !== null && <p>{shown}</p>}
      {lost > 0 && <p class="error">{words('posts_lost', { count: lost })}</p>}
      {findings.length > 0 && (
        <p>{words('posts_findings', { rules: ruleNames(words, findings) })}</p>
      )}
      {answers.length > 0 && <p>{words('posts_answers', { rules: ruleNames(words, answers) })}</p>}
      {saidOf(givenBy(answers), 'answered')}
      {overrides.length > 0 && (
        <p>{words('posts_overrides', { rules: ruleNames(words, overrides) })}</p>
      )}
      {saidOf(givenBy(overrides), 'overridden')}
      {down !== null && <p class="down">{down}</p>}
    </>
  );
}
