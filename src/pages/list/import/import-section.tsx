import type { Progress } from '../../../consent/table/index.ts';
import type { Words } from '../../../i18n/index.ts';
import { Done } from '../done.tsx';
import { Section, type SectionProps, StepHeading } from '../section.tsx';
import { FilesStep } from './files-step.tsx';
import { PlanView } from './plan/plan-view.tsx';
import { type ReadFile, readFile } from './reading/read-file.ts';
import { useImport } from './use-import.ts';

/** From a school's exports to the list: files, meanings, a plan, one press of a button. */
export function ImportSection(props: SectionProps & { read?: ReadFile }) {
  const { words, register, today, acts } = props;
  const job = useImport({ register, acts, readFile: props.read ?? readFile });
  const { stage } = job;

  return (
    <Section route="import" words={words}>
      {stage.is === 'files' && (
        <FilesStep words={words} job={job} today={today} empty={register.pupils.size === 0} />
      )}
      {stage.is === 'reading' && (
        <Working
          words={words}
          text={words('list_import_reading', { file: stage.file })}
          progress={stage.progress}
          onCancel={job.back}
        />
      )}
      {stage.is === 'comparing' && (
        <Working
          words={words}
          text={words('list_import_comparing')}
          progress={stage.progress}
          onCancel={job.back}
        />
      )}
      {stage.is === 'plan' && (
        <>
          <StepHeading of={`plan${stage.again}`}>{words('list_plan_heading')}</StepHeading>
          {stage.again && <p class="caution">{words('list_plan_again')}</p>}
          <PlanView
            words={words}
            plan={stage.plan}
            today={today}
            busy={acts.busy}
            onBack={job.back}
            onImport={(choices) =>
              void job.carryOut(stage.plan, choices, words('list_import_done'))
            }
          />
        </>
      )}
      {stage.is === 'done' && (
        <Done
          words={words}
          acts={acts}
          events={stage.events}
          text={words('list_import_done')}
          onAgain={job.startAgain}
        >
          <p>
            {words('list_import_doneCounts', {
              added: stage.plan.added.length,
              changed: stage.plan.changed.length,
              left: stage.left,
              refused: stage.plan.problems.filter(({ refused }) => refused).length,
            })}
          </p>
        </Done>
      )}
    </Section>
  );
}

function Working(props: {
  words: Words;
  text: string;
  progress: Progress | null;
  onCancel(): void;
}) {
  const { words, text, progress } = props;
  return (
    <div class="working">
      <StepHeading of="working">{text}</StepHeading>
      <progress
        aria-label={text}
        {...(progress ? { value: progress.done, max: Math.max(1, progress.of) } : {})}
      />
      <p class="actions">
        <button type="button" class="button plain" onClick={props.onCancel}>
          {words('list_import_cancel')}
        </button>
      </p>
    </div>
  );
}
