import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { clockNow } from '../../clock.ts';
import {
  type ConsentEvent,
  createSearch,
  declaredPictures,
  isDay,
  londonDay,
  type Register,
} from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Sheet } from '../../messages/list.ts';
import { closeWindow } from '../../ui/close-window.ts';
import { Input } from '../../ui/inputs.tsx';
import { useAsk } from '../../ui/use-ask.ts';
import { judgingDay } from './judging-day.ts';
import { answerOf, lookAt } from './looked.ts';
import { PictureForm } from './picture-form.tsx';
import { NOTHING_SAID, type Said, saidBefore } from './said.ts';
import { recentFor, sameFor } from './shown-before.ts';
import { sayDay } from './shown-words.ts';
import { Summary } from './summary.tsx';

/** One form for each picture of the draft, what comes of it, and Save. */
export function SheetForm(props: {
  words: Words;
  sheet: Sheet;
  register: Register;
  events: Iterable<ConsentEvent>;
  said: ReadonlyMap<string, Said>;
  onSay(said: ReadonlyMap<string, Said>): void;
}) {
  const { words, sheet, register, events, said, onSay } = props;
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { busy, error, send } = useAsk(words);
  const today = londonDay(clockNow());
  const { day: read, because } = judgingDay(sheet.scheduled, today);
  const [out, setOut] = useState('');
  const asks = because === 'unknown';
  const outOn = asks && isDay(out) && out >= today ? out : null;
  const day = outOn ?? read;
  const search = useMemo(() => createSearch(register, day), [register, day]);
  const declared = useMemo(() => declaredPictures(events), [events]);

  // The same picture twice in a draft is one picture to say something of.
  const pictures = sheet.pictures
    .map((picture, place) => ({ picture, number: place + 1 }))
    .filter(
      ({ picture }, place) => sheet.pictures.findIndex(({ key }) => key === picture.key) === place,
    )
    .map(({ picture, number }) => {
      const quoted = sheet.known.find(({ key }) => key === picture.key)?.answer;
      const before = quoted ?? register.pictures.get(picture.key);
      const says = said.get(picture.key) ?? (before ? saidBefore(before) : NOTHING_SAID);
      return { picture, number, says, looked: lookAt(says, picture, register, day) };
    });
  const beside = { words, register, declared };

  // Where a few letters are all it takes; what is answered already is not asked first.
  useEffect(() => {
    const find = (what: string) => form.current?.querySelector<HTMLElement>(what);
    const open = find('[data-open] [role=combobox]') ?? find('[data-open] input');
    (open ?? find('[role=combobox]') ?? find('input'))?.focus();
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (asks && outOn === null) return form.current?.querySelector<HTMLElement>('#out-on')?.focus();
    const open = pictures.find(({ looked }) => looked.missing !== null);
    if (open) {
      const asked = form.current?.querySelector(
        `[data-asks="${open.number}-${open.looked.missing}"]`,
      );
      return asked?.querySelector<HTMLElement>('input, button')?.focus();
    }
    const answers = pictures.flatMap(({ picture, says, looked }) => {
      const answer = answerOf(says, looked);
      return answer ? [{ key: picture.key, answer }] : [];
    });
    const said = { sheet: sheet.id, answers, ...(outOn === null ? {} : { day: outOn }) };
    if ((await send('sheet-answer', said)) === null) return;
    setSaved(true);
    await closeWindow();
  };

  return (
    <form ref={form} onSubmit={submit} noValidate aria-busy={busy}>
      <p class={because === 'unknown' ? 'notice' : 'quiet'}>
        {words(`pictured_day_${outOn === null ? because : 'scheduled'}`, { day: sayDay(day) })}
      </p>
      {asks && (
        <Input
          id="out-on"
          type="date"
          label={words('pictured_out_on')}
          value={out}
          error={tried && outOn === null ? words('pictured_out_on_missing') : undefined}
          onInput={setOut}
        />
      )}
      {pictures.map(({ picture, number, says, looked }, place) => (
        <PictureForm
          key={picture.key}
          words={words}
          picture={picture}
          number={number}
          of={sheet.pictures.length}
          said={says}
          looked={looked}
          search={search}
          day={day}
          same={sameFor(place, pictures, beside, today)}
          recent={recentFor(place, pictures, beside)}
          missing={tried ? looked.missing : null}
          onSay={(next) => onSay(new Map(said).set(picture.key, next))}
        />
      ))}
      <Summary words={words} pictures={pictures} busy={busy} saved={saved} error={error} />
    </form>
  );
}
