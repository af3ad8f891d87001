import { useRef } from 'preact/hooks';
import type { Words } from '../i18n/index.ts';
import { passphraseAdvice } from './passphrase-advice.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** A new passphrase as it is being typed, twice. */
export interface Typed {
  readonly first: string;
  readonly second: string;
}
export const NOTHING_TYPED: Typed = { first: '', second: '' };

/** What keeps it from being taken: the field and the key of the words; null: nothing. */
export function newPassphraseFault(typed: Typed): { field: keyof Typed; key: string } | null {
  if (typed.first === '') return { field: 'first', key: 'vault_new_error_empty' };
  if (passphraseAdvice(typed.first) === 'short') {
    return { field: 'first', key: 'vault_new_error_short' };
  }
  if (typed.first !== typed.second) return { field: 'second', key: 'vault_new_error_differ' };
  return null;
}

/** A new passphrase typed twice, with advice; the field that is wrong takes the focus. */
export function useNewPassphrase() {
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  return {
    first,
    second,
    focus: (field: keyof Typed) => ({ first, second })[field].current?.focus(),
  };
}

export function NewPassphrase(props: {
  words: Words;
  id: string;
  value: Typed;
  onInput(value: Typed): void;
  refs: ReturnType<typeof useNewPassphrase>;
  /** What the passphrase should not be made of: the person's own name. */
  names: readonly string[];
  fault: ReturnType<typeof newPassphraseFault>;
}) {
  const { words, id, value, onInput, refs, fault } = props;
  const error = (field: keyof Typed) => (fault?.field === field ? words(fault.key) : undefined);
  const advice = value.first === '' ? null : passphraseAdvice(value.first, props.names);
  return (
    <>
      <PassphraseField
        words={words}
        id={`${id}-first`}
        label={words('vault_new_label')}
        hint={words('vault_new_hint')}
        value={value.first}
        onInput={(first) => onInput({ ...value, first })}
        inputRef={refs.first}
        autocomplete="new-password"
        error={error('first')}
      />
      <p class={`advice ${advice ?? ''}`} role="status">
        {advice === null ? '' : words(`vault_new_advice_${advice}`)}
      </p>
      <PassphraseField
        words={words}
        id={`${id}-second`}
        label={words('vault_new_again')}
        value={value.second}
        onInput={(second) => onInput({ ...value, second })}
        inputRef={refs.second}
        autocomplete="new-password"
        error={error('second')}
      />
    </>
  );
}
