import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';

const ROLES = ['slt', 'office'] as const;

type Standing = Pick<Person, 'role' | 'lead'>;

/** What a person may do, each choice with its meaning beside it; of the leadership, whether they lead on safeguarding. */
export function RoleField(props: {
  words: Words;
  id: string;
  value: Standing;
  onChange(standing: Standing): void;
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
            checked={value.role === role}
            onChange={() => onChange({ role, lead: value.lead && role === 'slt' })}
          />
          <label for={`${id}-${role}`}>
            {words(`vault_role_${role}`)}
            <span class="quiet"> {words(`vault_role_${role}_may`)}</span>
          </label>
        </p>
      ))}
      {value.role === 'slt' && (
        <p class="check">
          <input
            type="checkbox"
            id={`${id}-lead`}
            checked={value.lead}
            onChange={(event) => onChange({ ...value, lead: event.currentTarget.checked })}
          />
          <label for={`${id}-lead`}>
            {words('vault_role_lead')}
            <span class="quiet"> {words('vault_role_lead_may')}</span>
          </label>
        </p>
      )}
    </fieldset>
  );
}
