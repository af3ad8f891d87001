import { useState } from 'preact/hooks';
import {
  addPupil,
  type ConsentBody,
  type Day,
  type Evidence,
  editPupil,
  isDay,
  NO_DETAILS,
  type Pupil,
  type Register,
} from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { Area, Input, Select } from '../inputs.tsx';
import type { Acts } from '../use-acts.ts';
import { type Errors, NO_ERRORS, PupilForm } from './form.tsx';
import { EvidenceFields } from './giver.tsx';
import { detailErrors, detailsOf, FIELDS, type Typed, typedOf } from './typed-details.ts';

const ROLL = ['yes', 'no', 'unclear'] as const;

/** Who the pupil is, in one form for a new pupil and for one on the list. */
export function DetailsForm(props: {
  words: Words;
  register: Register;
  /** null: somebody new, whose id `newId` makes. */
  pupil: Pupil | null;
  name: string;
  day: Day;
  acts: Acts;
  level?: 2 | 3;
  close(pupil: string | null): void;
  newId(): string;
}) {
  const { words, register, pupil, day, acts, close } = props;
  const [typed, setTyped] = useState<Typed>(() => typedOf(pupil ?? NO_DETAILS));
  const [onRoll, setOnRoll] = useState(pupil?.onRoll ?? 'yes');
  const [leaving, setLeaving] = useState(pupil?.leavingDate ?? '');
  const [evidence, setEvidence] = useState<Evidence>({ kind: 'form', reference: '' });
  const [errors, setErrors] = useState<Errors>(NO_ERRORS);

  const submit = async () => {
    const wrong: Errors = {
      ...detailErrors(words, typed, day, register.pupils.values(), pupil?.id ?? null),
      ...(leaving === '' || isDay(leaving) ? {} : { leaving: words('pupil_error_day') }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const id = pupil?.id ?? props.newId();
    const details = detailsOf(typed);
    const bodies: ConsentBody[] = [];
    const change = pupil && editPupil(pupil, details, evidence);
    if (!pupil) bodies.push(addPupil(id, details, evidence));
    if (change) bodies.push(change);
    const leavingDate = leaving === '' ? null : leaving;
    if (pupil && (onRoll !== pupil.onRoll || leavingDate !== pupil.leavingDate)) {
      bodies.push({ type: 'roll-set', pupil: id, onRoll, leavingDate, evidence });
    }
    if (bodies.length === 0) {
      acts.say({ tone: 'good', text: words('pupil_unchanged'), undo: [] });
      return close(id);
    }
    const name = [details.forenames.preferred || details.forenames.legal, details.surnames.legal];
    const done = words(pupil ? 'pupil_changed' : 'pupil_added', { name: name.join(' ').trim() });
    if (await acts.act(bodies, done)) close(id);
  };

  return (
    <PupilForm
      words={words}
      id="details"
      heading={words(pupil ? 'pupil_edit_heading' : 'pupil_add_heading', { name: props.name })}
      confirm={words(pupil ? 'pupil_edit_confirm' : 'pupil_add_confirm')}
      level={props.level}
      busy={acts.busy}
      errors={errors}
      onSubmit={() => void submit()}
      onCancel={() => close(pupil?.id ?? null)}
    >
      {!pupil && <p class="quiet">{words('pupil_add_intro')}</p>}
      <div class="pair">
        {FIELDS.map((field) => {
          const shared = {
            id: `details-${field}`,
            label: words(`pupil_field_${field}`),
            value: typed[field],
            error: errors[field],
            onInput: (value: string) => setTyped((now) => ({ ...now, [field]: value })),
          };
          if (field === 'aliases') {
            return <Area key={field} {...shared} hint={words('pupil_field_aliases_hint')} />;
          }
          return <Input key={field} {...shared} type={field === 'born' ? 'date' : 'text'} />;
        })}
        {pupil && (
          <>
            <Select
              id="details-roll"
              label={words('pupil_roll_label')}
              value={onRoll}
              options={ROLL.map((value) => ({ value, label: words(`pupil_roll_${value}`) }))}
              onInput={(value) => setOnRoll(value)}
            />
            <Input
              id="details-leaving"
              type="date"
              label={words('pupil_leaving_label')}
              value={leaving}
              error={errors.leaving}
              onInput={setLeaving}
            />
          </>
        )}
      </div>
      <EvidenceFields words={words} id="details" evidence={evidence} set={setEvidence} />
    </PupilForm>
  );
}
