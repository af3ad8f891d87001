/** @jsxImportSource react */
import { Button, DIR, Icon, VIEW } from '../parts.tsx';
import { MenuItem, useOpener } from '../popup.tsx';
import { t } from '../strings.ts';
import { useEnv } from './env.ts';
import { REPLY_CONTROLS } from './model.ts';
import { type DraftStore, useDraft } from './store.ts';
import { bold } from './style.ts';

/** "Everyone can reply", below the editor of a new post. */
export function ReplyControlButton() {
  const { store } = useEnv();
  const { replyControl } = useDraft(store);
  const label = t('composer.canReply', t(`composer.${replyControl}`));
  const opener = useOpener(<ReplyControls store={store} />, { at: 'below' });
  return (
    <div
      className={VIEW}
      style={{
        alignItems: 'flex-start',
        borderBottom: '1px solid var(--border)',
        margin: '8px 0',
        paddingBottom: 8,
      }}
    >
      <Button look="bare" aria-label={label} {...opener}>
        <div
          dir={DIR}
          style={{
            ...bold,
            alignItems: 'center',
            color: 'var(--accent)',
            display: 'flex',
            flexDirection: 'row',
            fontSize: 14,
            gap: 4,
          }}
        >
          <Icon name="globe" />
          <span>
            <span>{label}</span>
          </span>
        </div>
      </Button>
    </div>
  );
}

function ReplyControls({ store }: { store: DraftStore }) {
  const { replyControl } = useDraft(store);
  return (
    <>
      <div style={{ ...bold, padding: '8px 16px' }}>{t('composer.whoCanReply')}</div>
      {REPLY_CONTROLS.map((control) => (
        <MenuItem
          key={control}
          checked={control === replyControl}
          onClick={() => store.set({ replyControl: control })}
        >
          {t(`composer.${control}`)}
        </MenuItem>
      ))}
    </>
  );
}

/** "Choose audience", above the editor. assumed: its menu also holds the 2026 content disclosure. */
export function AudienceButton() {
  const { store } = useEnv();
  const label = t('composer.audience');
  const opener = useOpener(<Audience store={store} />, { at: 'below', label });
  return (
    <div
      className={VIEW}
      style={{ alignItems: 'flex-start', display: 'flex', flexDirection: 'row', marginBottom: 8 }}
    >
      <Button look="outlined" aria-label={label} {...opener}>
        <div dir={DIR} style={{ ...bold, color: 'var(--accent)', fontSize: 14 }}>
          <span>
            <span>{t('composer.Everyone')}</span>
          </span>
        </div>
      </Button>
    </div>
  );
}

function Audience({ store }: { store: DraftStore }) {
  const { paidPromotion, madeWithAi } = useDraft(store);
  return (
    <>
      <MenuItem checked>{t('composer.Everyone')}</MenuItem>
      <div style={{ ...bold, padding: '8px 16px' }}>{t('composer.disclosure')}</div>
      <MenuItem
        stays
        checked={paidPromotion}
        onClick={() => store.set({ paidPromotion: !paidPromotion })}
      >
        {t('composer.paidPromotion')}
      </MenuItem>
      <MenuItem stays checked={madeWithAi} onClick={() => store.set({ madeWithAi: !madeWithAi })}>
        {t('composer.madeWithAi')}
      </MenuItem>
    </>
  );
}
