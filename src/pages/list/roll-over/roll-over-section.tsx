import { useId, useState } from 'preact/hooks';
import { isDay, type Move, planRollOver, rollOver } from '../../../consent/index.ts';
import { shortDay } from '../../../ui/say-day.ts';
import { Done } from '../done.tsx';
import { Section, type SectionProps } from '../section.tsx';
import { MoveTable } from './move-table.tsx';
import { isFar, newYear, placeKey, realMoves, type Sum, sumOf } from './sums.ts';

/** September: every class moves up, Year 6 leaves. */
export function RollOverSection({ words, register, events, today, acts }: SectionProps) {
  const [changed, setChanged] = useState<ReadonlyMap<string, Move>>(new Map());
  const [day, setDay] = useState(newYear(today));
  const [done, setDone] = useState<{ sum: Sum; events: readonly string[] } | null>(null);
  const id = useId();

  const moves = planRollOver(register).map((move) => changed.get(placeKey(move.from)) ?? move);
  const sum = sumOf(moves);
  const before = events.some(({ body }) => body.type === 'classes-rolled-over' && body.day === day);
  const nothing = sum.moving + sum.leaving === 0;
  const badDay = !isDay(day);

  const roll = async (event: Event) => {
    event.preventDefault();
    if (nothing || badDay) return;
    const recorded = await acts.act([rollOver(realMoves(moves), day)], '');
    if (!recorded) return;
    acts.say(null);
    setChanged(new Map());
    setDone({ sum, events: recorded });
  };

  if (done) {
    return (
      <Section route="roll-over" words={words}>
        <Done
          words={words}
          acts={acts}
          events={done.events}
          text={words('list_roll_over_done', { ...done.sum })}
          onAgain={() => setDone(null)}
        />
      </Section>
    );
  }
  return (
    <Section route="roll-over" words={words}>
      <p>
        {words('list_roll_over_file')} <a href="#import">{words('list_import_nav')}</a>
      </p>
      {moves.length === 0 ? (
        <p>{words('list_empty')}</p>
      ) : (
        <form onSubmit={(event) => void roll(event)} noValidate>
          <div class="field">
            <label for={`${id}-day`}>{words('list_roll_over_day')}</label>
            <input
              id={`${id}-day`}
              type="date"
              value={day}
              aria-invalid={badDay ? 'true' : 'false'}
              aria-describedby={badDay ? `${id}-day-error` : undefined}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
            {badDay && (
              <p class="error" id={`${id}-day-error`}>
                {words('list_renew_badDay')}
              </p>
            )}
          </div>
          <MoveTable
            words={words}
            moves={moves}
            onMove={(move) => setChanged(new Map(changed).set(placeKey(move.from), move))}
          />
          <div class="sum" role="status">
            <p>{words(nothing ? 'list_roll_over_nothing' : 'list_roll_over_will', { ...sum })}</p>
            {!badDay && isFar(day, today) && (
              <p class="caution">{words('list_roll_over_far', { day: shortDay(day) })}</p>
            )}
            {before && (
              <p class="caution">{words('list_roll_over_before', { day: shortDay(day) })}</p>
            )}
          </div>
          <p class="actions">
            <button type="submit" class="button" disabled={acts.busy || nothing || badDay}>
              {words('list_roll_over_button')}
            </button>
          </p>
        </form>
      )}
    </Section>
  );
}
