/** @jsxImportSource react */
import type { IconName } from './icons.ts';
import { Button, classes, DIR, Icon, Label, Link, Text, VIEW } from './parts.tsx';
import { MenuItem, useOpener } from './popup.tsx';
import { navigate, usePath } from './router.ts';
import { useAccount } from './session.ts';
import { t } from './strings.ts';
import { AccountSwitcher } from './switcher.tsx';

interface Entry {
  name: string;
  href: string;
  icon: IconName;
  label: string;
}

export function navEntries(handle: string): readonly Entry[] {
  return [
    { name: 'Home', href: '/home', icon: 'home', label: t('home') },
    { name: 'Explore', href: '/explore', icon: 'search', label: t('explore') },
    { name: 'Notifications', href: '/notifications', icon: 'bell', label: t('notifications') },
    { name: 'DirectMessage', href: '/i/chat', icon: 'mail', label: t('chat') },
    { name: 'Profile', href: `/${handle}`, icon: 'profile', label: t('profile') },
  ];
}

/** The side nav: words from 1265 pixels of width on, icons alone below. */
export function SideNav() {
  const account = useAccount();
  const path = usePath();
  const more = useOpener(<MoreMenu />);
  return (
    <header role="banner" className={classes(VIEW, 'r-header')}>
      <div className={classes(VIEW, 'r-headerwidth')}>
        <div className={classes(VIEW, 'r-headerfixed')}>
          <div className={VIEW}>
            <h1 role="heading" aria-level={1} className={classes(VIEW, 'r-logo')}>
              <Link href="/home" aria-label="X">
                <Icon name="x" />
              </Link>
            </h1>
            <nav role="navigation" className={VIEW}>
              {navEntries(account.handle).map(({ name, href, icon, label }) => (
                <Link
                  key={name}
                  href={href}
                  testid={`AppTabBar_${name}_Link`}
                  aria-label={label}
                  className={classes('r-navlink', path === href && 'r-current')}
                >
                  <NavRow icon={icon} label={label} />
                </Link>
              ))}
              <Button
                look="bare"
                className="r-navlink"
                testid="AppTabBar_More_Menu"
                aria-label={t('moreMenu')}
                {...more}
              >
                <NavRow icon="more" label={t('more')} />
              </Button>
            </nav>
            <Link
              href="/compose/post"
              testid="SideNav_NewTweet_Button"
              aria-label={t('post')}
              className="r-button r-filled r-newpost"
            >
              <div dir={DIR} className="css-146c3p1 r-label">
                <Icon name="feather" className="r-narrowonly" />
                <span className="css-1jxf684 r-wideonly">{t('post')}</span>
              </div>
            </Link>
          </div>
          <AccountSwitcher />
        </div>
      </div>
    </header>
  );
}

function NavRow({ icon, label }: { icon: IconName; label: string }) {
  return (
    <div className={classes(VIEW, 'r-navrow')}>
      <Icon name={icon} />
      <Text className="r-wideonly r-navtext">{label}</Text>
    </div>
  );
}

function MoreMenu() {
  return (
    <>
      <MenuItem onClick={() => navigate('/compose/post/unsent/drafts')}>{t('drafts')}</MenuItem>
      <MenuItem onClick={() => navigate('/i/display')}>{t('display')}</MenuItem>
      <MenuItem onClick={() => navigate('/settings')}>{t('settings')}</MenuItem>
    </>
  );
}

/** What a mobile page has instead: bar at the foot, round button, own picture at the top. */
export function MobileNav() {
  const account = useAccount();
  const path = usePath();
  const composing = path.startsWith('/compose');
  return (
    <>
      <nav role="navigation" className={classes(VIEW, 'r-bottomnav')}>
        {navEntries(account.handle)
          .slice(0, 4)
          .map(({ name, href, icon, label }) => (
            <Link key={name} href={href} testid={`AppTabBar_${name}_Link`} aria-label={label}>
              <Icon name={icon} />
            </Link>
          ))}
      </nav>
      {!composing && (
        <Link
          href="/compose/post"
          testid="FloatingActionButtons_Tweet_Button"
          aria-label={t('post')}
          className="r-fab"
        >
          <Icon name="feather" />
        </Link>
      )}
    </>
  );
}

export function SkipLinks() {
  return (
    <div className={classes(VIEW, 'r-hidden')}>
      <Button look="bare" onClick={() => document.querySelector('main')?.focus()}>
        <Label>{t('skipHome')}</Label>
      </Button>
      <Button look="bare">
        <Label>{t('skipTrends')}</Label>
      </Button>
    </div>
  );
}
