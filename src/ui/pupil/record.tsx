import { useState } from 'preact/hooks';
import {
  type Answer,
  type ConsentBody,
  conditionsOf,
  type Day,
  deniedBy,
  isDay,
  type Pupil,
  type Responsibility,
  USES,
  type Use,
} from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { Area, Input, Select, Tick } from '../inputs.tsx';
import type { Acts } from '../use-acts.ts';
import { AnswerFields } from './answers.tsx';
import { type Errors, NO_ERRORS, PupilForm } from './form.tsx';
import { GiverFields, saidBefore } from './giver.tsx';
import { objectionsOfOthers } from './objections.ts';
import { lastGiver, usualEnd } from './presets.ts';
import { conditionWords, key } from './verdict.ts';

const CHOICES = ['', 'yes', 'no', 'unclear', 'not-kept'] as const;

/** What a parent or the pupil answered, from a form, a call or a mail. */
export function Record(props: {
  words: Words;
  pupil: Pupil;
  name: string;
  day: Day;
  acts: Acts;
  level?: 2 | 3;
  close(): void;
}) {
  const { words, pupil, name, day, acts } = props;
  const before = pupil.permissions['social-media'];
  const [answers, setAnswers] = useState<Readonly<Partial<Record<Use, Answer>>>>({});
  const [from, setFrom] = useState(day);
  const [until, setUntil] = useState(() => usualEnd(day));
  const [said, setSaid] = useState(() => saidBefore(pupil, 'form'));
  const [may, setMay] = useState<Responsibility | ''>(
    () => lastGiver(pupil)?.parentalResponsibility ?? '',
  );
  const [conditions, setConditions] = useState(before?.conditions ?? '');
  const [settles, setSettles] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<Errors>(NO_ERRORS);
  const answered = USES.filter((use) => answers[use] !== undefined);
  const agreed = answered.filter((use) => answers[use] === 'yes');
  const others = objectionsOfOthers(pupil, agreed, said);
  const understood = conditionsOf(conditions);
  const denied = deniedBy(conditions).filter((use) => answers[use] === 'yes');

  const submit = async () => {
    const wrong: Errors = {
      ...(answered.length === 0 ? { answers: words('pupil_error_no_answer') } : {}),
      ...(isDay(from) ? {} : { from: words('pupil_error_day') }),
      ...(isDay(until) ? {} : { until: words('pupil_error_day') }),
      ...(isDay(from) && isDay(until) && until < from
        ? { until: words('pupil_error_until_before') }
        : {}),
      ...(agreed.length > 0 && said.givenBy.trim() === ''
        ? { giver: words('pupil_error_giver') }
        : {}),
      ...(may === '' ? { may: words('pupil_error_responsibility') } : {}),
    };
    setErrors(wrong);
    if (may === '' || Object.keys(wrong).length > 0) return;
    const body: ConsentBody = {
      type: 'consent-recorded',
      pupil: pupil.id,
      answers,
      from,
      until,
      conditions,
      parentalResponsibility: may,
      settles: others.map(({ event }) => event).filter((event) => settles.includes(event)),
      ...said,
    };
    if (await acts.act([body], words('pupil_recorded', { name, count: answered.length }))) {
      props.close();
    }
  };

  return (
    <PupilForm
      words={words}
      id="record"
      heading={words('pupil_record_heading', { name })}
      confirm={words('pupil_record_confirm')}
      level={props.level}
      busy={acts.busy}
      errors={errors}
      onSubmit={() => void submit()}
      onCancel={props.close}
    >
      <AnswerFields words={words} answers={answers} set={setAnswers} error={errors.answers} />
      <div class="pair">
        <Input
          id="record-from"
          type="date"
          label={words('pupil_from_label')}
          value={from}
          error={errors.from}
          onInput={setFrom}
        />
        <Input
          id="record-until"
          type="date"
          label={words('pupil_until_label')}
          value={until}
          error={errors.until}
          onInput={setUntil}
        />
      </div>
      <GiverFields words={words} id="record" said={said} set={setSaid} error={errors.giver} />
      <Select
        id="record-may"
        label={words('pupil_responsibility_label')}
        value={may}
        error={errors.may}
        options={CHOICES.map((choice) => ({
          value: choice,
          label: words(`pupil_responsibility_${key(choice) || 'choose'}`),
        }))}
        onInput={(choice) => setMay(choice)}
      />
      <Area
        id="record-conditions"
        label={words('pupil_conditions_label')}
        hint={words('pupil_conditions_hint')}
        value={conditions}
        onInput={setConditions}
      />
      <p class="quiet" role="status">
        {understood.length > 0 &&
          words('pupil_conditions_read', {
            conditions: understood.map((one) => conditionWords(words, one)).join('; '),
          })}
      </p>
      <div role="status">
        {denied.length > 0 && (
          <p class="caution">
            {words('pupil_conditions_deny', {
              uses: denied.map((use) => words(`pupil_use_${key(use)}`)).join(', '),
            })}
          </p>
        )}
      </div>
      {others.length > 0 && (
        <fieldset>
          <legend>{words('pupil_objections_legend')}</legend>
          <p class="quiet">{words('pupil_objections_hint')}</p>
          {others.map(({ event, kind, givenBy }) => (
            <Tick
              key={event}
              id={`record-settles-${event}`}
              label={words(`pupil_objection_${kind}`, {
                by: givenBy,
                known: givenBy === '' ? 'no' : 'yes',
              })}
              checked={settles.includes(event)}
              onChange={(ticked) =>
                setSettles((now) => (ticked ? [...now, event] : now.filter((one) => one !== event)))
              }
            />
          ))}
        </fieldset>
      )}
    </PupilForm>
  );
}
