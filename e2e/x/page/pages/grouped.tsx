/** @jsxImportSource react */
import { AppBar, useTitle } from '../app-bar.tsx';
import { ListSection, retryCell } from '../cells.tsx';
import { useAccount } from '../session.ts';
import { t } from '../strings.ts';
import { useUsers } from '../use-users.ts';
import { UserCell } from '../user-cell.tsx';

/** What several follows in one notification lead to (4.3). assumed: whom it lists. */
export function GroupedPage() {
  useTitle(t('notifications'));
  const { users, failed, more } = useUsers('Followers', useAccount().id);
  return (
    <>
      <AppBar title={t('notifications')} />
      <ListSection
        heading={t('timeline', t('notifications'))}
        label={t('timeline', t('notifications'))}
        cells={[
          ...users.slice(0, 3).map((user) => ({
            key: user.id,
            content: <UserCell user={user} as="button" />,
          })),
          ...(failed ? [retryCell(more)] : []),
        ]}
      />
    </>
  );
}
