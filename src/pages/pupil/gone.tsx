import type { Words } from '../../i18n/index.ts';
import { LIST_PAGE } from '../../ui/addresses.ts';

/** In the place of a pupil who was erased, or whom nobody ever added. */
export function Gone({ words, erased }: { words: Words; erased: boolean }) {
  return (
    <section class="card" aria-labelledby="gone">
      <h1 id="gone" tabIndex={-1} data-focus>
        {words(erased ? 'pupil_erased_heading' : 'pupil_gone_heading')}
      </h1>
      <p>{words(erased ? 'pupil_erased_what' : 'pupil_gone_what')}</p>
      <a class="button" href={LIST_PAGE}>
        {words('pupil_to_list')}
      </a>
    </section>
  );
}
