import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Holiday, WeekSettings } from '../../followers/check/index.ts';
import { Input, Select, Tick } from '../../ui/inputs.tsx';
import { sayDay } from '../../ui/say-day.ts';
import { useAsk } from '../../ui/use-ask.ts';
import type { Here } from './here.ts';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const NOTIFY = { permissions: ['notifications' as const] };

/** When the check is due, when it is not, how long profiles are kept, and how Lollipop reminds. */
export function Settings({ here }: { here: Here }) {
  const { words, now, say, reload } = here;
  const { settings } = now.week;
  const { busy, error, send } = useAsk(words);
  const [months, setMonths] = useState(String(settings.keepMonths));
  const wrong = !/^\d{1,2}$/.test(months) || Number(months) < 1 || Number(months) > 60;
  const save = async (change: Partial<WeekSettings>) => {
    if (!(await send('followers-week', { settings: { ...settings, ...change } }))) return;
    say(words('week_saved'));
    await reload();
  };
  return (
    <section class="card" aria-labelledby="part">
      <h2 id="part" tabIndex={-1} data-focus>
        {words('week_settings_heading')}
      </h2>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <Select
        id="weekday"
        label={words('week_weekday')}
        value={WEEKDAYS[settings.weekday - 1] ?? '1'}
        options={WEEKDAYS.map((value) => ({ value, label: words(`week_weekday_${value}`) }))}
        onInput={(value) => {
          const at = WEEKDAYS.indexOf(value);
          void save({ weekday: ([1, 2, 3, 4, 5, 6, 7] as const)[at] ?? 1 });
        }}
      />
      <Holidays here={here} busy={busy} save={save} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong) void save({ keepMonths: Number(months) });
        }}
      >
        <Input
          id="months"
          label={words('week_months')}
          hint={words('week_months_hint', { kept: now.kept })}
          value={months}
          onInput={setMonths}
          error={wrong ? words('week_months_wrong') : undefined}
        />
        <button type="submit" class="button plain" disabled={busy || wrong}>
          {words('week_months_save')}
        </button>
      </form>
      <Notify here={here} save={save} />
    </section>
  );
}

function Holidays(props: {
  here: Here;
  busy: boolean;
  save(change: Partial<WeekSettings>): Promise<void>;
}) {
  const { here, busy, save } = props;
  const { words, now } = here;
  const { holidays } = now.week.settings;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [tried, setTried] = useState(false);
  const wrong = from === '' || to === '' || from > to;
  const named = ({ from: first, to: last }: Holiday) =>
    words('week_holiday', { from: sayDay(first), to: sayDay(last) });
  return (
    <fieldset class="holidays">
      <legend>{words('week_holidays')}</legend>
      <p class="quiet">{words('week_holidays_hint')}</p>
      <ul class="checks">
        {holidays.map((one) => (
          <li key={`${one.from} ${one.to}`}>
            {named(one)}{' '}
            <button
              type="button"
              class="button plain small"
              disabled={busy}
              aria-label={words('week_holiday_remove_name', { holiday: named(one) })}
              onClick={() => void save({ holidays: holidays.filter((other) => other !== one) })}
            >
              {words('week_holiday_remove')}
            </button>
          </li>
        ))}
      </ul>
      <form
        noValidate
        class="tools"
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (wrong) return;
          const all = [...holidays, { from, to }].sort((a, b) => (a.from < b.from ? -1 : 1));
          void save({ holidays: all }).then(() => {
            setFrom('');
            setTo('');
            setTried(false);
          });
        }}
      >
        <Input
          id="holiday-from"
          type="date"
          label={words('week_holiday_from')}
          value={from}
          onInput={setFrom}
          error={tried && wrong ? words('week_holiday_wrong') : undefined}
        />
        <Input
          id="holiday-to"
          type="date"
          label={words('week_holiday_to')}
          value={to}
          onInput={setTo}
        />
        <button type="submit" class="button plain" disabled={busy}>
          {words('week_holiday_add')}
        </button>
      </form>
    </fieldset>
  );
}

/** A notification only where the browser allows it, which a person's press asks for. */
function Notify(props: { here: Here; save(change: Partial<WeekSettings>): Promise<void> }) {
  const { here, save } = props;
  const { words, now } = here;
  const { notify } = now.week.settings;
  const [may, setMay] = useState<boolean | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void browser.permissions.contains(NOTIFY).then(setMay, () => setMay(false));
  }, []);
  const change = async (wanted: boolean) => {
    // First of all: the browser asks only straight from a press.
    const given = wanted && (await browser.permissions.request(NOTIFY).catch(() => false));
    if (wanted) setMay(given);
    setRefused(wanted && !given);
    await save({ notify: given });
  };
  return (
    <>
      <Tick
        id="notify"
        label={words('week_notify')}
        checked={notify && may === true}
        onChange={(wanted) => void change(wanted)}
      />
      <p class="quiet">{words('week_notify_what')}</p>
      {(refused || (notify && may === false)) && (
        <p class="why" role="alert">
          {words('week_notify_refused')}
        </p>
      )}
    </>
  );
}
