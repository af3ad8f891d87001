/** @jsxImportSource react */
import type { MouseEvent, ReactNode } from 'react';
import { testId } from '../config.ts';
import { VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { useEnv } from './env.ts';
import type { Row } from './model.ts';
import type { Person } from './people.ts';
import { row as rowStyle } from './style.ts';

/** The links below the media (2.3). */
export function MediaFooter({ row }: { row: Row }) {
  const { open } = useEnv();
  const described = row.attachments.some(({ alt }) => alt !== '');
  const alt = t(described ? 'composer.editDescriptions' : 'composer.addDescription');
  const images = row.attachments.every(({ kind }) => kind === 'image');
  const video = row.attachments.some(({ kind }) => kind === 'video');
  const captions = row.attachments.find((one) => one.captions)?.captions;
  const tagged = row.tagged.length > 0;
  return (
    <div className={VIEW} style={{ ...rowStyle, flexWrap: 'wrap', gap: 16, paddingTop: 8 }}>
      {images && (
        <Route
          href="/compose/post/tags"
          testid={tagged ? 'taggedUsersLabel' : 'tagPeopleLabel'}
          label={t('composer.tagPeople')}
          go={(path) => open(path, row)}
        >
          {tagged ? names(row.tagged) : t('composer.tagPeople')}
        </Route>
      )}
      {!video && (
        <Route
          href="/compose/post/media"
          testid="altTextWrapper"
          label={alt}
          go={(path) => open(path, row, { tab: 'alt' })}
        >
          <span data-testid={testId('altTextLabel')}>{alt}</span>
        </Route>
      )}
      {video && (
        // assumed: its markup and address, and that it names the file once there is one.
        <Route
          href="/compose/post/subtitles"
          testid="addSubtitlesLabel"
          label={t('composer.addSubtitles')}
          go={(path) => open(path, row)}
        >
          {captions?.name ?? t('composer.addSubtitles')}
        </Route>
      )}
    </div>
  );
}

function names(people: readonly Person[]): string {
  const [first, second, ...others] = people.map(({ name }) => name);
  if (others.length > 0) return t('composer.andOthers', `${first}, ${second}`, others.length);
  return [first, second].filter(Boolean).join(', ');
}

/** A link to one of the composer's own routes, which has to know the row first. */
export function Route(props: {
  href: string;
  testid?: string;
  label: string;
  go(path: string): void;
  children: ReactNode;
}) {
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    props.go(props.href);
  };
  return (
    <a
      href={props.href}
      role="link"
      aria-label={props.label}
      className={VIEW}
      data-testid={props.testid && testId(props.testid)}
      onClick={follow}
      style={{ color: 'var(--secondary)', fontSize: 13, textDecoration: 'none' }}
    >
      {props.children}
    </a>
  );
}
