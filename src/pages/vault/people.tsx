import type { Words } from '../../i18n/index.ts';
import type { Person, VaultState } from '../../messages/list.ts';
import { Opens } from '../../ui/opens.tsx';
import { AddPerson } from './add-person.tsx';
import { ChangePerson } from './change-person.tsx';
import { RemovePerson } from './remove-person.tsx';
import type { Doing } from './vault-page.tsx';

/** Everybody who may unlock. Only the leadership team changes who that is. */
export function People(props: { words: Words; state: VaultState; doing: Doing; you: Person }) {
  const { words, state, doing, you } = props;
  const slt = you.role === 'slt';
  return (
    <section class="card" aria-labelledby="people">
      <h2 id="people">{words('vault_people_heading')}</h2>
      {!slt && <p>{words('vault_people_office')}</p>}
      {slt && !state.people.some(({ lead }) => lead) && <p>{words('vault_people_no_lead')}</p>}
      <ul class="people">
        {state.people.map((person) => {
          const { id, name, role, lead, platform } = person;
          const beside = [
            ...(id === you.id ? [words('vault_people_you')] : []),
            ...(lead ? [`· ${words('vault_people_lead')}`] : []),
          ].join(' ');
          return (
            <li key={id}>
              <p>
                <strong>{name}</strong> {beside}
                <br />
                <span class="quiet">
                  {words(`vault_role_${role}`)}
                  {' · '}
                  {words(platform ? 'vault_people_platform' : 'vault_people_no_platform')}
                </span>
              </p>
              {slt && (
                <div class="actions">
                  <Opens label={words('vault_change')} name={words('vault_change_name', { name })}>
                    {(close) => (
                      <ChangePerson words={words} person={person} doing={doing} close={close} />
                    )}
                  </Opens>
                  {id !== you.id && (
                    <Opens
                      label={words('vault_remove')}
                      name={words('vault_remove_name', { name })}
                    >
                      {(close) => (
                        <RemovePerson words={words} person={person} doing={doing} close={close} />
                      )}
                    </Opens>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {slt && (
        <Opens label={words('vault_add')}>
          {(close) => <AddPerson words={words} doing={doing} close={close} />}
        </Opens>
      )}
    </section>
  );
}
