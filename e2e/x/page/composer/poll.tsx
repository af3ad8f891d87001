/** @jsxImportSource react */
import { Button, IconButton, Label, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { changeRow } from './changes.ts';
import { useEnv } from './env.ts';
import type { Poll, Row } from './model.ts';
import { Select } from './select.tsx';
import { field } from './style.ts';

export const emptyPoll: Poll = { choices: ['', ''], days: 1, hours: 0, minutes: 0 };

const MOST_CHOICES = 4;
const LONGEST_CHOICE = 25;
const upTo = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

export function PollEditor({ row, poll }: { row: Row; poll: Poll }) {
  const { store } = useEnv();
  const set = (change: Partial<Poll>) =>
    changeRow(store, row.id, () => ({ poll: { ...poll, ...change } }));
  const lengths = [
    { testid: 'selectPollDays', label: 'composer.days', key: 'days', most: 8 },
    { testid: 'selectPollHours', label: 'composer.hours', key: 'hours', most: 24 },
    { testid: 'selectPollMinutes', label: 'composer.minutes', key: 'minutes', most: 60 },
  ] as const;
  return (
    <div
      className={VIEW}
      style={{
        border: '1px solid var(--strong-border)',
        borderRadius: 16,
        display: 'grid',
        gap: 12,
        margin: '12px 0',
        padding: 12,
      }}
    >
      {poll.choices.map((choice, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: choices have no other identity
          key={index}
          name={`Choice${index + 1}`}
          maxLength={LONGEST_CHOICE}
          placeholder={t(index < 2 ? 'composer.choice' : 'composer.choiceOptional', index + 1)}
          value={choice}
          onChange={({ currentTarget: { value } }) =>
            set({ choices: poll.choices.map((old, at) => (at === index ? value : old)) })
          }
          style={field}
        />
      ))}
      {poll.choices.length < MOST_CHOICES && (
        <IconButton
          icon="plus"
          testid="addPollChoice"
          aria-label={t('composer.addChoice')}
          onClick={() => set({ choices: [...poll.choices, ''] })}
        />
      )}
      <div>{t('composer.pollLength')}</div>
      <div style={{ display: 'flex', flexDirection: 'row', gap: 12 }}>
        {lengths.map(({ testid, label, key, most }) => (
          <Select
            key={key}
            testid={testid}
            label={t(label)}
            value={poll[key]}
            options={upTo(most).map((n) => [n, String(n)])}
            choose={(value) => set({ [key]: value })}
          />
        ))}
      </div>
      <Button
        look="bare"
        testid="removePollButton"
        onClick={() => changeRow(store, row.id, () => ({ poll: null }))}
      >
        <Label>
          <span style={{ color: 'rgb(244, 33, 46)' }}>{t('composer.removePoll')}</span>
        </Label>
      </Button>
    </div>
  );
}
