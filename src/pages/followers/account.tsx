import { londonDay } from '../../consent/day.ts';
import { concernAbout, isDone } from '../../followers/check/index.ts';
import type { Profile } from '../../followers/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { OpenFollower } from '../../messages/followers-own.ts';
import { sayMoment, shortDay } from '../../ui/say-day.ts';
import { useAsk } from '../../ui/use-ask.ts';
import { Actions } from './actions.tsx';
import { ConcernHistory, OpenConcern } from './concern.tsx';
import { Decide } from './decide.tsx';
import { decidedKey } from './decision-words.ts';
import { type Here, nameOf } from './here.ts';
import { Reasons } from './reasons.tsx';
import { StillBlocked } from './still-blocked.tsx';
import { plainText, Untrusted } from './untrusted.tsx';
import { Verdict } from './verdict.tsx';
import { Waits } from './waits.tsx';

/** How an account is called among ours: its handle, or its number where nothing was read of it. */
export const calledName = (
  words: Words,
  { id, profile }: { readonly id: string; readonly profile: Pick<Profile, 'handle'> | null },
) => (profile ? `@${profile.handle}` : words('week_number', { number: id }));

/** One account that waits for a person, with all that it says of itself. */
export function Account({ here, one }: { here: Here; one: OpenFollower }) {
  const { words } = here;
  const { profile, assessment, fresh, decided } = one;
  const called = calledName(words, one);
  const reasons = assessment?.reasons ?? [];
  const concern = concernAbout(here.log.concerns, one.id);
  const signs = reasons.filter(({ kind }) => kind === 'pupil');
  return (
    <>
      <h3 tabIndex={-1} data-account>
        <Verdict words={words} of={assessment} />{' '}
        {profile && <bdi class="name">{plainText(profile.name)}</bdi>} <bdi>{called}</bdi>
        {fresh && <span class="tag">{words('week_new')}</span>}
      </h3>
      {profile ? (
        <Texts words={words} profile={profile} called={called} />
      ) : (
        <p>{words('week_unread_account')}</p>
      )}
      <Reasons words={words} reasons={reasons.filter(({ kind }) => kind !== 'pupil')} />
      {signs.length > 0 && (
        <div class="pupil">
          <h4>{words('week_pupil_heading')}</h4>
          <p>{words('week_pupil_what')}</p>
          <Reasons words={words} reasons={signs} />
          {concern && <ConcernHistory here={here} of={concern} />}
          {one.concern ? (
            <p class="good">{words('week_pupil_told')}</p>
          ) : (
            <OpenConcern here={here} id={one.id} called={called} />
          )}
        </div>
      )}
      {decided && (
        <p>
          {words(decidedKey(decided), {
            name: nameOf(here, decided.by),
            when: sayMoment(decided.at),
          })}
        </p>
      )}
      {one.onX === 'removed' && <p class="why">{words('week_left_removed')}</p>}
      {one.onX === 'blocked' ? (
        <StillBlocked here={here} one={one} called={called} />
      ) : decided && isDone(decided) ? (
        <Over here={here} id={one.id} called={called} />
      ) : decided?.decision === 'block' || decided?.decision === 'remove' ? (
        <Waits here={here} id={one.id} decided={decided} called={called} />
      ) : (
        <Decide here={here} one={one} called={called} />
      )}
    </>
  );
}

function Texts({ words, profile, called }: { words: Words; profile: Profile; called: string }) {
  const { bio, location, website, createdAt, followers, following, posts } = profile;
  const say = (key: string, count: number | null) =>
    count === null ? [] : [words(`week_fact_${key}`, { count })];
  const facts = [
    ...(createdAt === null
      ? []
      : [words('week_fact_since', { day: shortDay(londonDay(createdAt)) })]),
    ...say('followers', followers),
    ...say('following', following),
    ...say('posts', posts),
    ...(profile.protected ? [words('week_fact_protected')] : []),
    ...(profile.verified ? [words('week_fact_verified')] : []),
    ...(profile.followedBySchool ? [words('week_fact_followed')] : []),
  ];
  return (
    <>
      <p>
        {bio.trim() === '' ? (
          <span class="quiet">{words('week_no_bio')}</span>
        ) : (
          <Untrusted words={words} text={bio} name={called} />
        )}
      </p>
      {(location !== '' || website !== '') && (
        <p class="quiet">
          {location !== '' && <bdi class="theirs">{plainText(location)}</bdi>}
          {location !== '' && website !== '' && ' · '}
          {website !== '' && <bdi class="theirs">{plainText(website)}</bdi>}
        </p>
      )}
      <p class="quiet">{facts.join(' · ')}</p>
    </>
  );
}

/** It is over on X, and was decided there, where nobody sees the sign that it is listed for. */
function Over({ here, id, called }: { here: Here; id: string; called: string }) {
  const { words, reload } = here;
  const { busy, error, send } = useAsk(words);
  const looked = async () => {
    if (await send('followers-looked', { id })) await reload();
  };
  return (
    <>
      <p>{words('week_looked_what')}</p>
      <Actions error={error}>
        <button
          type="button"
          class="button"
          disabled={busy}
          aria-label={words('week_looked_name', { called })}
          onClick={() => void looked()}
        >
          {words('week_looked')}
        </button>
      </Actions>
    </>
  );
}
