import { useId } from 'preact/hooks';
import { type Day, isDay, type Renewal } from '../../../consent/index.ts';
import type { Words } from '../../../i18n/index.ts';
import { keyOf } from '../words.ts';

/** From what a renewal can be known. */
const KINDS = ['form', 'e-mail', 'phone', 'in-person', 'other'] as const;

export interface TypedSource {
  /** '' until one is chosen: nobody should renew by a preset. */
  readonly kind: (typeof KINDS)[number] | '';
  readonly reference: string;
  readonly date: string;
  readonly until: string;
}
export type WrongSource = Partial<Record<keyof TypedSource, string>>;

/** What was typed as a renewal, or a key of the catalogue for each field that is wrong. */
export function readSource(
  { kind, reference, date, until }: TypedSource,
  today: Day,
): { readonly renewal: Renewal | null; readonly wrong: WrongSource } {
  const wrong: WrongSource = {};
  if (kind === '') wrong.kind = 'list_renew_noKind';
  if (reference.trim() === '') wrong.reference = 'list_renew_noReference';
  if (!isDay(date)) wrong.date = 'list_renew_badDay';
  else if (date > today) wrong.date = 'list_renew_dateAhead';
  if (!isDay(until)) wrong.until = 'list_renew_badDay';
  else if (until <= today) wrong.until = 'list_renew_untilPast';
  if (kind === '' || Object.keys(wrong).length > 0) return { renewal: null, wrong };
  const source = `${kind}: ${reference.trim()}`.slice(0, 300);
  return { renewal: { source, from: date, until }, wrong };
}

/** Source, date and end of a renewal. */
export function SourceFields(props: {
  words: Words;
  typed: TypedSource;
  onTyped(typed: TypedSource): void;
  wrong: WrongSource;
}) {
  const { words, typed, onTyped, wrong } = props;
  const id = useId();
  const errorOf = (field: keyof TypedSource) =>
    wrong[field] && (
      <p class="error" id={`${id}-${field}-error`}>
        {words(wrong[field])}
      </p>
    );
  const told = (field: keyof TypedSource) => ({
    'aria-invalid': wrong[field] ? ('true' as const) : ('false' as const),
    'aria-describedby': wrong[field] ? `${id}-${field}-error` : undefined,
  });

  return (
    <fieldset class="columns">
      <legend>{words('list_renew_source')}</legend>
      <div class="field">
        <label for={`${id}-kind`}>{words('list_renew_kind')}</label>
        <select
          id={`${id}-kind`}
          value={typed.kind}
          {...told('kind')}
          onChange={(event) => {
            const kind = KINDS.find((one) => one === event.currentTarget.value) ?? '';
            onTyped({ ...typed, kind });
          }}
        >
          <option value="">{words('list_renew_kind_choose')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words(keyOf('list_evidence_', kind))}
            </option>
          ))}
        </select>
        {errorOf('kind')}
      </div>
      <div class="field">
        <label for={`${id}-reference`}>{words('list_renew_reference')}</label>
        <input
          id={`${id}-reference`}
          type="text"
          maxLength={280}
          autocomplete="off"
          value={typed.reference}
          {...told('reference')}
          onInput={(event) => onTyped({ ...typed, reference: event.currentTarget.value })}
        />
        {errorOf('reference')}
      </div>
      {(['date', 'until'] as const).map((field) => (
        <div class="field" key={field}>
          <label for={`${id}-${field}`}>{words(`list_renew_${field}`)}</label>
          <input
            id={`${id}-${field}`}
            type="date"
            value={typed[field]}
            {...told(field)}
            onInput={(event) => onTyped({ ...typed, [field]: event.currentTarget.value })}
          />
          {errorOf(field)}
        </div>
      ))}
    </fieldset>
  );
}
