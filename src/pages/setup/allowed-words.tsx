import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { allowedBy } from '../../lint/allowed.ts';
import type { FromOwnPage } from '../../messages/setup.ts';
import { ALLOWING_IDS, type AllowingId } from '../../policy/ids.ts';
import type { Policy } from '../../policy/schema.ts';
import { TakeOut } from './take-out.tsx';

type Why = string | null;

interface Props {
  readonly words: Words;
  readonly policy: Policy;
  /** @returns why it was not done; null when it is. */
  save(change: FromOwnPage): Promise<Why>;
}

/** The words and accounts that the school's rules leave alone: seen, added and taken out one by one. */
export function AllowedWords(props: Props) {
  const { words } = props;
  return (
    <section class="card" aria-labelledby="allowed">
      <h2 id="allowed">{words('setup_allowed_heading')}</h2>
      <p class="quiet">{words('setup_allowed_intro')}</p>
      {ALLOWING_IDS.map((rule) => (
        <OneList key={rule} rule={rule} {...props} />
      ))}
    </section>
  );
}

function OneList({ words, policy, save, rule }: Props & { rule: AllowingId }) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = `allowed-${rule}`;
  const label = words(`setup_allowed_words_${rule.replaceAll('-', '_')}`);
  const at = rule === 'parent-engagement' ? '@' : '';

  const add = async (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return field.current?.focus();
    const why = await save({ type: 'allow', rule, entry: typed.trim().slice(0, 200) });
    setWrong(why === 'options');
    if (why === null) setTyped('');
    field.current?.focus();
  };
  const remove = async (entry: string) => {
    await save({ type: 'allow-no-more', rule, entry });
    // Its button is gone.
    field.current?.focus();
  };

  return (
    <form class="allowed" noValidate onSubmit={add}>
      <label for={id}>{label}</label>
      <TakeOut
        words={words}
        label={label}
        entries={allowedBy(policy, rule)}
        shown={(entry) => `${at}${entry.replace(/^@/, '')}`}
        onRemove={(entry) => void remove(entry)}
      />
      <div class="actions">
        <input
          ref={field}
          id={id}
          type="text"
          value={typed}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={wrong ? 'true' : 'false'}
          aria-describedby={wrong ? `${id}-error` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button
          type="submit"
          class="button plain"
          aria-label={words('setup_allowed_add_to', { list: label })}
        >
          {words('setup_allowed_add')}
        </button>
      </div>
      {wrong && (
        <p class="error" id={`${id}-error`} role="alert">
          {words(at === '' ? 'setup_allowed_wrong' : 'setup_allowed_wrong_account')}
        </p>
      )}
    </form>
  );
}
