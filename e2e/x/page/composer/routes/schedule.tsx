/** @jsxImportSource react */
import { useState } from 'react';
import { Button, Label, VIEW } from '../../parts.tsx';
import { back } from '../../router.ts';
import { t } from '../../strings.ts';
import { useEditing } from '../current.ts';
import { formatMoment, hasDayPeriod } from '../dates.ts';
import { Dialog } from '../dialog.tsx';
import type { DraftStore } from '../store.ts';
import { useDraft } from '../store.ts';
import { MomentSelects } from './moment-selects.tsx';

/** Month, day, year, hour, minute and, where the locale has it, AM/PM. */
export function Schedule() {
  const editing = useEditing();
  return editing ? <Planner store={editing.store} /> : null;
}

/** assumed: the dialog proposes the same time five days on, as X did when this was last seen. */
function proposal(): Date {
  const date = new Date();
  date.setDate(date.getDate() + 5);
  date.setSeconds(0, 0);
  return date;
}

function Planner({ store }: { store: DraftStore }) {
  const { sendAt } = useDraft(store);
  const [moment, setMoment] = useState(() => sendAt ?? proposal());
  const set = (to: Date | null) => {
    store.set({ sendAt: to });
    back();
  };
  return (
    <Dialog
      inner
      close={back}
      title={t('composer.schedule')}
      action={
        <>
          {sendAt && (
            // assumed: the id of the button that takes the plan back.
            <Button look="bare" testid="clearScheduledPost" onClick={() => set(null)}>
              <Label>{t('composer.clearSchedule')}</Label>
            </Button>
          )}
          <Button
            testid="scheduledConfirmationPrimaryAction"
            disabled={moment.getTime() <= Date.now()}
            onClick={() => set(moment)}
          >
            <Label>{t('composer.confirm')}</Label>
          </Button>
        </>
      }
    >
      <div className={VIEW} style={{ color: 'var(--secondary)', paddingBottom: 12 }}>
        {t('composer.willSendOn', formatMoment(moment))}
      </div>
      <MomentSelects moment={moment} change={setMoment} dayPeriod={hasDayPeriod()} />
    </Dialog>
  );
}
