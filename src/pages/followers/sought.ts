import type { OpenFollower } from '../../messages/followers-own.ts';

export const FILTERS = ['all', 'flagged', 'new', 'fine', 'begun'] as const;
export type Filter = (typeof FILTERS)[number];

const fits = ({ assessment, fresh, decided }: OpenFollower, filter: Filter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'flagged':
      return assessment?.verdict !== 'fine';
    case 'new':
      return fresh;
    case 'fine':
      return assessment?.verdict === 'fine';
    case 'begun':
      return decided !== null;
  }
};

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The accounts that answer a filter and a search: words of the name, handle, bio or location, all of them.
 * @param typed '' for all.
 */
export function sought(
  open: readonly OpenFollower[],
  filter: Filter,
  typed: string,
): OpenFollower[] {
  const wanted = plain(typed).replaceAll('@', '').split(/\s+/).filter(Boolean);
  return open.filter((one) => {
    if (!fits(one, filter)) return false;
    const { name = '', handle = '', bio = '', location = '' } = one.profile ?? {};
    const text = plain([one.id, name, handle, bio, location].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
