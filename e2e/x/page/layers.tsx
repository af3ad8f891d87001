/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { ComposerRoutes } from './composer/index.tsx';
import { config, testId } from './config.ts';
import { ConfirmSheet } from './confirm.tsx';
import { HoverCards } from './hover-card.tsx';
import { Lightbox } from './lightbox.tsx';
import { ModalRoutes } from './modals.tsx';
import { MobileNav } from './nav.tsx';
import { ChatInbox } from './pages/chat.tsx';
import { Button, classes, IconButton, Text, VIEW } from './parts.tsx';
import { Popups } from './popup.tsx';
import { usePath } from './router.ts';
import { t } from './strings.ts';
import { Toasts } from './toast.tsx';

/** `#layers`: inside the React root and before the page, which no selector may count on (1.1). */
export function Layers() {
  const path = usePath();
  const mobile = config.layout === 'mobile';
  const [ready, setReady] = useState(false);
  // Its children look `#layers` up in the document, so it has to be there before they are.
  useEffect(() => setReady(true), []);
  return (
    <div id="layers" className={VIEW} style={{ zIndex: 1 }}>
      {ready && (
        <>
          <div className={VIEW}>{!mobile && <ComposerRoutes path={path} />}</div>
          <div className={VIEW}>
            <ModalRoutes />
            <Lightbox />
          </div>
          {config.layout === 'desktop' && <Drawers />}
          {mobile && (
            <div className={VIEW} data-testid={testId('BottomBar')}>
              <MobileNav />
            </div>
          )}
          <div className={VIEW}>
            <Popups />
            <HoverCards />
          </div>
          <div className={VIEW}>
            <ConfirmSheet />
          </div>
          <div className={VIEW}>
            <Toasts />
          </div>
        </>
      )}
    </div>
  );
}

/**
 * The Grok and chat drawers: bystanders in #layers that are no composers. assumed: a press on the chat
 * drawer's head opens it, with the list of conversations in it.
 */
function Drawers() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className={classes(VIEW, 'r-hidden')} data-testid={testId('GrokDrawer')}>
        <div className={VIEW} data-testid={testId('GrokDrawerHeader')}>
          <IconButton icon="grok" aria-label="Grok" />
        </div>
      </div>
      <div className={classes(VIEW, 'r-chatdrawer')} data-testid={testId('chat-drawer-root')}>
        <div className={VIEW} data-testid={testId('chat-drawer-main')}>
          <Button look="bare" testid="chat-drawer-header" onClick={() => setOpen(!open)}>
            <Text className="r-title">{t('chat')}</Text>
          </Button>
          {open && <ChatInbox />}
        </div>
      </div>
      <div className={VIEW} data-testid={testId('BottomBar')} />
    </>
  );
}
