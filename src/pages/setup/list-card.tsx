import type { Words } from '../../i18n/index.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { VAULT_PAGE } from '../../ui/unlock.tsx';
import { useVault } from '../../ui/use-vault.ts';

/** How the school consent list stands, and the way to the page that looks after it. */
export function ListCard({ words }: { words: Words }) {
  const { state, failed } = useVault();
  return (
    <section class="card" aria-labelledby="list">
      <h2 id="list">{words('setup_list_heading')}</h2>
      <p role="status" class={state?.is === 'open' || state?.is === 'locked' ? 'good' : ''}>
        {state &&
          words(`setup_list_${state.is.replaceAll('-', '_')}`, { count: state.people.length })}
        {!state && failed && failureWords(words, failed)}
      </p>
      <a class={`button ${state?.is === 'none' ? '' : 'plain'}`} href={VAULT_PAGE}>
        {words(state?.is === 'none' ? 'setup_list_create' : 'setup_list_people')}
      </a>
    </section>
  );
}
