import { useState } from 'preact/hooks';
import { type Day, isDay, type Pupil, USES, type Use, withdraw } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { postsShowing } from '../../posts/index.ts';
import { POSTS_PAGE } from '../addresses.ts';
import { Input, Tick } from '../inputs.tsx';
import { sayDay } from '../say-day.ts';
import type { Acts } from '../use-acts.ts';
import { usePosts } from '../use-posts.ts';
import { type Errors, NO_ERRORS, PupilForm } from './form.tsx';
import { GiverFields, saidBefore } from './giver.tsx';
import { stands, usesToWithdraw } from './presets.ts';
import { answerTo, answerWords, key } from './verdict.ts';

/**
 * A parent rings up: everything is preset to what they mean most often, so that one press is enough
 * (domain: five clicks from opening the popup).
 */
export function Withdraw(props: {
  words: Words;
  pupil: Pupil;
  name: string;
  day: Day;
  acts: Acts;
  level?: 2 | 3;
  close(): void;
}) {
  const { words, pupil, name, day, acts } = props;
  const [uses, setUses] = useState<readonly Use[]>(() => usesToWithdraw(pupil, day));
  const [on, setOn] = useState(day);
  const [said, setSaid] = useState(() => saidBefore(pupil, 'phone'));
  const [errors, setErrors] = useState<Errors>(NO_ERRORS);
  const count = uses.length;
  const { posts } = usePosts(true);
  const showing = posts ? postsShowing(posts, pupil.id).filter(({ down }) => !down).length : 0;

  const submit = async () => {
    const wrong: Errors = {
      ...(count === 0 ? { uses: words('pupil_error_no_use') } : {}),
      ...(isDay(on) ? {} : { on: words('pupil_error_day') }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const done = words('pupil_withdrawn', {
      name,
      count,
      posts: showing,
      day: sayDay(on),
      when: on > day ? 'later' : 'now',
    });
    if (await acts.act([withdraw({ pupil: pupil.id, uses, on, ...said })], done)) props.close();
  };

  return (
    <PupilForm
      words={words}
      id="withdraw"
      heading={words('pupil_withdraw_heading', { name })}
      confirm={words('pupil_withdraw_confirm', { count })}
      grave
      level={props.level}
      busy={acts.busy}
      errors={errors}
      onSubmit={() => void submit()}
      onCancel={props.close}
    >
      <fieldset aria-describedby={errors.uses ? 'withdraw-uses-error' : undefined}>
        <legend>{words('pupil_withdraw_uses')}</legend>
        <div class="ticks">
          {USES.map((use) => (
            <Tick
              key={use}
              id={`withdraw-${use}`}
              checked={uses.includes(use)}
              onChange={(ticked) =>
                setUses(USES.filter((one) => (one === use ? ticked : uses.includes(one))))
              }
              label={
                <>
                  {words(`pupil_use_${key(use)}`)}
                  {!stands(pupil.permissions[use], day) && (
                    <span class="quiet">
                      {' '}
                      ({answerWords(words, answerTo(pupil, use, day), use)})
                    </span>
                  )}
                </>
              }
            />
          ))}
        </div>
        {errors.uses && (
          <p class="error" id="withdraw-uses-error" tabIndex={-1} data-wrong>
            {errors.uses}
          </p>
        )}
      </fieldset>
      <Input
        id="withdraw-on"
        type="date"
        label={words('pupil_withdraw_on')}
        value={on}
        error={errors.on}
        onInput={setOn}
      />
      <GiverFields words={words} id="withdraw" said={said} set={setSaid} />
      <p class="quiet">
        {words('pupil_withdraw_posts', { count: showing, name })}{' '}
        <a href={`${POSTS_PAGE}#takedown`} target="_blank" rel="noreferrer">
          {words('pupil_posts_takedown')}
        </a>
      </p>
    </PupilForm>
  );
}
