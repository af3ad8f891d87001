/** Our own pages, by their place in the extension. Ids in an address are random: they tell no name. */
export const SETUP_PAGE = '/src/pages/setup/index.html';
export const LIST_PAGE = '/src/pages/list/index.html';
export const ARCHIVE_PAGE = '/src/pages/archive/index.html';
export const FOLLOWERS_PAGE = '/src/pages/followers/index.html';
export const POSTS_PAGE = '/src/pages/posts/index.html';
export const pupilPage = (id: string): string =>
  `/src/pages/pupil/index.html?pupil=${encodeURIComponent(id)}`;
