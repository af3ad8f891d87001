import type { Words } from '../../i18n/index.ts';

const TASKS = [
  'look',
  'consent',
  'import',
  'pictures',
  'release',
  'export',
  'erase',
  'people',
] as const;
/** What the office may do; the worker holds to it (src/vault). */
const OFFICE: readonly string[] = ['look', 'consent', 'import'];

/** What each role may do, as a table. */
export function Roles({ words }: { words: Words }) {
  const mark = (may: boolean) => words(may ? 'vault_roles_yes' : 'vault_roles_no');
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
          {TASKS.map((task) => (
            <tr key={task}>
              <th scope="row">{words(`vault_roles_${task}`)}</th>
              <td>{mark(true)}</td>
              <td>{mark(OFFICE.includes(task))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
