/** @jsxImportSource react */
import { createElement, useId } from 'react';
import { testId } from './config.ts';
import { FollowButton } from './follow-button.tsx';
import { hoverCard } from './hover-card.tsx';
import { Avatar, classes, VIEW } from './parts.tsx';
import { richText } from './rich-text.tsx';
import { navigate } from './router.ts';
import { t } from './strings.ts';
import type { User } from './types.ts';
import { Handle, NameLink } from './user-name.tsx';

/**
 * An account in a list (x-web-client 3.2). In lists it is a `button` with a `button` inside, which
 * only the DOM API can build; in the right column an `li`.
 */
export function UserCell({ user, as }: { user: User; as: 'button' | 'li' }) {
  const hint = `id__${useId().replace(/\W/g, '')}`;
  const open = () => navigate(`/${user.handle}`);
  const attributes =
    as === 'button' ? { type: 'button', role: 'button' } : { role: 'listitem', tabIndex: 0 };
  return createElement(
    as,
    {
      ...attributes,
      className: classes(VIEW, 'r-usercell'),
      'data-testid': testId('UserCell'),
      onClick: open,
    },
    <div className={classes(VIEW, 'r-row r-top')}>
      <div className={classes(VIEW, 'r-avatarcolumn')}>
        <Avatar user={user} hover={hoverCard(user)} />
      </div>
      <div className={classes(VIEW, 'r-column')}>
        <div className={classes(VIEW, 'r-row r-between')}>
          <div className={classes(VIEW, 'r-stack r-shrink')}>
            <NameLink user={user} />
            <div className={classes(VIEW, 'r-row r-gap')}>
              <Handle user={user} />
              {user.relation.followedBy && (
                <div className={VIEW}>
                  <div
                    dir="ltr"
                    className="css-146c3p1 r-chip"
                    data-testid={testId('userFollowIndicator')}
                  >
                    <span className="css-1jxf684">{t('followsYou')}</span>
                  </div>
                </div>
              )}
            </div>
          </div>
          <FollowButton user={user} hint={hint} />
          {/* The trap of 3.2: the first [dir=auto] of a cell is this one, not the bio. */}
          <div dir="auto" id={hint} className="css-146c3p1" style={{ display: 'none' }}>
            {t('clickToFollow', user.handle)}
          </div>
        </div>
        {user.bio !== '' && as === 'button' && (
          <div
            dir="auto"
            className="css-146c3p1 r-bio"
            style={{ overflow: 'hidden', color: 'var(--text)' }}
          >
            {richText(user.bio)}
          </div>
        )}
      </div>
    </div>,
  );
}
