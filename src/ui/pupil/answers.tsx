import { type Answer, USES, type Use } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { key } from './verdict.ts';

type Answers = Readonly<Partial<Record<Use, Answer>>>;

/** `same`: this form says nothing of that use, so what was recorded stays. */
const CHOICES = ['same', 'yes', 'no'] as const;

/** Yes, no or as before, for each use; one press answers all of them. */
export function AnswerFields(props: {
  words: Words;
  answers: Answers;
  set(answers: Answers): void;
  error: string | undefined;
}) {
  const { words, answers, set } = props;
  const all = (answer: Answer) => set(Object.fromEntries(USES.map((use) => [use, answer])));
  const choose = (use: Use, choice: (typeof CHOICES)[number]) => {
    const { [use]: _, ...rest } = answers;
    set(choice === 'same' ? rest : { ...rest, [use]: choice });
  };
  return (
    <fieldset aria-describedby={props.error ? 'record-answers-error' : undefined}>
      <legend>{words('pupil_answers_legend')}</legend>
      <div class="actions">
        <button type="button" class="chip" onClick={() => all('yes')}>
          {words('pupil_answers_all_yes')}
        </button>
        <button type="button" class="chip" onClick={() => all('no')}>
          {words('pupil_answers_all_no')}
        </button>
      </div>
      {props.error && (
        <p class="error" id="record-answers-error" tabIndex={-1} data-wrong>
          {props.error}
        </p>
      )}
      {USES.map((use) => (
        <div class="answer" role="radiogroup" aria-label={words(`pupil_use_${key(use)}`)} key={use}>
          <span aria-hidden="true">{words(`pupil_use_${key(use)}`)}</span>
          {CHOICES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={`answer-${use}`}
                checked={(answers[use] ?? 'same') === choice}
                onChange={() => choose(use, choice)}
              />
              {words(`pupil_answer_${choice}`)}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}
