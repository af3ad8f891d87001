import { useId, useMemo, useRef, useState } from 'preact/hooks';
import {
  addDays,
  createSearch,
  type Day,
  endOfSchoolYear,
  isDay,
  renew as renewed,
} from '../../../consent/index.ts';
import { shortDay } from '../../../ui/say-day.ts';
import { Done } from '../done.tsx';
import { soughtIds } from '../pupils/rows.ts';
import { Section, type SectionProps } from '../section.tsx';
import { candidatesOf, type Ending, endsAs } from './candidates.ts';
import { Choose } from './choose.tsx';
import { readSource, SourceFields, type TypedSource } from './source-fields.tsx';

/** The last day of the school year to renew for: within six weeks of its end, of the next. */
export const nextUntil = (today: Day): Day => endOfSchoolYear(addDays(today, 42));

/** Carries consents on for another year, for many pupils at once. */
export function RenewSection({ words, register, today, acts }: SectionProps) {
  const [typed, setTyped] = useState<TypedSource>({
    kind: '',
    reference: '',
    date: today,
    until: nextUntil(today),
  });
  const [filter, setFilter] = useState({ search: '', className: '' });
  const [ending, setEnding] = useState<Ending>('all');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [done, setDone] = useState<{ count: number; events: readonly string[] } | null>(null);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);

  const until = isDay(typed.until) ? typed.until : nextUntil(today);
  const all = useMemo(() => candidatesOf(register, today, until), [register, today, until]);
  const search = useMemo(() => createSearch(register, today), [register, today]);
  const shown = useMemo(() => {
    const ids = soughtIds(search, filter);
    return all.filter((one) => ids.has(one.pupil.id) && endsAs(one, ending, today));
  }, [all, search, filter, ending, today]);
  const renewing = all.filter(({ pupil }) => chosen.has(pupil.id));
  const source = readSource(typed, today);

  const renew = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (source.renewal === null || renewing.length === 0) {
      form.current
        ?.querySelector<HTMLElement>(
          source.renewal ? 'input[type=checkbox]' : '[aria-invalid=true]',
        )
        ?.focus();
      return;
    }
    const ids = renewing.map(({ pupil }) => pupil.id);
    const bodies = renewed(register, ids, source.renewal).bodies;
    const count = renewing.length;
    const events = await acts.act(bodies, words('list_renew_done', { count }));
    if (!events) return;
    acts.say(null);
    setDone({ count, events });
    setChosen(new Set());
    setTried(false);
  };

  if (done) {
    return (
      <Section route="renew" words={words}>
        <Done
          words={words}
          acts={acts}
          events={done.events}
          text={words('list_renew_done', { count: done.count })}
          onAgain={() => setDone(null)}
        />
      </Section>
    );
  }
  return (
    <Section route="renew" words={words}>
      <form ref={form} onSubmit={(event) => void renew(event)} noValidate>
        <SourceFields
          words={words}
          typed={typed}
          onTyped={setTyped}
          wrong={tried ? source.wrong : {}}
        />
        <Choose
          words={words}
          today={today}
          classes={search.classes}
          filter={filter}
          onFilter={setFilter}
          ending={ending}
          onEnding={setEnding}
          shown={shown}
          chosen={chosen}
          onChosen={setChosen}
        />
        <div class="sum" role="status" id={`${id}-sum`}>
          {tried && renewing.length === 0 ? (
            <p class="error">{words('list_renew_nobody')}</p>
          ) : (
            <p>
              {words('list_renew_will', {
                count: renewing.length,
                until: shortDay(until),
              })}
            </p>
          )}
        </div>
        <p class="actions">
          <button type="submit" class="button" disabled={acts.busy}>
            {words('list_renew_button', { count: renewing.length })}
          </button>
        </p>
      </form>
    </Section>
  );
}
