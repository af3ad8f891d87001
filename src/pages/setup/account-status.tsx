import type { Words } from '../../i18n/index.ts';
import type { SetupState } from '../../messages/setup.ts';

/** Whether the official account's number is known, and what to do until it is. */
export function AccountStatus(props: { words: Words; state: SetupState; forget(): Promise<void> }) {
  const { words, state } = props;
  const handle = state.policy?.school.handle ?? '';
  const learned = state.accountId !== null;
  return (
    <section class="card" aria-labelledby="account">
      <h2 id="account">{words('setup_account_heading')}</h2>
      <p role="status" class={learned ? 'good' : ''}>
        {learned
          ? words('setup_account_learned', { handle, id: state.accountId ?? '' })
          : words('setup_account_waiting', { handle })}
      </p>
      {learned ? (
        <button type="button" class="button plain" onClick={() => void props.forget()}>
          {words('setup_account_forget')}
        </button>
      ) : (
        <a class="button" href="https://x.com/home" target="_blank" rel="noreferrer">
          {words('setup_account_open')}
        </a>
      )}
    </section>
  );
}
