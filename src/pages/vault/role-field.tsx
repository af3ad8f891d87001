import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';

const ROLES = ['slt', 'office'] as const;

/** What a person may do, each choice with its meaning beside it. */
export function RoleField(props: {
  words: Words;
  id: string;
  value: Person['role'];
  onChange(role: Person['role']): void;
}) {
  const { words, id, value, onChange } = props;
  return (
    <fieldset class="choices">
      <legend>{words('vault_role_legend')}</legend>
      {ROLES.map((role) => (
        <p class="check" key={role}>
          <input
            type="radio"
            id={`${id}-${role}`}
            name={id}
            checked={value === role}
            onChange={() => onChange(role)}
          />
          <label for={`${id}-${role}`}>
            {words(`vault_role_${role}`)}
            <span class="quiet"> {words(`vault_role_${role}_may`)}</span>
          </label>
        </p>
      ))}
    </fieldset>
  );
}
