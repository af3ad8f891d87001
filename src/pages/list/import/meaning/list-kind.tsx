import { useId } from 'preact/hooks';
import type { Mapping } from '../../../../consent/import/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { keyOf } from '../../words.ts';
import { UseChecks } from './use-checks.tsx';

type List = Mapping['list'];
const KINDS = ['columns', 'yes-list', 'no-list'] as const;

/** Asked of a file without a column of answers: does it name those who agreed, or those who did not? */
export function ListKind(props: { words: Words; list: List; onList(list: List): void }) {
  const { words, list, onList } = props;
  const id = useId();
  return (
    <fieldset>
      <legend>{words('list_import_kind')}</legend>
      {KINDS.map((kind) => (
        <label class="check" key={kind}>
          <input
            type="radio"
            name={id}
            checked={list.kind === kind}
            onChange={() => onList({ ...list, kind })}
          />
          {words(keyOf('list_import_kind_', kind))}
        </label>
      ))}
      {list.kind !== 'columns' && (
        <UseChecks
          words={words}
          legend={words('list_import_kind_uses')}
          uses={list.uses}
          onUses={(uses) => onList({ ...list, uses })}
        />
      )}
    </fieldset>
  );
}
