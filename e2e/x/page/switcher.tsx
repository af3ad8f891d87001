/** @jsxImportSource react */
import { testId } from './config.ts';
import { Avatar, Button, classes, Icon, Label, VIEW } from './parts.tsx';
import { closePopup, useOpener } from './popup.tsx';
import { switchAccount, useAccount, useStore } from './session.ts';
import { t } from './strings.ts';
import type { User } from './types.ts';
import { Handle, Name } from './user-name.tsx';

/** assumed: how many there are; the element is X's (section 6). */
const UNREAD = 4;

/** Whose account it is (x-web-client 6). Narrow pages show only the picture. */
export function AccountSwitcher() {
  const account = useAccount();
  const opener = useOpener(<Accounts />, { kind: 'card' });
  return (
    <div className={VIEW}>
      <Button
        look="bare"
        className="r-switcher"
        testid="SideNav_AccountSwitcher_Button"
        aria-label={t('accountMenu')}
        {...opener}
      >
        <Avatar user={account} plain named />
        <div className={classes(VIEW, 'r-wideonly r-shrink r-stack r-grow')}>
          <Who user={account} />
        </div>
        <div className={classes(VIEW, 'r-wideonly')} aria-label={t('unread', UNREAD)} />
        <Icon name="dots" className="r-wideonly" />
      </Button>
    </div>
  );
}

function Who({ user }: { user: User }) {
  return (
    <div className={classes(VIEW, 'r-shrink r-stack r-start')}>
      <Name user={user} />
      <Handle user={user} link={false} />
    </div>
  );
}

/** The popup with the current account and those to switch to. */
export function Accounts() {
  const { accounts, shown } = useStore();
  const account = useAccount();
  return (
    <div className={classes(VIEW, 'r-accounts')}>
      <ul className={classes(VIEW, 'r-list')}>
        <li
          role="listitem"
          tabIndex={0}
          className={classes(VIEW, 'r-account')}
          data-testid={testId('UserCell')}
        >
          <Avatar user={account} plain />
          <Who user={account} />
          <Icon name="check" className="r-green" />
        </li>
      </ul>
      {accounts.map((one, index) =>
        index === shown ? null : (
          <Button
            key={one.id}
            look="bare"
            className="r-account"
            testid="UserCell"
            aria-label={t('switchTo', one.handle)}
            onClick={() => {
              closePopup();
              void switchAccount(index);
            }}
          >
            <Avatar user={one} plain />
            <Who user={one} />
          </Button>
        ),
      )}
      <Button look="bare" className="r-menuitem" testid="AccountSwitcher_AddAccount_Button">
        <Label>{t('addAccount')}</Label>
      </Button>
      <Button look="bare" className="r-menuitem" testid="AccountSwitcher_Logout_Button">
        <Label>{t('logOut', account.handle)}</Label>
      </Button>
    </div>
  );
}
