/** @jsxImportSource react */
import { useState } from 'react';
import { testId } from '../../config.ts';
import { VIEW } from '../../parts.tsx';
import { back } from '../../router.ts';
import { t } from '../../strings.ts';
import { attachFiles } from '../attach.ts';
import { useEditing } from '../current.ts';
import { Dialog } from '../dialog.tsx';
import { gifOf } from '../gif.ts';
import { SearchField } from './search.tsx';

const GIFS = [
  { name: 'Applause', colour: [29, 155, 240] },
  { name: 'Thank you', colour: [0, 186, 124] },
  { name: 'Well done', colour: [255, 122, 0] },
  { name: 'Good morning', colour: [120, 86, 255] },
] as const;

/** assumed: the inside of the GIF search; that a chosen GIF becomes an attachment is known. */
export function GifSearch() {
  const editing = useEditing();
  const [query, setQuery] = useState('');
  if (!editing) return null;
  const found = GIFS.filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()));
  return (
    <Dialog inner close={back}>
      <SearchField
        testid="gifSearchSearchInput"
        label={t('composer.searchGifs')}
        value={query}
        change={setQuery}
      />
      <div
        className={VIEW}
        style={{ display: 'grid', gap: 4, gridTemplateColumns: '1fr 1fr', paddingTop: 8 }}
      >
        {found.map(({ name, colour }) => (
          <button
            key={name}
            type="button"
            aria-label={name}
            data-testid={testId('gifSearchGifImage')}
            onClick={() => {
              attachFiles(editing.store, editing.row.id, [gifOf(colour, name)]);
              back();
            }}
            style={{
              background: `rgb(${colour.join(',')})`,
              border: 0,
              color: '#fff',
              cursor: 'pointer',
              fontWeight: 700,
              height: 120,
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </Dialog>
  );
}
