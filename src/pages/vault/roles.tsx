import type { Words } from '../../i18n/index.ts';
import { type Action, may } from '../../vault/roles.ts';

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
];

/** What each role may do, as a table. */
export function Roles({ words }: { words: Words }) {
  const mark = (yes: boolean) => words(yes ? 'vault_roles_yes' : 'vault_roles_no');
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
              <td>{mark(may({ role: 'slt', lead: false }, action))}</td>
              <td>{mark(may({ role: 'office', lead: false }, action))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
