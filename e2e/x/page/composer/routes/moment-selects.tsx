/** @jsxImportSource react */
import { config } from '../../config.ts';
import { t } from '../../strings.ts';
import { Select } from '../select.tsx';

type Option = readonly [value: number, label: string];

const numbers = (from: number, to: number): Option[] =>
  Array.from({ length: to - from + 1 }, (_, n): Option => [from + n, String(from + n)]);

function months(): Option[] {
  const format = new Intl.DateTimeFormat(config.locale, { month: 'long' });
  return Array.from(
    { length: 12 },
    (_, month): Option => [month, format.format(new Date(2026, month, 1))],
  );
}

const padded = (options: Option[]): Option[] =>
  options.map(([value, label]) => [value, label.padStart(2, '0')]);

interface Props {
  moment: Date;
  change(moment: Date): void;
  dayPeriod: boolean;
}

/** X's six selects (five without AM/PM), each changing one part of the moment. */
export function MomentSelects({ moment, change, dayPeriod }: Props) {
  const hour = moment.getHours();
  const pm = hour >= 12;
  const lastDay = new Date(moment.getFullYear(), moment.getMonth() + 1, 0).getDate();
  const year = new Date().getFullYear();
  const changed = (alter: (date: Date) => void) => {
    const next = new Date(moment);
    alter(next);
    change(next);
  };
  const setMonth = (month: number) =>
    changed((date) => {
      const last = new Date(date.getFullYear(), month + 1, 0).getDate();
      date.setMonth(month, Math.min(date.getDate(), last));
    });
  return (
    <>
      <div style={{ display: 'flex', flexDirection: 'row', gap: 12 }}>
        <Select
          label={t('composer.month')}
          value={moment.getMonth()}
          options={months()}
          choose={setMonth}
        />
        <Select
          label={t('composer.day')}
          value={moment.getDate()}
          options={numbers(1, lastDay)}
          choose={(day) => changed((date) => date.setDate(day))}
        />
        <Select
          label={t('composer.year')}
          value={moment.getFullYear()}
          options={numbers(year, year + 2)}
          choose={(to) => changed((date) => date.setFullYear(to))}
        />
      </div>
      <div style={{ display: 'flex', flexDirection: 'row', gap: 12, paddingTop: 12 }}>
        {dayPeriod ? (
          <Select
            label={t('composer.hour')}
            value={hour % 12 || 12}
            options={numbers(1, 12)}
            choose={(to) => changed((date) => date.setHours((to % 12) + (pm ? 12 : 0)))}
          />
        ) : (
          <Select
            label={t('composer.hour')}
            value={hour}
            options={padded(numbers(0, 23))}
            choose={(to) => changed((date) => date.setHours(to))}
          />
        )}
        <Select
          label={t('composer.minute')}
          value={moment.getMinutes()}
          options={padded(numbers(0, 59))}
          choose={(to) => changed((date) => date.setMinutes(to))}
        />
        {dayPeriod && (
          <Select
            label={t('composer.ampm')}
            value={pm ? 1 : 0}
            options={[
              [0, 'AM'],
              [1, 'PM'],
            ]}
            choose={(to) => changed((date) => date.setHours((hour % 12) + 12 * to))}
          />
        )}
      </div>
    </>
  );
}
