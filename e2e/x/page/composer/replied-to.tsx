/** @jsxImportSource react */
import { testId } from '../config.ts';
import { VIEW } from '../parts.tsx';
import { useEnv } from './env.ts';
import { bold, secondary } from './style.ts';

/** The post that is answered, drawn as an article above the editor. */
export function RepliedTo() {
  const { replyTo } = useEnv();
  if (!replyTo) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: X writes it
    <article className={VIEW} data-testid={testId('tweet')} role="article" tabIndex={-1}>
      <div data-testid={testId('User-Name')} dir="ltr">
        <span style={bold}>{replyTo.name}</span> <span style={secondary}>@{replyTo.handle}</span>
      </div>
      <div data-testid={testId('tweetText')} dir="auto">
        <span>{replyTo.text}</span>
      </div>
    </article>
  );
}
