import type { Day, Pupil, Register } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Acts } from '../use-acts.ts';
import { DetailsForm } from './details-form.tsx';
import { Photograph } from './photograph.tsx';
import { Record } from './record.tsx';
import { Withdraw } from './withdraw.tsx';

export const FORMS = ['withdraw', 'record', 'photograph', 'edit'] as const;
export type FormKind = (typeof FORMS)[number];

/** A form that was opened from `ActionButtons`. */
export function ActionForm(props: {
  words: Words;
  form: FormKind;
  register: Register;
  pupil: Pupil;
  name: string;
  day: Day;
  acts: Acts;
  level?: 2 | 3;
  close(): void;
}) {
  switch (props.form) {
    case 'withdraw':
      return <Withdraw {...props} />;
    case 'record':
      return <Record {...props} />;
    case 'photograph':
      return <Photograph {...props} />;
    case 'edit':
      return <DetailsForm {...props} newId={() => props.pupil.id} />;
  }
}

/** What can be done about one pupil; each opens a form, so no press here changes anything yet. */
export function ActionButtons(props: { words: Words; pupil: Pupil; open(form: FormKind): void }) {
  const { words, pupil } = props;
  return (
    <div class="actions">
      {FORMS.map((form) => (
        <button
          type="button"
          key={form}
          class={`button small ${form === 'withdraw' ? '' : 'plain'}`}
          onClick={() => props.open(form)}
        >
          {form === 'photograph'
            ? words(`pupil_action_photograph_${pupil.doNotPhotograph === 'no' ? 'set' : 'change'}`)
            : words(`pupil_action_${form}`)}
        </button>
      ))}
    </div>
  );
}
