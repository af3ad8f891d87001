/** @jsxImportSource react */
import { useEffect, useSyncExternalStore } from 'react';
import { testId } from './config.ts';
import { Button, classes, DIR, Label, Mask, Text, VIEW } from './parts.tsx';
import { usePath } from './router.ts';
import { t } from './strings.ts';

interface Choice {
  label: string;
  /** Without one, what X calls a sheet's button at this place. */
  testid?: string;
  danger?: boolean;
  onClick?: () => void;
}

interface Question {
  /** Without one, that of X's confirmation sheet. */
  testid?: string;
  title: string;
  text: string;
  primary: Choice;
  /** Without one, Cancel. */
  other?: Choice;
}

let question: Question | null = null;
const listeners = new Set<() => void>();

function set(next: Question | null): void {
  question = next;
  for (const listener of listeners) listener();
}

/** Asks in X's confirmation sheet (x-web-client 4.2). Escape and the mask answer nothing. */
export function ask(asked: Question): void {
  set(asked);
}

export const confirmOpen = (): boolean => question !== null;

const cancel = () => set(null);

/** On keyup, as X's menus; not on the end of the very key press that opened it. */
function closeOnEscape(): () => void {
  let pressed = false;
  const onDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') pressed = confirmOpen();
  };
  const onUp = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && pressed) cancel();
  };
  // In the capture phase: the key press that opens this still bubbles to the window.
  window.addEventListener('keydown', onDown, true);
  window.addEventListener('keyup', onUp);
  return () => {
    window.removeEventListener('keydown', onDown, true);
    window.removeEventListener('keyup', onUp);
  };
}

export function ConfirmSheet() {
  const path = usePath();
  const asked = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => question,
  );
  useEffect(closeOnEscape, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a question belongs to its path
  useEffect(() => cancel, [path]);
  if (!asked) return null;
  const other = asked.other ?? { label: t('cancel') };
  return (
    <div className={classes(VIEW, 'r-popuplayer r-centre')}>
      <Mask close={cancel} />
      <div
        role="alertdialog"
        aria-modal
        className={VIEW}
        aria-labelledby="confirmation-header"
        aria-describedby="confirmation-text"
      >
        <div
          className={classes(VIEW, 'r-confirm')}
          data-testid={testId(asked.testid ?? 'confirmationSheetDialog')}
        >
          <h1 dir={DIR} id="confirmation-header" className="css-146c3p1 r-title">
            <span>{asked.title}</span>
          </h1>
          <Text id="confirmation-text" className="r-secondary">
            {asked.text}
          </Text>
          <Answer choice={asked.primary} testid="confirmationSheetConfirm" look="filled" />
          <Answer choice={other} testid="confirmationSheetCancel" look="outlined" />
        </div>
      </div>
    </div>
  );
}

function Answer(props: { choice: Choice; testid: string; look: 'filled' | 'outlined' }) {
  const { label, danger, onClick, testid = props.testid } = props.choice;
  return (
    <Button
      look={props.look}
      testid={testid}
      className={classes('r-wide', danger && 'r-red')}
      onClick={() => {
        cancel();
        onClick?.();
      }}
    >
      <Label>{label}</Label>
    </Button>
  );
}
