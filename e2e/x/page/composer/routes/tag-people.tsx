/** @jsxImportSource react */
import { useState } from 'react';
import { Button, Label, VIEW } from '../../parts.tsx';
import { back } from '../../router.ts';
import { t } from '../../strings.ts';
import { changeRow } from '../changes.ts';
import { useEditing } from '../current.ts';
import { Dialog } from '../dialog.tsx';
import { findPeople, type Person } from '../people.ts';
import { bold, secondary } from '../style.ts';
import { ListButton, SearchField } from './search.tsx';

const MOST = 10;

/** Tag people in pictures. assumed: every id inside this dialog; route and label are X's. */
export function TagPeople() {
  const editing = useEditing();
  const [query, setQuery] = useState('');
  const [tagged, setTagged] = useState<readonly Person[]>(editing?.row.tagged ?? []);
  if (!editing) return null;
  const save = () => {
    changeRow(editing.store, editing.row.id, () => ({ tagged }));
    back();
  };
  const isTagged = (person: Person) => tagged.some(({ id }) => id === person.id);
  const toggle = (person: Person) => {
    if (isTagged(person)) setTagged(tagged.filter(({ id }) => id !== person.id));
    else if (tagged.length < MOST) setTagged([...tagged, person]);
  };
  const found = query === '' ? tagged : findPeople(query);
  return (
    <Dialog
      inner
      close={back}
      title={t('composer.tagPeople')}
      action={
        <Button testid="tagPeopleDone" onClick={save}>
          <Label>{t('composer.done')}</Label>
        </Button>
      }
    >
      <SearchField
        role="combobox"
        aria-expanded={query !== ''}
        aria-controls="tag-people-list"
        testid="searchPeople"
        label={t('composer.searchPeople')}
        value={query}
        change={setQuery}
      />
      <div
        className={VIEW}
        id="tag-people-list"
        role="listbox"
        aria-multiselectable
        style={{ minHeight: 240, paddingTop: 8 }}
      >
        {found.map((person) => (
          <ListButton
            key={person.id}
            role="option"
            aria-selected={isTagged(person)}
            disabled={!person.taggable || (tagged.length >= MOST && !isTagged(person))}
            testid="TypeaheadUser"
            onClick={() => toggle(person)}
          >
            <span style={bold}>{person.name}</span> <span style={secondary}>@{person.handle}</span>
            {isTagged(person) && <span style={{ color: 'var(--accent)' }}> ✓</span>}
          </ListButton>
        ))}
      </div>
    </Dialog>
  );
}
