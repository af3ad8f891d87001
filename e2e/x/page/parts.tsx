/** @jsxImportSource react */
import type { AriaAttributes, MouseEvent, ReactNode } from 'react';
import { config, testId } from './config.ts';
import { type IconName, paths } from './icons.ts';
import { navigate } from './router.ts';
import type { User } from './types.ts';

/** react-native-web's three elements: a box, a text and a run of it. Their classes are X's own. */
export const VIEW = 'css-175oi2r';
const TEXT = 'css-146c3p1';
const SPAN = 'css-1jxf684';

/** Direction of X's own words. */
export const DIR = config.locale === 'ar' ? 'rtl' : 'ltr';

export function classes(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

export function Text(props: {
  children: ReactNode;
  className?: string | undefined;
  /** `dir=auto` instead of `dir=ltr`: text of people, not of X. */
  auto?: boolean;
  id?: string;
}) {
  return (
    <div dir={props.auto ? 'auto' : DIR} className={classes(TEXT, props.className)} id={props.id}>
      <span className={SPAN}>{props.children}</span>
    </div>
  );
}

export function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={classes('r-icon', className)}>
      <g>
        <path d={paths[name]} />
      </g>
    </svg>
  );
}

interface LinkProps extends AriaAttributes {
  onMouseEnter?: (event: MouseEvent<HTMLElement>) => void;
  onMouseLeave?: () => void;
  href: string;
  children?: ReactNode;
  className?: string | undefined;
  id?: string | undefined;
  dir?: string;
  /** Goes through testId(). */
  testid?: string;
  tabIndex?: number;
  role?: string;
  /** Runs before the navigation. */
  onClick?: (event: MouseEvent) => void;
  /** What the route's history state shall hold. */
  state?: unknown;
}

/** A link that the client router follows. */
export function Link({
  href,
  children,
  className,
  testid,
  onClick,
  state,
  role,
  ...rest
}: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClick?.(event);
    navigate(href, { state });
  };
  return (
    <a
      {...rest}
      href={href}
      role={role ?? 'link'}
      className={classes(VIEW, 'r-link', className)}
      data-testid={testid && testId(testid)}
      onClick={follow}
    >
      {children}
    </a>
  );
}

export interface ButtonProps extends AriaAttributes {
  children?: ReactNode;
  className?: string | undefined;
  /** Filled, outlined, bare (an icon or text alone) or X's own near-black/white "primary". */
  look?: 'filled' | 'outlined' | 'bare';
  disabled?: boolean | undefined;
  /** Goes through testId(). */
  testid?: string | undefined;
  role?: string;
  type?: 'submit';
  tabIndex?: number;
  id?: string;
  onClick?: ((event: MouseEvent) => void) | undefined;
  onMouseEnter?: (event: MouseEvent<HTMLElement>) => void;
  onMouseLeave?: () => void;
}

/** X's button: `disabled`, `aria-disabled` and `tabindex=-1` come and go together. */
export function Button({
  children,
  className,
  look,
  disabled,
  testid,
  role,
  type,
  ...rest
}: ButtonProps) {
  const off = disabled ? { disabled: true, 'aria-disabled': true, tabIndex: -1 } : {};
  return (
    <button
      {...rest}
      {...off}
      role={(role ?? 'button') as 'button'}
      type={type ?? 'button'}
      className={classes(VIEW, 'r-button', `r-${look ?? 'filled'}`, className)}
      data-testid={testid && testId(testid)}
    >
      {children}
    </button>
  );
}

/** A button's words, as deep as X nests them: div > div > span > span. */
export function Label({ children }: { children: ReactNode }) {
  return (
    <div dir={DIR} className={classes(TEXT, 'r-label')}>
      <span className={classes(SPAN, 'r-labelrow')}>
        <span className={SPAN}>{children}</span>
      </span>
    </div>
  );
}

/** An icon-only button. */
export function IconButton(props: ButtonProps & { icon: IconName }) {
  const { icon, className, ...rest } = props;
  return (
    <Button {...rest} look="bare" className={classes('r-iconbutton', className)}>
      <div dir={DIR} className={classes(TEXT, 'r-label')}>
        <Icon name={icon} />
      </div>
    </Button>
  );
}

/** A picture of an account; its container's test id names the handle. */
export function Avatar(props: {
  user: User;
  size?: number;
  /** Without a link (account switcher, quote cards). */
  plain?: boolean;
  /** Where it leads instead of to the profile. */
  href?: string;
  /** The name as the picture's alternative text, as the account switcher has it. */
  named?: boolean;
  /** What happens while the pointer is over it (a hover card). */
  hover?: Pick<LinkProps, 'onMouseEnter' | 'onMouseLeave'>;
}) {
  const { user, size = 40, plain, named, hover, href = `/${user.handle}` } = props;
  const picture = (
    <div className={classes(VIEW, 'r-avatarbox')}>
      <div
        className={classes(VIEW, 'r-avatarbg')}
        style={{ backgroundImage: `url("${user.avatar}")` }}
      />
      <img alt={named ? user.name : ''} draggable className="css-9pa8cd" src={user.avatar} />
    </div>
  );
  return (
    <div
      className={classes(VIEW, 'r-avatar')}
      data-testid={testId(`UserAvatar-Container-${user.handle}`)}
      style={{ height: size, width: size }}
    >
      {plain ? (
        picture
      ) : (
        <Link href={href} aria-hidden tabIndex={-1} className="r-fill" {...hover}>
          {picture}
        </Link>
      )}
    </div>
  );
}

/** What darkens the page below a sheet or a modal. */
export function Mask({ close }: { close(): void }) {
  return (
    <div className={classes(VIEW, 'r-cover r-dark')} data-testid={testId('mask')} onClick={close} />
  );
}

export function Spinner({ label }: { label: string }) {
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemax={1}
      aria-valuemin={0}
      className={classes(VIEW, 'r-spinner')}
    >
      <svg viewBox="0 0 32 32" height="26" width="26">
        <circle cx="16" cy="16" fill="none" r="14" strokeWidth="4" className="r-ring" />
        <circle cx="16" cy="16" fill="none" r="14" strokeWidth="4" className="r-arc" />
      </svg>
    </div>
  );
}
