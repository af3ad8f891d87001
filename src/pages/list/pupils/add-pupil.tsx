import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { addPupil, calledName, type Day, type Register } from '../../../consent/index.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Acts } from '../../../ui/use-acts.ts';
import { BLANK, NEW_FIELDS, type NewField, type NewPupil, readNewPupil } from './new-pupil.ts';

const NEEDED: readonly NewField[] = ['legalForename', 'legalSurname'];

/** A form for one new pupil. Nothing is agreed to until it is recorded on the pupil's page. */
export function AddPupil(props: {
  words: Words;
  register: Register;
  classes: readonly string[];
  acts: Acts;
  today: Day;
  newId(): string;
  onDone(): void;
}) {
  const { words, register, acts, today } = props;
  const [typed, setTyped] = useState<NewPupil>(BLANK);
  const [tried, setTried] = useState(false);
  /** The name that is on the list already, once that was said. */
  const [warned, setWarned] = useState<string | null>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { details, wrong, twin } = readNewPupil(typed, register, today);

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const add = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!details) {
      const first = NEW_FIELDS.find((field) => wrong[field] !== undefined);
      if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    if (twin !== null && warned !== twin) return setWarned(twin);
    const body = addPupil(props.newId(), details, { kind: 'other', reference: '' });
    if (await acts.act([body], words('list_new_done', { name: calledName(details) })))
      props.onDone();
  };

  return (
    <form ref={form} class="inset" onSubmit={(event) => void add(event)} noValidate>
      <p class="quiet">{words('list_new_intro')}</p>
      <div class="columns">
        {NEW_FIELDS.map((field) => {
          const error = tried ? wrong[field] : undefined;
          return (
            <div class="field" key={field}>
              <label for={`${id}-${field}`}>{words(`list_new_${field}`)}</label>
              <input
                id={`${id}-${field}`}
                name={field}
                type={field === 'born' ? 'date' : 'text'}
                value={typed[field]}
                required={NEEDED.includes(field)}
                autocomplete="off"
                spellcheck={false}
                list={field === 'className' ? `${id}-classes` : undefined}
                aria-invalid={error ? 'true' : 'false'}
                aria-describedby={error ? `${id}-${field}-error` : undefined}
                onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
              />
              {error && (
                <p class="error" id={`${id}-${field}-error`}>
                  {words(error)}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <datalist id={`${id}-classes`}>
        {props.classes.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div role="status">
        {warned !== null && warned === twin && (
          <p class="caution">{words('list_new_twin', { name: warned })}</p>
        )}
      </div>
      <p class="actions">
        <button type="submit" class="button" disabled={acts.busy}>
          {words(warned !== null && warned === twin ? 'list_new_anyway' : 'list_new_add')}
        </button>
      </p>
    </form>
  );
}
