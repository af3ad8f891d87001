/** @jsxImportSource react */
import { type ComponentType, useEffect } from 'react';
import { config } from '../../config.ts';
import { Spinner } from '../../parts.tsx';
import { back, isModal, navigate } from '../../router.ts';
import { useComposeContext } from '../../session.ts';
import { t } from '../../strings.ts';
import { Composer } from '../composer.tsx';
import { dropDialog, useEditing } from '../current.ts';
import { Dialog } from '../dialog.tsx';
import { DraftsView } from './drafts.tsx';
import { GifSearch } from './gif-search.tsx';
import { Location } from './location.tsx';
import { MediaEditor } from './media-editor.tsx';
import { Schedule } from './schedule.tsx';
import { Subtitles } from './subtitles.tsx';
import { TagPeople } from './tag-people.tsx';

const INNER: Readonly<Record<string, ComponentType>> = {
  '/compose/post/media': MediaEditor,
  '/compose/post/tags': TagPeople,
  '/compose/post/schedule': Schedule,
  '/compose/post/location': Location,
  '/compose/post/subtitles': Subtitles,
  '/i/foundmedia/search': GifSearch,
};

const DRAFTS = /^\/compose\/post\/unsent\//;
const COMPOSER = /^\/(compose\/post|intent\/(post|tweet))$/;

/** Everything of the composer that has a route of its own; the shell puts it into #layers. */
export function ComposerRoutes({ path }: { path: string }) {
  const editing = useEditing();
  const Inner = INNER[path];
  const lost = Inner !== undefined && editing === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs at every change of path
  useEffect(() => {
    // assumed: leaving the routes (browser's back) drops the draft without a question.
    if (!isModal(location.pathname)) dropDialog();
    return () => {
      if (!isModal(location.pathname)) dropDialog();
    };
  }, [path]);
  useEffect(() => {
    // assumed: opened cold, a step inside the composer has nothing to work on.
    if (lost) navigate('/compose/post', { replace: true });
  }, [lost]);

  if (Inner) return editing ? <Inner /> : null;
  if (DRAFTS.test(path)) return <DraftsView scheduled={path.endsWith('/scheduled')} />;
  if (COMPOSER.test(path)) return <Compose />;
  return null;
}

/** The dialog, or mobile's page. assumed: X Pro, too, answers in the dialog. */
function Compose() {
  const { replyTo, quote, ready, initialText } = useComposeContext();
  if (!ready) {
    return (
      <Dialog close={back}>
        <Spinner label={t('composer.sending')} />
      </Dialog>
    );
  }
  return (
    <Composer
      key={`${replyTo?.id} ${quote?.id}`}
      kind={config.layout === 'mobile' ? 'mobile' : 'modal'}
      context={{ ...(replyTo && { replyTo }), ...(quote && { quote }) }}
      initialText={initialText}
      onClose={back}
    />
  );
}
