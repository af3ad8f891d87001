import { Opens } from '../../ui/opens.tsx';
import { VAULT_PAGE } from '../../ui/unlock.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { may } from '../../vault/roles.ts';
import { Actions } from './actions.tsx';
import type { Here } from './here.ts';

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

/** A concern is opened, by whoever leads: only from then on is anything of it kept. Others are told whom to tell. */
export function OpenConcern({ here, id, called }: { here: Here; id: string; called: string }) {
  const { words, you, say, reload } = here;
  const { busy, failed, error, send } = useAsk(words);
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
          <Actions
            error={
              error && (failed?.why === 'not-allowed' ? words('week_concern_only_lead') : error)
            }
          >
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
