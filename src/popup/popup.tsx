import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import type { SetupState } from '../messages/setup.ts';
import { askSetup } from '../ui/ask-setup.ts';
import { Gate } from '../ui/gate.tsx';
import { NoticeBar } from '../ui/notice.tsx';
import type { FormKind } from '../ui/pupil/actions.tsx';
import { DetailsForm } from '../ui/pupil/details-form.tsx';
import { useActs } from '../ui/use-acts.ts';
import { useFocusOn } from '../ui/use-focus-on.ts';
import { useList } from '../ui/use-list.ts';
import { useToday } from '../ui/use-today.ts';
import { useEarlyLetters } from './early-letters.ts';
import { Find } from './find.tsx';
import { Header } from './header.tsx';
import { Links } from './links.tsx';
import { PupilPanel } from './pupil-panel.tsx';
import { createFinder, type Filter, NO_FILTER } from './rows.ts';
import { Warnings } from './warnings.tsx';
import { WeekDue } from './week-due.tsx';

type View =
  | { readonly at: 'find' | 'add' }
  | { readonly at: 'pupil'; readonly id: string; readonly form: FormKind | null };

/** The popup for daily use: find a pupil, see what may be shown today, and change it. */
export function Popup({ words }: { words: Words }) {
  const list = useList();
  const { vault, register, record, you } = list;
  const acts = useActs(words, record, 'pupil_undone');
  const day = useToday();
  const [setup, setSetup] = useState<SetupState | null>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [view, setView] = useState<View>({ at: 'find' });
  const [came, setCame] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const early = useEarlyLetters(vault === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known whether there is a list.
  useEffect(() => {
    const text = vault === null ? '' : early();
    // Of a locked list they were not asked for: a passphrase may have been begun.
    if (register !== null && text !== '') setFilter({ ...NO_FILTER, text });
  }, [vault === null]);

  useEffect(() => {
    void askSetup({ type: 'read-setup' }).then((answer) => {
      if (answer.ok) setSetup(answer.state);
    });
  }, []);

  const finder = useMemo(() => (register ? createFinder(register, day) : null), [register, day]);
  const pupil = view.at === 'pupil' ? register?.pupils.get(view.id) : undefined;
  const back = () => {
    setCame(view.at === 'pupil' ? view.id : null);
    setView({ at: 'find' });
  };
  useFocusOn(
    root,
    register === null ? 'closed' : view.at === 'pupil' ? `${view.id} ${view.form}` : view.at,
  );

  const goBack = (event: KeyboardEvent) => {
    // In the list Esc is the search box's own; a popup with nothing left to go back from closes.
    if (event.key !== 'Escape' || register === null || view.at === 'find') return;
    event.preventDefault();
    if (view.at === 'pupil' && view.form) setView({ ...view, form: null });
    else back();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc goes back from whatever has the focus.
    <div ref={root} class="popup" onKeyDown={goBack}>
      <Header words={words} list={list} acts={acts} day={day} aged={view.at === 'find'} />
      {register && <NoticeBar words={words} acts={acts} />}
      {register === null || vault === null ? (
        <>
          <Gate words={words} list={list} setup={setup} />
          {vault?.is === 'locked' && <WeekDue words={words} />}
        </>
      ) : (
        <>
          {view.at === 'find' && <Warnings words={words} list={list} setup={setup} day={day} />}
          {view.at === 'find' && you?.role === 'slt' && <WeekDue words={words} />}
          {view.at === 'find' && finder && (
            <Find
              words={words}
              finder={finder}
              day={day}
              filter={filter}
              setFilter={setFilter}
              came={came}
              open={(id) => setView({ at: 'pupil', id, form: null })}
              add={() => setView({ at: 'add' })}
            />
          )}
          {view.at === 'add' && (
            <DetailsForm
              words={words}
              register={register}
              pupil={null}
              name=""
              level={2}
              day={day}
              acts={acts}
              newId={() => crypto.randomUUID()}
              close={(id) =>
                setView(id === null ? { at: 'find' } : { at: 'pupil', id, form: null })
              }
            />
          )}
          {view.at === 'pupil' && (
            <PupilPanel
              words={words}
              register={register}
              people={vault.people}
              pupil={pupil}
              day={day}
              acts={acts}
              form={view.form}
              setForm={(form) => setView({ ...view, form })}
              back={back}
            />
          )}
        </>
      )}
      <Links words={words} />
      <p class="visually-hidden" role="status">
        {list.vault === null && list.failed === null ? words('gate_loading') : ''}
      </p>
    </div>
  );
}
