import { useMemo, useState } from 'preact/hooks';
import { type ArchiveStanding, STANDINGS, worstFirst } from '../../archive/index.ts';
import type { Words } from '../../i18n/index.ts';
import { More } from '../../ui/more.tsx';
import { OldPost } from './old-post.tsx';
import type { ArchiveView, JudgedPost } from './use-archive.ts';

/** Drawn at once; a school has thousands. */
const SHOWN = 30;
const WANTING = STANDINGS.filter((one) => one !== 'fine');

/** The posts that want something, the worst first, a kind at a time. */
export function Results(props: {
  words: Words;
  handle: string;
  judged: readonly JudgedPost[];
  mark: ArchiveView['mark'];
}) {
  const { words, handle, judged, mark } = props;
  const [chosen, setChosen] = useState<ArchiveStanding | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const [said, setSaid] = useState('');
  const sorted = useMemo(() => worstFirst(judged), [judged]);
  const of = (standing: ArchiveStanding) => sorted.filter((one) => one.standing === standing);
  const standing = chosen ?? WANTING.find((one) => of(one).length > 0) ?? 'come-down';
  const found = of(standing);
  return (
    <section class="card" aria-labelledby="results">
      <h2 id="results">{words('archive_results_heading')}</h2>
      <fieldset class="kinds">
        <legend>{words('archive_results_which')}</legend>
        {WANTING.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="standing"
              checked={one === standing}
              onChange={() => {
                setChosen(one);
                setShown(SHOWN);
              }}
            />
            {words(`archive_standing_${one.replaceAll('-', '_')}`, { count: of(one).length })}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{words(`archive_what_${standing.replaceAll('-', '_')}`)}</p>
      <p role="status" class={said === '' ? '' : 'good'}>
        {said}
      </p>
      {found.length === 0 && <p>{words('archive_none')}</p>}
      <ul class="old">
        {found.slice(0, shown).map((one) => (
          <OldPost
            key={one.id}
            words={words}
            handle={handle}
            judged={one}
            onMarked={(known, what) => {
              mark(one.id, known);
              setSaid(what);
            }}
          />
        ))}
      </ul>
      <More words={words} shown={shown} all={found.length} step={SHOWN} onMore={setShown} />
    </section>
  );
}
