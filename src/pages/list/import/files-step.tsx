import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { addDays, type Day, isDay } from '../../../consent/index.ts';
import type { Words } from '../../../i18n/index.ts';
import { shortDay } from '../../../ui/say-day.ts';
import { StepHeading } from '../section.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { anyNames, faultsOf } from './meaning/sheet.ts';
import { SheetCard } from './meaning/sheet-card.tsx';
import type { About, Import } from './use-import.ts';

/** An older file lacks what parents said since. */
const OLD_DAYS = 7;

/** The files, what is wrong with them, and what their columns mean. */
export function FilesStep(props: { words: Words; job: Import; today: Day; empty: boolean }) {
  const { words, job, today } = props;
  const { sheets, problems } = job;
  const [typed, setTyped] = useState<Partial<About>>(job.about ?? {});
  const [tried, setTried] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  // What had the focus is gone where somebody comes back here from reading or comparing.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>('.drop button')?.focus();
  }, []);

  // An export is seldom older than its file: the day the oldest one was saved, unless somebody says.
  const saved = job.changedOn !== null && job.changedOn < today ? job.changedOn : today;
  const day = typed.day ?? saved;
  const reference =
    typed.reference ??
    words('list_import_reference_preset', { day: shortDay(isDay(day) ? day : today) });

  const used = sheets.filter((sheet) => sheet.used);
  const badDay = !isDay(day) || day > today;
  const noNames = used.length > 0 && props.empty && !anyNames(used);
  const ready =
    used.length > 0 && !badDay && !noNames && used.every((sheet) => faultsOf(sheet).length === 0);

  const go = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (ready) void job.compare({ day, reference });
    // Once they stand there: to the first thing that is wrong.
    else requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('.error')?.focus());
  };

  return (
    <div ref={box}>
      {problems.map(({ key, params }) => (
        <p class="error" role="alert" key={`${key}${params.file}`}>
          {words(key, params)}
        </p>
      ))}
      <ChooseFiles words={words} onFiles={(files) => void job.addFiles(files)} />
      {sheets.length > 0 && (
        <form onSubmit={go} noValidate>
          <StepHeading of={sheets.map((sheet) => sheet.id).join()}>
            {words('list_import_meanings', { count: sheets.length })}
          </StepHeading>
          <p class="quiet">{words('list_import_meanings_intro')}</p>
          {sheets.map((sheet) => (
            <SheetCard
              key={sheet.id}
              words={words}
              sheet={sheet}
              several={sheets.length > 1}
              tried={tried}
              onSheet={job.onSheet}
              onHeader={(row) => job.onHeader(sheet, row)}
            />
          ))}
          {sheets.length > 1 && <p>{words('list_import_joined')}</p>}
          <div class="columns">
            <div class="field">
              <label for={`${id}-day`}>{words('list_import_day')}</label>
              <input
                id={`${id}-day`}
                type="date"
                value={day}
                max={today}
                aria-invalid={badDay ? 'true' : 'false'}
                aria-describedby={`${id}-day-why ${id}-day-hint`}
                onInput={(event) => setTyped({ ...typed, day: event.currentTarget.value })}
              />
              <p class="quiet" id={`${id}-day-why`}>
                {words('list_import_day_hint')}
              </p>
              <div id={`${id}-day-hint`} role="status">
                {badDay && (
                  <p class="error" tabIndex={-1}>
                    {words('list_import_badDay')}
                  </p>
                )}
                {!badDay && day < addDays(today, -OLD_DAYS) && (
                  <p class="caution">{words('list_import_oldDay')}</p>
                )}
              </div>
            </div>
            <div class="field">
              <label for={`${id}-reference`}>{words('list_import_reference')}</label>
              <input
                id={`${id}-reference`}
                type="text"
                maxLength={300}
                value={reference}
                onInput={(event) => setTyped({ ...typed, reference: event.currentTarget.value })}
              />
            </div>
          </div>
          <div role="status">
            {tried && used.length === 0 && (
              <p class="error" tabIndex={-1}>
                {words('list_import_fault_nothingUsed')}
              </p>
            )}
            {tried && noNames && (
              <p class="error" tabIndex={-1}>
                {words('list_import_fault_noNames')}
              </p>
            )}
            {tried && !ready && used.length > 0 && !noNames && (
              <p class="error">{words('list_import_fault_mend')}</p>
            )}
          </div>
          <p class="actions">
            <button type="submit" class="button">
              {words('list_import_compare')}
            </button>
            <button type="button" class="button plain" onClick={job.startAgain}>
              {words('list_import_startAgain')}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
