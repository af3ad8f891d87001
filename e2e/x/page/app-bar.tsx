/** @jsxImportSource react */
import { type ReactNode, useEffect } from 'react';
import { config, testId } from './config.ts';
import { classes, DIR, IconButton, Link, Text, VIEW } from './parts.tsx';
import { back } from './router.ts';
import { t } from './strings.ts';

/** Unread notifications, which X counts in the title. */
const UNREAD = 4;

/** Sets the page's title the way X does; almost every route changes it (1.4). */
export function useTitle(name: string): void {
  useEffect(() => {
    document.title = `(${UNREAD}) ${name} / X`;
  }, [name]);
}

export function AppBar(props: { title: string; under?: string; children?: ReactNode }) {
  return (
    <div
      className={classes(VIEW, 'r-appbar')}
      data-testid={config.layout === 'mobile' ? testId('TopNavBar') : undefined}
    >
      <IconButton icon="back" testid="app-bar-back" aria-label={t('back')} onClick={back} />
      <div className={classes(VIEW, 'r-stack')}>
        <h2 dir={DIR} role="heading" aria-level={2} className="css-146c3p1 r-title">
          <span className="css-1jxf684">{props.title}</span>
        </h2>
        {props.under && <Text className="r-secondary r-tiny">{props.under}</Text>}
      </div>
      {props.children}
    </div>
  );
}

export interface Tab {
  href: string;
  label: string;
}

/** A row of tabs that are links. */
export function Tabs({ tabs, current }: { tabs: readonly Tab[]; current: string }) {
  return (
    <nav role="navigation" aria-live="polite" className={classes(VIEW, 'r-tabs')}>
      <div className={classes(VIEW, 'r-grow')} data-testid={testId('ScrollSnap-SwipeableList')}>
        <div
          role="tablist"
          className={classes(VIEW, 'r-row')}
          data-testid={testId('ScrollSnap-List')}
        >
          {tabs.map(({ href, label }) => (
            <div role="presentation" key={href} className={classes(VIEW, 'r-grow')}>
              <Link role="tab" href={href} aria-selected={href === current} className="r-tab">
                <Text>{label}</Text>
              </Link>
            </div>
          ))}
        </div>
      </div>
    </nav>
  );
}
