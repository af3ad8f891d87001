import { useMemo } from 'preact/hooks';
import { clockNow } from '../clock.ts';
import type { Day } from '../consent/index.ts';
import type { Words } from '../i18n/index.ts';
import type { SetupState } from '../messages/setup.ts';
import { waitingOf } from '../posts/index.ts';
import { LIST_PAGE, POSTS_PAGE, SETUP_PAGE } from '../ui/addresses.ts';
import { VAULT_PAGE } from '../ui/unlock.tsx';
import type { ListView } from '../ui/use-list.ts';
import { usePosts } from '../ui/use-posts.ts';
import { listAge } from './list-age.ts';

const DAMAGE = `${LIST_PAGE}#damage`;

/** What is the matter although the list is open, the gravest first; each says what to do. */
export function Warnings(props: {
  words: Words;
  list: ListView;
  setup: SetupState | null;
  day: Day;
}) {
  const { words, list, setup, day } = props;
  const { register, vault, whole } = list;
  const { posts, since } = usePosts(register !== null);
  const waiting = useMemo(
    () =>
      posts && register
        ? waitingOf(posts, register, since, clockNow())
        : { takedown: 0, unchecked: 0, look: 0 },
    [posts, register, since],
  );
  if (!register || !vault) return null;
  const damaged = [...register.pupils.values()].filter((pupil) => pupil.damaged).length;
  const age = listAge(register.currentAt, clockNow(), day, vault.maxAgeDays);
  const warnings = [
    damaged > 0 && { key: 'damaged', page: DAMAGE, params: { count: damaged } },
    damaged === 0 && !whole && { key: 'not_whole', page: DAMAGE, params: {} },
    register.pupils.size > 0 &&
      age.is !== 'current' && {
        key: age.is === 'never' ? 'never' : 'stale',
        page: LIST_PAGE,
        params: { most: vault.maxAgeDays },
      },
    list.you?.role === 'slt' && !vault.codeKept && { key: 'no_code', page: VAULT_PAGE, params: {} },
    setup?.policy === null && { key: 'no_setup', page: SETUP_PAGE, params: {} },
    waiting.takedown > 0 && {
      key: 'takedown',
      page: `${POSTS_PAGE}#takedown`,
      params: { count: waiting.takedown },
    },
    waiting.look > 0 && {
      key: 'look',
      page: `${POSTS_PAGE}#takedown`,
      params: { count: waiting.look },
    },
    waiting.unchecked > 0 && {
      key: 'unchecked',
      page: `${POSTS_PAGE}#unchecked`,
      params: { count: waiting.unchecked },
    },
  ].filter((one) => one !== false);
  return (
    <>
      {warnings.map(({ key, page, params }) => (
        <p class="notice bad" key={key}>
          {words(`popup_warning_${key}`, params)}{' '}
          <a href={page} target="_blank" rel="noreferrer">
            {words(`popup_warning_${key}_open`)}
          </a>
        </p>
      ))}
    </>
  );
}
