import { leavesOff } from '../../followers/check/index.ts';
import { sayDay } from '../../ui/say-day.ts';
import { useAsk } from '../../ui/use-ask.ts';
import type { Here } from './here.ts';
import { Record as CheckRecord } from './record.tsx';
import { Renamed } from './renamed.tsx';

/** What is due, how the check stands, and its signature. */
export function CheckPart({ here }: { here: Here }) {
  const { words, now } = here;
  const { check, week } = now;
  const last = here.log.checks.findLast(({ signed }) => signed !== null)?.signed ?? null;
  const state = check.state === 'none' && last === null ? 'first' : check.state;
  return (
    <section class="card" aria-labelledby="part">
      <h2 id="part" tabIndex={-1} data-focus>
        {words(`week_state_${state}_heading`)}
      </h2>
      <Due here={here} />
      <p>
        {words(`week_state_${state}_what`, {
          seen: check.seen,
          fresh: check.fresh,
          kind: leavesOff(check.ended) ? 'stopped' : (check.kind ?? 'weekly'),
          left: leavesOff(last?.ended ?? null) ? (last?.notSeen ?? 0) : 0,
        })}
      </p>
      {check.stuck && <p class="why">{words(`week_stuck_${check.stuck.replaceAll('-', '_')}`)}</p>}
      {check.state !== 'locked' && <Progress here={here} />}
      <Renamed here={here} />
      <Acts here={here} />
      {now.all > 0 && check.state !== 'walking' && (
        <p>
          <a href="#review">{words('week_to_review', { count: now.all })}</a>
        </p>
      )}
      {check.state === 'signed' && last && <CheckRecord here={here} signed={last} />}
      <p class="quiet">{words('week_block_truth')}</p>
      {week.reminder === 'none' && (
        <p class="quiet">{words('week_next', { day: sayDay(week.next) })}</p>
      )}
    </section>
  );
}

function Due({ here: { words, now } }: { here: Here }) {
  const { due, dueDays, reminder } = now.week;
  if (due === null || reminder === 'none') return null;
  return (
    <p class={reminder === 'insistent' ? 'why' : ''}>
      {dueDays === null
        ? words('week_due_first')
        : words('week_due', { day: sayDay(due), days: dueDays })}
    </p>
  );
}

/** What the walk has met, and what of X's list it has not. */
function Progress({ here: { words, now } }: { here: Here }) {
  const { check } = now;
  const { unseenBefore: before } = check;
  if (check.state === 'none' || check.state === 'signed') return null;
  const { total, seen, fresh, flagged, decided, kind, ended } = check;
  const fewer = ended !== null && total !== null && seen < total;
  // What a person has stopped says nothing of X; a weekly walk ends long before the end of the list.
  const short =
    fewer && (ended === 'end' || ended === 'cut' || (ended === 'known' && kind !== 'weekly'));
  const unmet = fewer && ended === 'stopped' && kind !== 'weekly';
  return (
    <>
      <dl class="figures">
        {(
          [
            ['total', total],
            ['seen', seen],
            ['fresh', fresh],
            ['flagged', flagged],
            ['decided', decided],
          ] as const
        ).map(([key, count]) => (
          <div key={key}>
            <dt>{words(`week_figure_${key}`)}</dt>
            <dd>{count === null ? words('week_unknown') : count.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      {ended && <p>{words(`week_ended_${ended}`)}</p>}
      {before > 0 && fresh > 0 && <p>{words('week_unseen_before', { count: before })}</p>}
      {short && <p class="why">{words('week_not_shown', { count: total - seen })}</p>}
      {unmet && <p class="why">{words('week_not_met', { count: total - seen })}</p>}
    </>
  );
}

function Acts({ here }: { here: Here }) {
  const { words, now, you, say, reload } = here;
  const { check } = now;
  const { busy, error, send } = useAsk(words);
  const finish = async () => {
    const answer = await send('followers-sign', {});
    if (!answer) return;
    say(words('week_signed', { reviewed: answer.signed.reviewed, open: answer.signed.open }));
    document.getElementById('part')?.focus();
    await reload();
  };
  const stop = async () => {
    if (await send('followers-stop', {})) await reload();
  };
  const nobody = check.state === 'review' && check.seen === 0 && check.total !== 0;
  const days = check.walkedDays ?? 0;
  const old = check.state === 'review' && days >= 7;
  const toX = check.state === 'none' || check.state === 'signed' ? 'week_start' : 'week_to_x';
  return (
    <>
      {check.state === 'review' && check.flagged > 0 && (
        <p>{words('week_sign_open', { count: check.flagged })}</p>
      )}
      {nobody && <p class="why">{words('week_nothing_seen')}</p>}
      {old && !nobody && <p class="why">{words('week_old', { days })}</p>}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        {check.state === 'review' && !nobody && (
          <button
            type="button"
            class={old ? 'button plain' : 'button'}
            disabled={busy}
            onClick={() => void finish()}
          >
            {words('week_sign', { name: you.name })}
          </button>
        )}
        <button
          type="button"
          class={check.state === 'review' && !old && !nobody ? 'button plain' : 'button'}
          disabled={busy}
          onClick={() => void send('followers-start', {})}
        >
          {words(toX)}
        </button>
        {check.state === 'paused' && (
          <button type="button" class="button plain" disabled={busy} onClick={() => void stop()}>
            {words('week_stop')}
          </button>
        )}
      </div>
    </>
  );
}
