/** @jsxImportSource react */
import { testId } from '../config.ts';
import { Button, DIR, Label, VIEW } from '../parts.tsx';
import { Layer, useOverlay } from './popup.tsx';
import { bold, panel, secondary } from './style.ts';

interface Choice {
  testid: string;
  label: string;
  onClick(): void;
}

interface Props {
  testid: string;
  title: string;
  text: string;
  primary: Choice;
  other: Choice;
  close(): void;
}

/** X's question in a small box: Save or Discard, or its alt-text reminder. */
export function Sheet({ testid, title, text, primary, other, close }: Props) {
  useOverlay(close);
  return (
    <Layer>
      <div className={VIEW} style={{ position: 'fixed', inset: 0, zIndex: 30 }}>
        <div
          className={VIEW}
          data-testid={testId('mask')}
          style={{ background: 'var(--shade)', inset: 0, position: 'absolute' }}
          onClick={close}
        />
        <div
          role="alertdialog"
          aria-modal
          aria-labelledby="confirmation-header"
          aria-describedby="confirmation-text"
          className={VIEW}
          data-testid={testId(testid)}
          style={{
            ...panel,
            left: '50%',
            padding: 32,
            position: 'absolute',
            top: '50%',
            transform: 'translate(-50%, -50%)',
            width: 320,
          }}
        >
          <h1
            id="confirmation-header"
            dir={DIR}
            style={{ ...bold, fontSize: 20, margin: '0 0 8px' }}
          >
            {title}
          </h1>
          <div id="confirmation-text" dir={DIR} style={{ ...secondary, marginBottom: 24 }}>
            {text}
          </div>
          <div style={{ display: 'grid', gap: 12 }}>
            <Button testid={primary.testid} onClick={primary.onClick}>
              <Label>{primary.label}</Label>
            </Button>
            <Button testid={other.testid} look="outlined" onClick={other.onClick}>
              <Label>{other.label}</Label>
            </Button>
          </div>
        </div>
      </div>
    </Layer>
  );
}
