import { useId, useRef, useState } from 'preact/hooks';
import { Section, type SectionProps } from '../section.tsx';
import { AddNames } from './add-names.tsx';
import { kindKey } from './kinds.ts';
import { soughtNames } from './parse-names.ts';

/** Names that are no pupil's: staff, governors, classes, people everybody knows. */
export function NamesSection({ words, register, acts }: SectionProps) {
  const [search, setSearch] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const found = soughtNames(register.known, search);

  const remove = async (added: string, name: string) => {
    const body = { type: 'known-name-removed', added } as const;
    // The button goes away with its line.
    if (await acts.act([body], words('list_names_removed', { name }))) field.current?.focus();
  };

  return (
    <Section route="names" words={words}>
      <AddNames words={words} register={register} acts={acts} />
      <h3>{words('list_names_there', { count: register.known.length })}</h3>
      <div class="field" hidden={register.known.length === 0}>
        <label for={id}>{words('list_names_search')}</label>
        <input
          id={id}
          ref={field}
          type="search"
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </div>
      <p role="status" class="quiet">
        {search.trim() !== '' && words('list_names_found', { count: found.length })}
      </p>
      <ul class="lines">
        {found.map(({ id: added, name, is }) => (
          <li key={added}>
            <span class="grow">{name}</span>
            <span class="quiet">{words(kindKey(is))}</span>
            <button
              type="button"
              class="button plain small"
              disabled={acts.busy}
              onClick={() => void remove(added, name)}
              aria-label={words('list_names_removeOne', { name })}
            >
              {words('list_names_remove')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
