/** @jsxImportSource react */
import { testId } from './config.ts';
import { hoverCard } from './hover-card.tsx';
import { paths, VERIFIED } from './icons.ts';
import { Link, VIEW } from './parts.tsx';
import { richText } from './rich-text.tsx';
import { t } from './strings.ts';
import type { User } from './types.ts';

function Badges({ user }: { user: User }) {
  return (
    <div dir="ltr" className="css-146c3p1 r-badges">
      <span className="css-1jxf684">
        {user.verified && (
          <svg
            viewBox="0 0 22 22"
            role="img"
            aria-label={t('verified')}
            className="r-badge r-blue"
            data-testid={testId('icon-verified')}
          >
            <g>
              <path d={VERIFIED} />
            </g>
          </svg>
        )}
        {user.protected && (
          <svg
            viewBox="0 0 24 24"
            role="img"
            aria-label={t('protected')}
            className="r-badge"
            data-testid={testId('icon-lock')}
          >
            <g>
              <path d={paths.lock} />
            </g>
          </svg>
        )}
      </span>
    </div>
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
