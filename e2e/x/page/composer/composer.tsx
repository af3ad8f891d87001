/** @jsxImportSource react */
import { useState } from 'react';
import { navigate } from '../router.ts';
import { useAccount, useStore } from '../session.ts';
import type { Post } from '../types.ts';
import { askToClose } from './ask.ts';
import { addRow, isEmpty, startAfresh } from './changes.ts';
import { dialogStore, edit, handOver } from './current.ts';
import { textOf } from './editor-state.ts';
import { type ComposerEnv, EnvContext } from './env.ts';
import { InlineFrame } from './frames/inline.tsx';
import { InlineReplyFrame } from './frames/inline-reply.tsx';
import { MobileFrame } from './frames/mobile.tsx';
import { ModalFrame } from './frames/modal.tsx';
import { ProFrame } from './frames/pro.tsx';
import { linkedQuote } from './linked-quote.ts';
import type { Kind, Row } from './model.ts';
import { overlayOpen } from './overlay-open.ts';
import { send } from './send.ts';
import { createDraftStore, newDraft, useDraft } from './store.ts';
import { toTarget } from './target.ts';

export interface ComposerProps {
  kind: Kind;
  context?: { replyTo?: Post; quote?: Post };
  initialText?: string;
  onClose?: () => void;
}

const FRAMES = {
  inline: InlineFrame,
  modal: ModalFrame,
  'inline-reply': InlineReplyFrame,
  pro: ProFrame,
  mobile: MobileFrame,
} as const satisfies Record<Kind, unknown>;

/** X Pro's drawer slides out about this long after a success (1.5). */
const DRAWER_MS = 230;

export function Composer({ kind, context = {}, initialText = '', onClose }: ComposerProps) {
  const account = useAccount();
  const [store] = useState(() => {
    const routed = kind === 'modal' || kind === 'mobile';
    const key = [context.replyTo?.id, context.quote?.id, initialText].filter(Boolean).join(' ');
    return routed ? dialogStore(key, initialText) : createDraftStore(newDraft(initialText));
  });
  const onPage = kind === 'inline' || kind === 'inline-reply';
  const replyTo = toTarget(context.replyTo);
  const { posts } = useStore();
  const [first] = useDraft(store).rows;
  const linked = context.quote ? null : linkedQuote(first ? textOf(first.editor) : '', posts);
  const quote = toTarget(context.quote ?? linked?.quote);
  const close = () => onClose?.();
  const done = () => {
    if (onPage) startAfresh(store);
    else if (kind === 'pro') setTimeout(close, DRAWER_MS);
    else close();
  };
  const open: ComposerEnv['open'] = (path, row, start) => {
    edit(store, row, start);
    navigate(path);
  };
  const describe = (row: Row) => open('/compose/post/media', row, { tab: 'alt' });

  const env: ComposerEnv = {
    kind,
    store,
    account,
    replyTo,
    replyPost: context.replyTo ?? null,
    quote,
    send: () => void send({ store, replyTo, quote, linkCut: linked?.text ?? null, done, describe }),
    dismiss: () => {
      // assumed: on the page Escape does nothing, it has nothing to close.
      if (onPage || store.get().sending || overlayOpen()) return;
      if (isEmpty(store.get())) close();
      else askToClose(store, replyTo?.id ?? null, close);
    },
    addRow: () => {
      if (kind !== 'inline') return addRow(store);
      // assumed: a thread begun on the page goes on in the dialog.
      addRow(store);
      handOver(store.get());
      startAfresh(store);
      navigate('/compose/post');
    },
    open,
  };
  const Frame = FRAMES[kind];
  return (
    <EnvContext.Provider value={env}>
      <Frame />
    </EnvContext.Provider>
  );
}
