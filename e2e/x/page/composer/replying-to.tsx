/** @jsxImportSource react */
import { DIR, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { useEnv } from './env.ts';

/** assumed: plain text; on X it is also the button that leaves mentions out. */
export function ReplyingTo() {
  const { replyTo } = useEnv();
  if (!replyTo) return null;
  return (
    <div
      className={VIEW}
      style={{ color: 'var(--secondary)', marginInlineStart: 48, paddingTop: 8 }}
    >
      <div dir={DIR}>
        <span>{t('composer.replyingTo', `@${replyTo.handle}`)}</span>
      </div>
    </div>
  );
}
