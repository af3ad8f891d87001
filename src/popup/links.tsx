import type { Words } from '../i18n/index.ts';
import { FOLLOWERS_PAGE, LIST_PAGE, POSTS_PAGE, SETUP_PAGE } from '../ui/addresses.ts';
import { VAULT_PAGE } from '../ui/unlock.tsx';

const PAGES = [
  [LIST_PAGE, 'popup_link_list'],
  [POSTS_PAGE, 'popup_link_posts'],
  [FOLLOWERS_PAGE, 'popup_link_followers'],
  [VAULT_PAGE, 'popup_link_vault'],
  [SETUP_PAGE, 'popup_link_setup'],
] as const;

/** Where everything is done that is not daily. */
export function Links({ words }: { words: Words }) {
  return (
    <nav class="links" aria-label={words('popup_links_label')}>
      {PAGES.map(([page, key]) => (
        <a key={page} href={page} target="_blank" rel="noreferrer">
          {words(key)}
        </a>
      ))}
    </nav>
  );
}
