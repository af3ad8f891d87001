/** @jsxImportSource react */
import { useState } from 'react';
import { Button, Label, VIEW } from '../../parts.tsx';
import { back } from '../../router.ts';
import { t } from '../../strings.ts';
import { useEditing } from '../current.ts';
import { Dialog } from '../dialog.tsx';
import { PLACES, type Place } from '../places.ts';
import { ListButton, SearchField } from './search.tsx';

/**
 * Where the post is written.
 * assumed: its route, and everything inside; that it is a dialog with a list to search is known.
 */
export function Location() {
  const editing = useEditing();
  const [query, setQuery] = useState('');
  if (!editing) return null;
  const choose = (place: Place | null) => {
    editing.store.set({ place });
    back();
  };
  const wanted = query.toLowerCase();
  const found = PLACES.filter(({ name }) => name.toLowerCase().includes(wanted));
  return (
    <Dialog
      inner
      close={back}
      title={t('composer.tagLocation')}
      action={
        editing.store.get().place && (
          <Button look="bare" onClick={() => choose(null)}>
            <Label>{t('composer.removeLocation')}</Label>
          </Button>
        )
      }
    >
      <SearchField label={t('composer.searchPlaces')} value={query} change={setQuery} />
      <div className={VIEW} style={{ minHeight: 240, paddingTop: 8 }}>
        {found.map((place) => (
          <ListButton key={place.id} onClick={() => choose(place)}>
            {place.name}
          </ListButton>
        ))}
      </div>
    </Dialog>
  );
}
