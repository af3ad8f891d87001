import type { Day, Pupil, Register } from '../consent/index.ts';
import type { Words } from '../i18n/index.ts';
import type { Person } from '../messages/list.ts';
import { pupilPage } from '../ui/addresses.ts';
import { ActionButtons, ActionForm, type FormKind } from '../ui/pupil/actions.tsx';
import { AnswerList, conditionTexts } from '../ui/pupil/answer-list.tsx';
import { Basis } from '../ui/pupil/basis.tsx';
import { ELSEWHERE, ON_X } from '../ui/pupil/verdict.ts';
import { nameOf, PupilFlags, placeWords } from '../ui/pupil/who.tsx';
import { sayDay } from '../ui/say-day.ts';
import type { Acts } from '../ui/use-acts.ts';

/** One pupil within the popup: the answer of today, why, and what can be done about it. */
export function PupilPanel(props: {
  words: Words;
  register: Register;
  people: readonly Person[];
  /** undefined: erased meanwhile, or its adding was just undone. */
  pupil: Pupil | undefined;
  day: Day;
  acts: Acts;
  form: FormKind | null;
  setForm(form: FormKind | null): void;
  back(): void;
}) {
  const { words, register, people, pupil, day, acts, form, setForm } = props;
  const back = (
    <button type="button" class="back" onClick={props.back}>
      {words('popup_back')}
    </button>
  );
  if (!pupil) {
    return (
      <section class="panel" aria-labelledby="pupil-name">
        {back}
        <h2 id="pupil-name" tabIndex={-1} data-focus>
          {words('popup_gone')}
        </h2>
      </section>
    );
  }
  const name = nameOf(words, pupil);
  const conditions = conditionTexts(pupil);
  return (
    <section class="panel" aria-labelledby="pupil-name">
      {back}
      <h2 id="pupil-name" tabIndex={-1} data-focus>
        {name} <span class="quiet">{placeWords(pupil)}</span>
      </h2>
      {form ? (
        <ActionForm
          key={form}
          words={words}
          form={form}
          register={register}
          pupil={pupil}
          name={name}
          day={day}
          acts={acts}
          close={() => setForm(null)}
        />
      ) : (
        <>
          <PupilFlags words={words} pupil={pupil} day={day} />
          <h3 class="visually-hidden">{words('pupil_today', { day: sayDay(day) })}</h3>
          <AnswerList words={words} pupil={pupil} day={day} asked={ON_X} large />
          {conditions.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
          <ActionButtons words={words} pupil={pupil} open={setForm} />
          <h3>{words('popup_elsewhere')}</h3>
          <AnswerList words={words} pupil={pupil} day={day} asked={ELSEWHERE} />
          <h3>{words('pupil_basis_heading')}</h3>
          <Basis words={words} pupil={pupil} people={people} />
          <a href={pupilPage(pupil.id)} target="_blank" rel="noreferrer">
            {words('popup_full_page')}
          </a>
        </>
      )}
    </section>
  );
}
