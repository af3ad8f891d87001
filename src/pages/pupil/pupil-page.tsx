import { useRef, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { Gate } from '../../ui/gate.tsx';
import { NoticeBar } from '../../ui/notice.tsx';
import { ActionButtons, ActionForm, type FormKind } from '../../ui/pupil/actions.tsx';
import { AnswerList } from '../../ui/pupil/answer-list.tsx';
import { ON_X } from '../../ui/pupil/verdict.ts';
import { nameOf, PupilFlags, placeWords } from '../../ui/pupil/who.tsx';
import { sayDay } from '../../ui/say-day.ts';
import { useActs } from '../../ui/use-acts.ts';
import { useFocusOn } from '../../ui/use-focus-on.ts';
import { useList } from '../../ui/use-list.ts';
import { useToday } from '../../ui/use-today.ts';
import { may } from '../../vault/roles.ts';
import { Access } from './access.tsx';
import { Erase } from './erase.tsx';
import { Gone } from './gone.tsx';
import { History } from './history.tsx';
import { Posts } from './posts.tsx';
import { UsesTable } from './uses-table.tsx';
import { Who } from './who.tsx';

/**
 * Everything that is known of one pupil, and everything that can be done about it.
 * @param props.id from the page's address, so it may be anything
 */
export function PupilPage({ words, id }: { words: Words; id: string }) {
  const list = useList();
  const { register, vault, events, record, reload, you } = list;
  const acts = useActs(words, record, 'pupil_undone');
  const day = useToday();
  const [form, setForm] = useState<FormKind | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const pupil = register?.pupils.get(id);
  useFocusOn(root, `${register === null} ${pupil === undefined} ${form}`);

  if (register === null || vault === null) {
    return (
      <div ref={root} class="sections">
        <Head heading={words('pupil_page_heading')} place="" />
        <Gate words={words} list={list} setup={null} />
      </div>
    );
  }
  if (!pupil) {
    return (
      <div ref={root} class="sections">
        <Gone words={words} erased={register.erased.has(id)} />
      </div>
    );
  }
  const { people } = vault;
  const name = nameOf(words, pupil);
  return (
    <div ref={root} class="sections">
      <Head heading={name} place={placeWords(pupil)} />
      <NoticeBar words={words} acts={acts} />
      <PupilFlags words={words} pupil={pupil} day={day} />
      <section class="card" aria-labelledby="today">
        <h2 id="today">{words('pupil_today', { day: sayDay(day) })}</h2>
        <AnswerList words={words} pupil={pupil} day={day} asked={ON_X} large />
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
          <ActionButtons words={words} pupil={pupil} open={setForm} />
        )}
      </section>
      <UsesTable words={words} pupil={pupil} day={day} people={people} />
      <Who words={words} pupil={pupil} />
      <History words={words} events={events} pupil={pupil.id} people={people} acts={acts} />
      <Posts words={words} pupil={pupil.id} register={register} people={people} />
      <Access
        words={words}
        pupil={pupil.id}
        people={people}
        day={day}
        allowed={you !== null && may(you, 'export')}
      />
      <Erase
        words={words}
        pupil={pupil.id}
        name={name}
        allowed={you !== null && may(you, 'erase')}
        erased={reload}
      />
    </div>
  );
}

function Head({ heading, place }: { heading: string; place: string }) {
  return (
    <header class="head">
      <img src="/src/icons/128.png" alt="" width="56" height="56" />
      <div>
        <h1 tabIndex={-1} data-focus>
          {heading}
        </h1>
        <p class="quiet">{place}</p>
      </div>
    </header>
  );
}
