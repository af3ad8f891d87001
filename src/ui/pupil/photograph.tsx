import { useState } from 'preact/hooks';
import type { Evidence, Pupil } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Acts } from '../use-acts.ts';
import { type Errors, NO_ERRORS, PupilForm } from './form.tsx';
import { EvidenceFields } from './giver.tsx';

/** Sets "do not photograph", or takes it back: that asks where it is written, since it opens again. */
export function Photograph(props: {
  words: Words;
  pupil: Pupil;
  name: string;
  acts: Acts;
  level?: 2 | 3;
  close(): void;
}) {
  const { words, pupil, name, acts } = props;
  const setting = pupil.doNotPhotograph !== 'yes';
  const [evidence, setEvidence] = useState<Evidence>({ kind: 'phone', reference: '' });
  const [errors, setErrors] = useState<Errors>(NO_ERRORS);
  const [value, setValue] = useState<'yes' | 'no'>(setting ? 'yes' : 'no');
  const unclear = pupil.doNotPhotograph === 'unclear';

  const submit = async () => {
    const needed = value === 'no' && evidence.reference.trim() === '';
    setErrors(needed ? { reference: words('pupil_error_reference') } : NO_ERRORS);
    if (needed) return;
    const body = { type: 'do-not-photograph-set', pupil: pupil.id, value, evidence } as const;
    if (await acts.act([body], words(`pupil_photograph_done_${value}`, { name }))) props.close();
  };

  return (
    <PupilForm
      words={words}
      id="photograph"
      heading={words(`pupil_photograph_heading_${value}`, { name })}
      confirm={words(`pupil_photograph_confirm_${value}`)}
      grave={value === 'yes'}
      level={props.level}
      busy={acts.busy}
      errors={errors}
      onSubmit={() => void submit()}
      onCancel={props.close}
    >
      <p>{words(`pupil_photograph_says_${value}`)}</p>
      {unclear && (
        <fieldset>
          <legend>{words('pupil_photograph_unclear')}</legend>
          {(['yes', 'no'] as const).map((one) => (
            <label class="answer" key={one}>
              <input
                type="radio"
                name="photograph-value"
                checked={value === one}
                onChange={() => setValue(one)}
              />
              {words(`pupil_photograph_choice_${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <EvidenceFields
        words={words}
        id="photograph"
        evidence={evidence}
        error={errors.reference}
        set={setEvidence}
      />
    </PupilForm>
  );
}
