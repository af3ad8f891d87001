/** @jsxImportSource react */
import type { AriaAttributes, ReactNode } from 'react';
import { testId } from '../../config.ts';
import { field } from '../style.ts';

/** The search field of one of the composer's lists. */
export function SearchField(
  props: AriaAttributes & {
    label: string;
    value: string;
    change(value: string): void;
    role?: 'combobox';
    testid?: string;
  },
) {
  const { label, value, change, testid, ...rest } = props;
  return (
    <input
      {...rest}
      aria-label={label}
      data-testid={testid && testId(testid)}
      placeholder={label}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
      style={field}
    />
  );
}

/** One line of such a list. */
export function ListButton(
  props: AriaAttributes & {
    children: ReactNode;
    onClick(): void;
    role?: 'option';
    disabled?: boolean;
    testid?: string;
  },
) {
  const { children, testid, ...rest } = props;
  return (
    <button
      {...rest}
      type="button"
      data-testid={testid && testId(testid)}
      style={{
        background: 'none',
        border: 0,
        borderBottom: '1px solid var(--border)',
        color: 'var(--text)',
        cursor: 'pointer',
        display: 'block',
        font: 'inherit',
        opacity: rest.disabled ? 0.5 : 1,
        padding: 12,
        textAlign: 'start',
        whiteSpace: 'pre-wrap',
        width: '100%',
      }}
    >
      {children}
    </button>
  );
}
