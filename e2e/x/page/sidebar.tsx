/** @jsxImportSource react */
import { testId } from './config.ts';
import { classes, DIR, Icon, Link, Text, VIEW } from './parts.tsx';
import { navigate } from './router.ts';
import { useAccount } from './session.ts';
import { t } from './strings.ts';
import { useUsers } from './use-users.ts';
import { UserCell } from './user-cell.tsx';

/** The right column: search, trends, who to follow. */
export function Sidebar() {
  return (
    <div className={classes(VIEW, 'r-sidebar')} data-testid={testId('sidebarColumn')}>
      <div className={classes(VIEW, 'r-sticky')}>
        <Search />
        <div className={classes(VIEW, 'r-card')}>
          <Heading>{t('whatsHappening')}</Heading>
          {(['trend1', 'trend2'] as const).map((key) => (
            <div key={key} className={classes(VIEW, 'r-trend')} data-testid={testId('trend')}>
              <Text className="r-secondary r-tiny">{t('trendIn')}</Text>
              <Text className="r-strong">{t(key)}</Text>
            </div>
          ))}
        </div>
        <WhoToFollow />
        <nav role="navigation" aria-label={t('footer')} className={classes(VIEW, 'r-foot')}>
          <Text className="r-secondary r-tiny">{t('terms')} · © X Replica</Text>
        </nav>
      </div>
    </div>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <h2 dir={DIR} role="heading" aria-level={2} className="css-146c3p1 r-title">
      <span className="css-1jxf684">{children}</span>
    </h2>
  );
}

export function Search() {
  return (
    <form
      role="search"
      aria-label={t('search')}
      className="r-search"
      onSubmit={(event) => event.preventDefault()}
    >
      <Icon name="search" />
      <input
        type="text"
        data-testid={testId('SearchBox_Search_Input')}
        aria-label={t('searchQuery')}
        placeholder={t('search')}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            navigate(`/search?q=${encodeURIComponent(event.currentTarget.value)}&src=typed_query`);
          }
        }}
      />
    </form>
  );
}

function WhoToFollow() {
  const account = useAccount();
  const { users } = useUsers('Following', account.id);
  return (
    <aside role="complementary" aria-label={t('whoToFollow')} className={classes(VIEW, 'r-card')}>
      <Heading>{t('whoToFollow')}</Heading>
      <ul className={classes(VIEW, 'r-list')}>
        {users.slice(0, 3).map((user) => (
          <UserCell key={user.id} user={{ ...user, relation: {} }} as="li" />
        ))}
      </ul>
      <Link href="/i/connect_people" className="r-blue r-more">
        {t('showMore')}
      </Link>
    </aside>
  );
}
