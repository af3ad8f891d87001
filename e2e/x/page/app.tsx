/** @jsxImportSource react */
import { useEffect } from 'react';
import { ComposerRoutes } from './composer/index.tsx';
import { config, testId } from './config.ts';
import { Layers } from './layers.tsx';
import { SideNav, SkipLinks } from './nav.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { ChatPage } from './pages/chat.tsx';
import { FollowersPage, isListName } from './pages/followers.tsx';
import { GroupedPage } from './pages/grouped.tsx';
import { HomePage } from './pages/home.tsx';
import { NotificationsPage } from './pages/notifications.tsx';
import { EmptyPage } from './pages/other.tsx';
import { ProPage } from './pages/pro.tsx';
import { ProfilePage } from './pages/profile.tsx';
import { StatusPage } from './pages/status.tsx';
import { classes, DIR, Link, VIEW } from './parts.tsx';
import { navigate, usePlace } from './router.ts';
import { onRootKey, SHORTCUTS } from './shortcuts.ts';
import { Sidebar } from './sidebar.tsx';
import { t } from './strings.ts';
import { useTheme } from './theme.ts';

/** The skeleton of x-web-client 1.1. */
export function App() {
  const theme = useTheme();
  useLegacyRoutes();
  return (
    <div className={classes(VIEW, 'r-app')}>
      <div className={classes(VIEW, 'r-app')}>
        <h2 role="heading" aria-level={2} className="css-146c3p1 r-hidden">
          {t('shortcuts')}
          <Link href="/i/keyboard_shortcuts" tabIndex={-1}>
            {t('viewShortcuts')}
          </Link>
        </h2>
        {/* A new theme makes new nodes of #layers and the side nav (1.2). */}
        <Layers key={`layers ${theme}`} />
        <div
          dir={DIR}
          role="presentation"
          data-at-shortcutkeys={JSON.stringify(SHORTCUTS)}
          aria-hidden={false}
          className={classes(VIEW, 'r-body', config.layout === 'mobile' && 'r-mobile')}
          onKeyDown={onRootKey}
        >
          {config.layout === 'pro' ? <ProPage /> : <Columns theme={theme} />}
        </div>
      </div>
    </div>
  );
}

/** assumed: `/intent/post` becomes `/compose/post` with the same query. */
function useLegacyRoutes(): void {
  const { path, search } = usePlace();
  useEffect(() => {
    if (/^\/(intent\/(post|tweet)|compose\/tweet)$/.test(path)) {
      navigate(`/compose/post${search}`, { replace: true });
    }
    if (path === '/') navigate('/home', { replace: true });
  }, [path, search]);
}

function Columns({ theme }: { theme: string }) {
  const { path, behind } = usePlace();
  const mobile = config.layout === 'mobile';
  // On mobile the composer is a page of its own, not a modal over one.
  const composing = mobile && /^\/(compose|i\/foundmedia)/.test(path);
  return (
    <>
      <SkipLinks />
      {!mobile && <SideNav key={`nav ${theme}`} />}
      <main role="main" tabIndex={-1} className={classes(VIEW, 'r-main')}>
        <div className={classes(VIEW, 'r-mainwidth')}>
          <div
            className={classes(VIEW, 'r-primary')}
            data-testid={mobile ? undefined : testId('primaryColumn')}
          >
            <div aria-label={t('homeTimeline')} tabIndex={0} className={VIEW}>
              {composing ? <ComposerRoutes path={path} /> : <Page path={behind} />}
            </div>
          </div>
          {!mobile && <Sidebar />}
        </div>
      </main>
    </>
  );
}

function Page({ path }: { path: string }) {
  const [first = '', second, third] = path.split('/').slice(1);
  if (path === '/home') return <HomePage />;
  if (first === 'notifications') return <NotificationsPage path={path} />;
  if (/^\/(i\/chat|messages)(\/|$)/.test(path)) return <ChatPage path={path} />;
  if (path === '/i/timeline') return <GroupedPage />;
  if (/^(i|explore|search|settings|messages|compose|intent|)$/.test(first)) return <EmptyPage />;
  if (second === 'article' && third) return <ArticlePage />;
  if (second === 'status' && third) return <StatusPage key={third} id={third} />;
  if (second && isListName(second)) return <FollowersPage handle={first} name={second} />;
  if (/^[A-Za-z0-9_]{1,20}$/.test(first)) return <ProfilePage key={first} handle={first} />;
  return <EmptyPage />;
}
