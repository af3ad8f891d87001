import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { Confirm } from '../../ui/confirm.tsx';
import type { Doing } from './vault-page.tsx';

const EFFECTS = ['passphrase', 'key', 'code', 'others'] as const;

/** Removing a person makes a new data key, so it asks for the passphrase and says what follows. */
export function RemovePerson(props: { words: Words; person: Person; doing: Doing; close(): void }) {
  const { words, person, doing, close } = props;
  const { name } = person;
  const label = words('vault_remove_name', { name });
  return (
    <Confirm
      words={words}
      id={`remove-${person.id}`}
      label={label}
      submit={label}
      call="person-remove"
      question={(passphrase) => ({ person: person.id, passphrase })}
      onDone={({ recoveryCode }) =>
        doing.code({ code: recoveryCode, because: 'removed', removed: name })
      }
      close={close}
    >
      <h3>{words('vault_remove_heading', { name })}</h3>
      <ul>
        {EFFECTS.map((effect) => (
          <li key={effect}>{words(`vault_remove_${effect}`)}</li>
        ))}
      </ul>
    </Confirm>
  );
}
