import { useState } from 'preact/hooks';
import type { Pupil } from '../../consent/index.ts';
import type { Post } from '../../posts/index.ts';
import { Choices } from '../../ui/choices.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { ChosenPupils } from '../pictured/chosen-pupils.tsx';
import { ConfirmAbsent } from '../pictured/confirm-absent.tsx';
import { lookAt } from '../pictured/looked.ts';
import { PupilPicker } from '../pictured/pupil-picker.tsx';
import {
  askAgain,
  confirmAbsent,
  NOTHING_SAID,
  type Said,
  withClass,
  withoutPupil,
  withPupil,
} from '../pictured/said.ts';
import type { Here } from './here.ts';

type Shows = 'pupils' | 'no-pupils' | 'work-or-place';

/** As many as are offered at a glance. */
const MOST_LATELY = 6;

/** Who was shown last, the newest first: the next post often shows the same. */
function lately({ posts, register }: Here): Pupil[] {
  const ids = new Set(posts.flatMap((post) => post.pupils));
  return [...ids].flatMap((id) => register.pupils.get(id) ?? []).slice(0, MOST_LATELY);
}

/** Asks who is shown in a post that is on X already. */
export function Declare(props: { here: Here; post: Post; title: string; close(): void }) {
  const { here, post, title, close } = props;
  const { words, register, search, today, reload, say } = here;
  const known = post.shows === 'unknown' ? null : post.shows;
  const [said, setSaid] = useState<Said>({ ...NOTHING_SAID, shows: known, pupils: post.pupils });
  const [others, setOthers] = useState<'yes' | 'no' | null>(
    known === null ? null : post.others ? 'yes' : 'no',
  );
  const [tried, setTried] = useState(false);
  const { busy, error, send } = useAsk(words);
  const { shows, pupils, unsure } = said;
  // Of what was only seen nobody knows what it is.
  const kind = post.kinds.find((one) => one === 'video' || one === 'gif') ?? 'photo';
  const looked = lookAt(said, { kind, looks: null }, register, today);
  const taken = [...pupils, ...unsure];
  const id = `says-${post.item.replace(/\W/g, '-')}`;

  const missing =
    shows === null
      ? 'shows'
      : shows !== 'pupils'
        ? null
        : unsure.length > 0
          ? 'absent'
          : pupils.length === 0 && others !== 'yes'
            ? 'pupils'
            : others === null
              ? 'others'
              : null;
  const wrong = (what: typeof missing) =>
    tried && missing === what ? words(`posts_missing_${what}`) : undefined;

  const save = async () => {
    setTried(true);
    if (missing !== null || shows === null) return;
    const named = shows === 'pupils' ? [...pupils] : [];
    const question = { item: post.item, shows, pupils: named, others: others === 'yes' };
    if (!(await send('posts-declare', question))) return;
    say(words('posts_said', { title }));
    close();
    await reload();
  };

  return (
    <form
      noValidate
      aria-label={words('posts_say_form', { title })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Choices<Shows>
        id={`${id}-shows`}
        asks="shows"
        legend={words('posts_say_what')}
        options={[
          { value: 'pupils', label: words('posts_say_pupils') },
          { value: 'no-pupils', label: words('posts_say_nobody') },
          { value: 'work-or-place', label: words('posts_say_work') },
        ]}
        value={shows}
        onChange={(now) => setSaid({ ...said, shows: now })}
        error={wrong('shows')}
      />
      {shows === 'pupils' && (
        <>
          <PupilPicker
            words={words}
            id={`${id}-search`}
            asks="pupils"
            search={search}
            kind={kind}
            day={today}
            chosen={taken}
            recent={lately(here).filter((pupil) => !taken.includes(pupil.id))}
            onAdd={(one) => setSaid(withPupil(said, one))}
            onAddClass={(all) => setSaid(withClass(said, all, kind, today))}
            error={wrong('pupils')}
          />
          <ConfirmAbsent
            words={words}
            id={`${id}-absent`}
            asks="absent"
            unsure={looked.unsure}
            absent={looked.absent}
            fallback={`${id}-search`}
            error={wrong('absent')}
            onAbsent={(one) => setSaid(confirmAbsent(said, one))}
            onShown={(one) => setSaid(withPupil(said, one))}
            onAgain={(one) => setSaid(askAgain(said, one))}
          />
          <ChosenPupils
            words={words}
            label={words('posts_say_chosen')}
            chosen={looked.chosen}
            fallback={`${id}-search`}
            onRemove={(one) => setSaid(withoutPupil(said, one))}
          />
          <Choices<'yes' | 'no'>
            id={`${id}-others`}
            asks="others"
            legend={words('posts_say_others')}
            options={[
              { value: 'no', label: words('posts_say_others_no') },
              { value: 'yes', label: words('posts_say_others_yes') },
            ]}
            value={others}
            onChange={setOthers}
            error={wrong('others')}
          />
        </>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button" disabled={busy}>
          {words('posts_say_save')}
        </button>
        <button type="button" class="button plain" onClick={close}>
          {words('posts_cancel')}
        </button>
      </div>
    </form>
  );
}
