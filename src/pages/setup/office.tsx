import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { FromOwnPage } from '../../messages/setup.ts';
import { faultOf, type NOT_PUBLISHED, officeOf, published } from '../../policy/office.ts';
import type { Policy } from '../../policy/schema.ts';
import { Field } from '../../ui/field.tsx';
import { TakeOut } from './take-out.tsx';

/** How the office is reached: numbers and addresses that posts may hold, and where a parent is sent. */
export function OfficeForm(props: {
  words: Words;
  policy: Policy;
  /** @returns why it was not done; null when it is. */
  save(change: FromOwnPage): Promise<string | null>;
}) {
  const { words, policy, save } = props;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<(typeof NOT_PUBLISHED)[number] | 'empty' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const ours = published(policy);
  const { phone, mail } = officeOf(policy);
  const shown = [phone, mail].filter((one) => one !== null);

  const add = async (event: Event) => {
    event.preventDefault();
    const entry = typed.trim();
    const fault = entry === '' ? 'empty' : faultOf(entry, ours);
    setWrong(fault);
    if (fault === null && (await save({ type: 'publish', entry })) === null) setTyped('');
    field.current?.focus();
  };
  const remove = async (entry: string) => {
    await save({ type: 'publish-no-more', entry });
    // Its button is gone.
    field.current?.focus();
  };

  return (
    <section class="card" aria-labelledby="office">
      <h2 id="office">{words('setup_office_heading')}</h2>
      <p class="quiet">{words('setup_office_intro')}</p>
      <p>
        {shown.length === 0
          ? words('setup_office_none_shown')
          : words('setup_office_shown', { shown: shown.join(', ') })}
      </p>
      <form class="allowed" noValidate onSubmit={add}>
        <TakeOut
          words={words}
          label={words('setup_office_heading')}
          entries={ours}
          onRemove={(entry) => void remove(entry)}
        />
        <Field
          id="office-entry"
          label={words('setup_office_label')}
          hint={words('setup_office_hint')}
          value={typed}
          onInput={setTyped}
          inputRef={field}
          error={wrong === null ? undefined : words(`setup_office_wrong_${wrong}`)}
        />
        <button type="submit" class="button plain">
          {words('setup_office_add')}
        </button>
      </form>
    </section>
  );
}
