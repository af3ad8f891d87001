import type { Words } from '../../i18n/index.ts';

const POINTS = ['reads', 'stays', 'keeps', 'removes', 'clear'] as const;

/** What Lollipop does with data, before it is given any. */
export function DataUse({ words }: { words: Words }) {
  return (
    <section class="card" aria-labelledby="data-use">
      <h2 id="data-use">{words('setup_data_heading')}</h2>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{words(`setup_data_${point}`)}</li>
        ))}
      </ul>
    </section>
  );
}
