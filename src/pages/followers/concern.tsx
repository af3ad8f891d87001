import { CONCERN_REASONS, type ConcernReason, isConcernOpen } from '../../followers/check/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { FollowerConcern } from '../../messages/followers-own.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { Opens } from '../../ui/opens.tsx';
import { sayMoment } from '../../ui/say-day.ts';
import { VAULT_PAGE } from '../../ui/unlock.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { may } from '../../vault/roles.ts';
import { Actions } from './actions.tsx';
import { concernWhyWords } from './decision-words.ts';
import { type Here, nameOf } from './here.ts';
import { WhyForm } from './why-form.tsx';

/** The safeguarding lead and deputies, by name. */
export const leadsOf = ({ people }: Pick<Here, 'people'>): readonly string[] =>
  people.filter(({ lead }) => lead).map(({ name }) => name);

/** Whom to tell, in words that stand in for what only they may do. */
const tellWords = (here: Pick<Here, 'words' | 'people'>): string => {
  const leads = leadsOf(here);
  const names = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(leads);
  return here.words('week_pupil_tell_lead', { count: leads.length, names });
};

/** Nobody leads yet: without them no concern can be opened, so it is said, and where to name one. */
export function NoLead({ here }: { here: Here }) {
  const { words } = here;
  if (leadsOf(here).length > 0) return null;
  return (
    <p class="notice">
      {words('week_no_lead')}{' '}
      <a href={VAULT_PAGE} target="_blank" rel="noreferrer">
        {words('week_no_lead_name')}
      </a>
    </p>
  );
}

/** What happened to a concern, by whom, when and why, the oldest first. */
export function ConcernHistory({ here, of }: { here: Here; of: FollowerConcern }) {
  const { words } = here;
  return (
    <ul class="history">
      {of.steps.map((step) => {
        const said = { name: nameOf(here, step.by), when: sayMoment(step.at) };
        return (
          <li key={`${step.is} ${step.at}`}>
            {step.is === 'opened'
              ? words('week_concerns_by', said)
              : words('week_concerns_closed_by', {
                  ...said,
                  why: concernWhyWords(words, step.why),
                })}
          </li>
        );
      })}
    </ul>
  );
}

/** What only the safeguarding lead may do is refused to everybody else in words that say so. */
function useLeadAsk(words: Words) {
  const { failed, error, ...rest } = useAsk(words);
  const refused = failed?.why === 'not-allowed' ? words('week_concern_only_lead') : error;
  return { ...rest, error: refused };
}

/** A concern is closed with a reason, then opened again or erased; nothing, for whoever does not lead. */
export function ChangeConcern(props: { here: Here; of: FollowerConcern; called: string }) {
  const { here, of, called } = props;
  const { words, you, say, reload } = here;
  const { concern } = of;
  const { busy, error, send } = useLeadAsk(words);
  if (!may(you, 'close-concern')) return null;
  const act = async (sent: Promise<unknown>, said: string) => {
    if ((await sent) === null) return;
    // It goes to the other list, and takes the focus with it.
    document.getElementById('concerns')?.focus();
    say(words(said, { called }));
    await reload();
  };
  if (!isConcernOpen(of)) {
    return (
      <Actions error={error}>
        <button
          type="button"
          class="button plain"
          disabled={busy}
          aria-label={words('week_concern_again_name', { called })}
          onClick={() =>
            void act(send('followers-concern-again', { concern }), 'week_concern_again_done')
          }
        >
          {words('week_concern_again')}
        </button>
        <Opens
          label={words('week_concern_erase')}
          name={words('week_concern_erase_name', { called })}
        >
          {(close) => (
            <Confirm
              words={words}
              id={`erase-${concern}`}
              label={words('week_concern_erase_name', { called })}
              submit={words('week_concern_erase_yes')}
              call="followers-concern-erase"
              question={(passphrase) => ({ concern, passphrase })}
              onDone={() => void act(Promise.resolve(true), 'week_concern_erase_done')}
              close={close}
            >
              <p>{words('week_concern_erase_what')}</p>
            </Confirm>
          )}
        </Opens>
      </Actions>
    );
  }
  return (
    <Actions error={error}>
      <Opens
        label={words('week_concern_close')}
        name={words('week_concern_close_name', { called })}
      >
        {(close) => (
          <WhyForm<ConcernReason>
            words={words}
            id={`close-${concern}`}
            what={words('week_concern_close_what')}
            reasons={CONCERN_REASONS}
            say={(reason) => concernWhyWords(words, { is: 'usual', reason })}
            usual={null}
            submit={words('week_concern_close_yes')}
            busy={busy}
            close={close}
            onDecided={(why) =>
              void act(send('followers-concern-close', { concern, why }), 'week_concern_close_done')
            }
          />
        )}
      </Opens>
    </Actions>
  );
}

/** A concern is opened, by whoever leads: only from then on is anything of it kept. Others are told whom to tell. */
export function OpenConcern({ here, id, called }: { here: Here; id: string; called: string }) {
  const { words, you, say, reload } = here;
  const { busy, error, send } = useLeadAsk(words);
  const open = async () => {
    if (!(await send('followers-concern', { id }))) return;
    say(words('week_pupil_done'));
    await reload();
  };
  if (leadsOf(here).length === 0) return <p>{words('week_no_lead')}</p>;
  if (!may(you, 'open-concern')) return <p>{tellWords(here)}</p>;
  return (
    <Opens label={words('week_pupil_tell')} name={words('week_pupil_tell_name', { called })}>
      {(close) => (
        <>
          <p tabIndex={-1}>{words('week_pupil_confirm')}</p>
          <Actions error={error}>
            <button type="button" class="button" disabled={busy} onClick={() => void open()}>
              {words('week_pupil_yes')}
            </button>
            <button type="button" class="button plain" onClick={close}>
              {words('week_cancel')}
            </button>
          </Actions>
        </>
      )}
    </Opens>
  );
}
