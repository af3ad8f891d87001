import type { Words } from '../../i18n/index.ts';
import { type Action, may, type Role } from '../../vault/roles.ts';

/** Each task in words, and what src/vault calls it. */
const TASKS: readonly (readonly [task: string, action: Action])[] = [
  ['look', 'read-consent'],
  ['consent', 'change-consent'],
  ['import', 'change-consent'],
  ['pictures', 'declare-pictures'],
  ['release', 'override'],
  ['export', 'export'],
  ['erase', 'erase'],
  ['people', 'manage-people'],
  ['concerns', 'open-concern'],
];

/** What each role may do, as a table. */
export function Roles({ words }: { words: Words }) {
  const mark = (role: Role, action: Action) => {
    if (may({ role, lead: false }, action)) return words('vault_roles_yes');
    return words(may({ role, lead: true }, action) ? 'vault_roles_lead' : 'vault_roles_no');
  };
  return (
    <section class="card" aria-labelledby="roles">
      <h2 id="roles">{words('vault_roles_heading')}</h2>
      <table class="roles">
        <thead>
          <tr>
            <th scope="col">{words('vault_roles_task')}</th>
            <th scope="col">{words('vault_role_slt')}</th>
            <th scope="col">{words('vault_role_office')}</th>
          </tr>
        </thead>
        <tbody>
          {TASKS.map(([task, action]) => (
            <tr key={task}>
              <th scope="row">{words(`vault_roles_${task}`)}</th>
              <td>{mark('slt', action)}</td>
              <td>{mark('office', action)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
