/** @jsxImportSource react */
import { useEffect, useSyncExternalStore } from 'react';
import { testId } from './config.ts';
import { Button, classes, DIR, Label, Text, VIEW } from './parts.tsx';
import { t } from './strings.ts';

interface Question {
  title: string;
  text: string;
  confirm: string;
  danger: boolean;
  onConfirm: () => void;
}

let question: Question | null = null;
const listeners = new Set<() => void>();

function set(next: Question | null): void {
  question = next;
  for (const listener of listeners) listener();
}

/** X's confirmation sheet (x-web-client 4.2). */
export function confirmFirst(asked: Question): void {
  set(asked);
}

const cancel = () => set(null);

export function ConfirmSheet() {
  const asked = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question,
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && cancel();
    document.addEventListener('keyup', onKey);
    return () => document.removeEventListener('keyup', onKey);
  }, []);
  if (!asked) return null;
  const confirm = () => {
    cancel();
    asked.onConfirm();
  };
  return (
    <div className={classes(VIEW, 'r-popuplayer r-centre')}>
      <div
        className={classes(VIEW, 'r-cover r-dark')}
        data-testid={testId('mask')}
        onClick={cancel}
      />
      <div role="alertdialog" aria-modal className={VIEW} aria-labelledby="confirm-header">
        <div className={classes(VIEW, 'r-confirm')} data-testid={testId('confirmationSheetDialog')}>
          <h1 dir={DIR} id="confirm-header" className="css-146c3p1 r-title">
            <span>{asked.title}</span>
          </h1>
          <Text className="r-secondary">{asked.text}</Text>
          <Button
            testid="confirmationSheetConfirm"
            className={classes('r-wide', asked.danger && 'r-red')}
            onClick={confirm}
          >
            <Label>{asked.confirm}</Label>
          </Button>
          <Button
            look="outlined"
            className="r-wide"
            testid="confirmationSheetCancel"
            onClick={cancel}
          >
            <Label>{t('cancel')}</Label>
          </Button>
        </div>
      </div>
    </div>
  );
}
