/** @jsxImportSource react */
import { testId } from './config.ts';
import { hoverCard } from './hover-card.tsx';
import { paths, VERIFIED } from './icons.ts';
import { classes, Link, VIEW } from './parts.tsx';
import { richText } from './rich-text.tsx';
import { t } from './strings.ts';
import type { User } from './types.ts';

function Badges({ user }: { user: User }) {
  return (
    <div dir="ltr" className="css-146c3p1 r-badges">
      <span className="css-1jxf684">
        {user.verified && (
          <Badge testid="icon-verified" label={t('verified')} size={22} path={VERIFIED} blue />
        )}
        {user.protected && (
          <Badge testid="icon-lock" label={t('protected')} size={24} path={paths.lock} />
        )}
      </span>
    </div>
  );
}

function Badge(props: {
  testid: string;
  label: string;
  size: number;
  path: string;
  blue?: boolean;
}) {
  const { testid, label, size, path, blue } = props;
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      className={classes('r-badge', blue && 'r-blue')}
      data-testid={testId(testid)}
    >
      <g>
        <path d={path} />
      </g>
    </svg>
  );
}

/** A display name with its emoji as pictures and its badges; the trailing empty span is X's. */
export function Name({ user }: { user: User }) {
  return (
    <div className={`${VIEW} r-row`}>
      <div dir="ltr" className="css-146c3p1 r-name">
        <span className="css-1jxf684">
          <span className="css-1jxf684">{richText(user.name, false)}</span>
        </span>
        <span className="css-1jxf684" />
      </div>
      <Badges user={user} />
    </div>
  );
}

export function NameLink({ user }: { user: User }) {
  return (
    <Link href={`/${user.handle}`} className="r-namelink" {...hoverCard(user)}>
      <Name user={user} />
    </Link>
  );
}

export function Handle({ user, link = true }: { user: User; link?: boolean }) {
  const words = (
    <div className={VIEW}>
      <div dir="ltr" className="css-146c3p1 r-secondary">
        <span className="css-1jxf684">@{user.handle}</span>
      </div>
    </div>
  );
  if (!link) return words;
  return (
    <Link href={`/${user.handle}`} tabIndex={-1}>
      {words}
    </Link>
  );
}
