import { useId, useState } from 'preact/hooks';
import type { ConsentBody, Register } from '../../../consent/index.ts';
import type { Words } from '../../../i18n/index.ts';
import type { Acts } from '../../../ui/use-acts.ts';
import { KINDS, type Kind, kindKey, kindOf } from './kinds.ts';
import { parseNames } from './parse-names.ts';

/** Adds many names at once, one a line. */
export function AddNames(props: { words: Words; register: Register; acts: Acts }) {
  const { words, register, acts } = props;
  const [text, setText] = useState('');
  const [kind, setKind] = useState<Kind>('staff');
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const { fresh, tooLong, already, pupils } = parseNames(text, register);
  const error =
    tooLong.length > 0
      ? words('list_names_tooLong', { lines: tooLong.join(', ') })
      : empty && fresh.length === 0
        ? words(already > 0 ? 'list_names_allThere' : 'list_names_none')
        : null;

  const add = async (event: Event) => {
    event.preventDefault();
    setEmpty(true);
    if (fresh.length === 0 || tooLong.length > 0) return;
    const bodies = fresh.map((name): ConsentBody => ({ type: 'known-name-added', name, is: kind }));
    const done = words('list_names_added', { count: fresh.length });
    if (!(await acts.act(bodies, done))) return;
    setText('');
    setEmpty(false);
  };

  return (
    <form onSubmit={(event) => void add(event)} noValidate>
      <div class="field">
        <label for={`${id}-kind`}>{words('list_names_kind')}</label>
        <select
          id={`${id}-kind`}
          value={kind}
          onChange={(event) => setKind(kindOf(event.currentTarget.value))}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words(kindKey(one))}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${id}-names`}>{words('list_names_field')}</label>
        <textarea
          id={`${id}-names`}
          rows={5}
          value={text}
          aria-invalid={error ? 'true' : 'false'}
          aria-describedby={`${id}-said`}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <div id={`${id}-said`} role="status">
          {error && <p class="error">{error}</p>}
          {!error && fresh.length > 0 && (
            <p class="quiet">{words('list_names_will', { count: fresh.length, already })}</p>
          )}
          {pupils.length > 0 && (
            <p class="caution">
              {words('list_names_pupils', { count: pupils.length, names: pupils.join(', ') })}
            </p>
          )}
        </div>
      </div>
      <button type="submit" class="button" disabled={acts.busy}>
        {words('list_names_add')}
      </button>
    </form>
  );
}
