import { useRef } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import { POSTS_PAGE } from '../../ui/addresses.ts';
import { Gate } from '../../ui/gate.tsx';
import { useFocusOn } from '../../ui/use-focus-on.ts';
import { useList } from '../../ui/use-list.ts';
import { may } from '../../vault/roles.ts';
import { Choose } from './choose.tsx';
import { Progress } from './progress.tsx';
import { Results } from './results.tsx';
import { useArchive } from './use-archive.ts';
import { useHandle } from './use-handle.ts';

/** X finds a post by its number alone at this address. */
const NOBODY = 'i';

/** The school's older posts, out of X's archive, against today's policy and today's list. */
export function ArchivePage({ words }: { words: Words }) {
  const list = useList();
  const view = useArchive();
  const ours = useHandle();
  const { stage, judged } = view;
  const open = list.register !== null;
  const allowed = list.you !== null && may(list.you, 'declare-pictures');
  const root = useRef<HTMLDivElement>(null);
  useFocusOn(root, stage.is === 'choose' ? `choose ${open}` : 'results');
  return (
    <div ref={root} class="sections">
      <header class="head">
        <img src="/src/icons/128.png" alt="" width="56" height="56" />
        <div>
          <h1>{words('archive_heading')}</h1>
          <p class="quiet">{words('archive_intro')}</p>
          <p>
            <a href={POSTS_PAGE}>{words('archive_to_posts')}</a>
          </p>
        </div>
      </header>
      {!open && <Gate words={words} list={list} setup={null} />}
      {open && !allowed && (
        <section class="card">
          <p>{words('archive_not_allowed')}</p>
        </section>
      )}
      {open && allowed && (stage.is === 'choose' || stage.is === 'reading') && (
        <Choose words={words} stage={stage} onFile={(file) => void view.choose(file)} />
      )}
      {open && allowed && stage.is !== 'choose' && stage.is !== 'reading' && (
        <>
          <Progress words={words} stage={stage} view={view} ours={ours} />
          <Results
            words={words}
            handle={stage.archive.handle ?? ours ?? NOBODY}
            judged={judged}
            mark={view.mark}
          />
        </>
      )}
    </div>
  );
}
