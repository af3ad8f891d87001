import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { Gate } from '../../ui/gate.tsx';
import { useActs } from '../../ui/use-acts.ts';
import { useList } from '../../ui/use-list.ts';
import { useToday } from '../../ui/use-today.ts';
import { DamageSection } from './damage/damage-section.tsx';
import { ExportSection } from './export/export-section.tsx';
import { ImportSection } from './import/import-section.tsx';
import { NamesSection } from './names/names-section.tsx';
import { Navigation } from './navigation.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Overview } from './overview/overview.tsx';
import { PupilsSection } from './pupils/pupils-section.tsx';
import { filterOf } from './pupils/rows.ts';
import { RenewSection } from './renew/renew-section.tsx';
import { RollOverSection } from './roll-over/roll-over-section.tsx';
import { useAddress } from './route.ts';

/** The school consent list as a whole: how it stands, and everything done to many pupils at once. */
export function ListPage({ words }: { words: Words }) {
  const list = useList();
  const acts = useActs(words, list.record, 'list_undone');
  const { route, detail } = useAddress();
  const [filter, setFilter] = useState(() => filterOf(detail));
  useEffect(() => setFilter(filterOf(detail)), [detail]);
  const { vault, register, whole, damage } = list;
  const today = useToday();
  const events = useMemo(() => [...list.events], [list.events]);
  const section =
    vault?.is === 'open' && register ? { words, register, events, acts, today } : null;

  return (
    <>
      <header class="head">
        <img src="/src/icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{words('list_heading')}</h1>
          <p class="quiet">{words('list_intro')}</p>
        </div>
      </header>
      {section && <Navigation words={words} route={route} damaged={damage.length > 0} />}
      <NoticeBar words={words} acts={acts} />
      {section && !whole && route !== 'damage' && (
        <p class="notice bad" role="alert">
          {words('list_notWhole')} <a href="#damage">{words('list_notWhole_open')}</a>
        </p>
      )}
      {!section && <Gate words={words} list={list} setup={null} />}
      {section && vault && (
        <>
          {route === 'overview' && <Overview {...section} vault={vault} />}
          {route === 'pupils' && (
            <PupilsSection {...section} filter={filter} onFilter={setFilter} reload={list.reload} />
          )}
          {route === 'import' && <ImportSection {...section} />}
          {route === 'renew' && <RenewSection {...section} />}
          {route === 'roll-over' && <RollOverSection {...section} />}
          {route === 'export' && <ExportSection {...section} />}
          {route === 'names' && <NamesSection {...section} />}
          {route === 'damage' && (
            <DamageSection {...section} damage={damage} vault={vault} reload={list.reload} />
          )}
        </>
      )}
    </>
  );
}
