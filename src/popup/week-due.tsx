import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import type { AnswerTo } from '../messages/list.ts';
import { FOLLOWERS_PAGE } from '../ui/addresses.ts';
import { askList } from '../ui/ask-list.ts';

/** The weekly check of followers is due: gently, and after two days insistently. It names nobody. */
export function WeekDue({ words }: { words: Words }) {
  const [week, setWeek] = useState<AnswerTo<'followers-due'> | null>(null);
  useEffect(() => {
    void askList('followers-due', {}).then((answer) => {
      if (answer.ok) setWeek(answer.value);
    });
  }, []);
  if (week === null || week.reminder === 'none') return null;
  const { dueDays, reminder } = week;
  return (
    <p class={reminder === 'insistent' ? 'notice bad' : 'notice'}>
      {dueDays === null ? words('popup_week_first') : words('popup_week_due', { days: dueDays })}{' '}
      <a href={FOLLOWERS_PAGE} target="_blank" rel="noreferrer">
        {words('popup_week_open')}
      </a>
    </p>
  );
}
