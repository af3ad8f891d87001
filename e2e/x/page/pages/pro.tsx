/** @jsxImportSource react */
import { useState } from 'react';
import { useTitle } from '../app-bar.tsx';
import { ListSection } from '../cells.tsx';
import { Composer } from '../composer/index.tsx';
import { testId } from '../config.ts';
import { Button, classes, Icon, Label, Text, VIEW } from '../parts.tsx';
import { useAccount, useTimeline } from '../session.ts';
import { t } from '../strings.ts';
import { AccountSwitcher } from '../switcher.tsx';
import { postCells } from './home.tsx';

/** X Pro: columns of the same posts, and a drawer that holds the composer (1.5). */
export function ProPage() {
  useTitle('X Pro');
  const [open, setOpen] = useState(false);
  const account = useAccount();
  const home = useTimeline('home', 'HomeTimeline', { count: 20 });
  const own = useTimeline(`profile:${account.handle.toLowerCase()}`, 'UserTweets', {
    userId: account.id,
  });
  return (
    <div className={classes(VIEW, 'r-pro')}>
      <header role="banner" className={classes(VIEW, 'r-prorail')}>
        <Button
          testid="SideNav_NewTweet_Button"
          aria-label={t('post')}
          onClick={() => setOpen(!open)}
        >
          <Icon name="feather" />
        </Button>
        <AccountSwitcher />
      </header>
      {open && (
        <div className={classes(VIEW, 'r-drawer')} data-testid={testId('drawerAnimatedDiv')}>
          <Composer kind="pro" onClose={() => setOpen(false)} />
        </div>
      )}
      <main role="main" className={classes(VIEW, 'r-columns')}>
        <Column title={t('home')}>
          <ListSection
            heading={t('yourHome')}
            label={t('timelineYourHome')}
            cells={postCells(home)}
          />
        </Column>
        <Column title={`@${account.handle}`}>
          <ListSection
            heading={t('userPosts', account.name)}
            label={t('timeline', t('userPosts', account.name))}
            cells={postCells(own)}
          />
        </Column>
        <Button look="outlined" className="r-addcolumn">
          <Label>{t('addColumn')}</Label>
        </Button>
      </main>
    </div>
  );
}

function Column({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div
      className={classes(VIEW, 'r-procolumn')}
      data-testid={testId('multi-column-layout-column-content')}
    >
      <Text className="r-title r-prohead">{title}</Text>
      {children}
    </div>
  );
}
