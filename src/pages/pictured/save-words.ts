import type { Words } from '../../i18n/index.ts';
import type { Said } from './said.ts';

/**
 * What Save says it saves: that nobody else is shown stands in its own words, so that an ordinary
 * picture costs no click for it and nobody says it unread.
 */
export function saveWords(words: Words, pictures: readonly Said[]): string {
  const [first] = pictures;
  const withPupils = pictures.filter(({ shows }) => shows === 'pupils');
  const others = withPupils.some((said) => said.others);
  if (first && pictures.length === 1) {
    const count = first.pupils.length;
    if (first.shows !== 'pupils')
      return words(`pictured_save_${first.shows?.replaceAll('-', '_')}`);
    if (count === 0) return words('pictured_save_others_only');
    return words(others ? 'pictured_save_and_others' : 'pictured_save_pupils', { count });
  }
  const count = pictures.length;
  if (withPupils.length === 0) return words('pictured_save_all', { count });
  return words(others ? 'pictured_save_all_and_others' : 'pictured_save_all_pupils', { count });
}
