/** @jsxImportSource react */
import { type MouseEvent, useState } from 'react';
import { Button, DIR, Icon, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { useEnv } from './env.ts';
import { REPLY_CONTROLS } from './model.ts';
import { MenuItem, Popup } from './popup.tsx';
import { useDraft } from './store.ts';
import { bold } from './style.ts';

function useAnchor() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = ({ currentTarget }: MouseEvent) =>
    setAnchor(currentTarget instanceof HTMLElement ? currentTarget : null);
  return { anchor, open, close: () => setAnchor(null) };
}

/** "Everyone can reply", below the editor of a new post. */
export function ReplyControlButton() {
  const { store } = useEnv();
  const { replyControl } = useDraft(store);
  const { anchor, open, close } = useAnchor();
  const label = t('composer.canReply', t(`composer.${replyControl}`));
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
      <Button
        look="bare"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={open}
      >
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
      {anchor && (
        <Popup anchor={anchor} close={close}>
          <div style={{ ...bold, padding: '8px 16px' }}>{t('composer.whoCanReply')}</div>
          {REPLY_CONTROLS.map((control) => (
            <MenuItem
              key={control}
              checked={control === replyControl}
              onClick={() => {
                store.set({ replyControl: control });
                close();
              }}
            >
              {t(`composer.${control}`)}
            </MenuItem>
          ))}
        </Popup>
      )}
    </div>
  );
}

/** "Choose audience", above the editor. assumed: its menu also holds the 2026 content disclosure. */
export function AudienceButton() {
  const { store } = useEnv();
  const { paidPromotion, madeWithAi } = useDraft(store);
  const { anchor, open, close } = useAnchor();
  return (
    <div
      className={VIEW}
      style={{ alignItems: 'flex-start', display: 'flex', flexDirection: 'row', marginBottom: 8 }}
    >
      <Button
        look="outlined"
        aria-label={t('composer.audience')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={open}
      >
        <div dir={DIR} style={{ ...bold, color: 'var(--accent)', fontSize: 14 }}>
          <span>
            <span>{t('composer.Everyone')}</span>
          </span>
        </div>
      </Button>
      {anchor && (
        <Popup anchor={anchor} close={close} label={t('composer.audience')}>
          <MenuItem checked onClick={close}>
            {t('composer.Everyone')}
          </MenuItem>
          <div style={{ ...bold, padding: '8px 16px' }}>{t('composer.disclosure')}</div>
          <MenuItem
            checked={paidPromotion}
            onClick={() => store.set({ paidPromotion: !paidPromotion })}
          >
            {t('composer.paidPromotion')}
          </MenuItem>
          <MenuItem checked={madeWithAi} onClick={() => store.set({ madeWithAi: !madeWithAi })}>
            {t('composer.madeWithAi')}
          </MenuItem>
        </Popup>
      )}
    </div>
  );
}
