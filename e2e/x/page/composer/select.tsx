/** @jsxImportSource react */
import { useId } from 'react';
import { testId } from '../config.ts';
import { field, secondary } from './style.ts';

export function Select(props: {
  label: string;
  value: number;
  options: readonly (readonly [value: number, label: string])[];
  choose(value: number): void;
  testid?: string;
}) {
  const id = useId();
  return (
    <div style={{ flex: 1 }}>
      <label htmlFor={id} style={{ ...secondary, fontSize: 13 }}>
        {props.label}
      </label>
      <select
        id={id}
        data-testid={props.testid && testId(props.testid)}
        value={props.value}
        onChange={(event) => props.choose(Number(event.currentTarget.value))}
        style={{ ...field, background: 'var(--bg)' }}
      >
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
