import { ask } from '../confirm.tsx';
import { t } from '../strings.ts';
import type { Row } from './model.ts';
import { saveDraft } from './saved.ts';
import type { DraftStore } from './store.ts';

/** X's question before it closes a composer that holds something: Save or Discard. */
export function askToClose(store: DraftStore, replyToId: string | null, leave: () => void): void {
  const discard = { label: t('composer.discard'), onClick: leave };
  if (store.get().rows.length > 1) {
    // assumed: a thread cannot be saved, so its sheet asks another question.
    ask({
      title: t('composer.discardThread'),
      text: t('composer.discardThreadWhy'),
      primary: discard,
    });
    return;
  }
  ask({
    title: t('composer.savePost'),
    text: t('composer.savePostWhy'),
    primary: {
      label: t('composer.save'),
      onClick: () => void saveDraft(store.get(), replyToId, leave),
    },
    other: discard,
  });
}

/** X's own reminder that a picture has no description. */
export function remindOfDescription(row: Row, describe: (row: Row) => void, send: () => void) {
  ask({
    testid: 'sheetDialog',
    title: t('composer.nudgeTitle'),
    text: t('composer.nudgeWhy'),
    primary: {
      testid: 'altTextEducationSheetPrimaryAction',
      label: t('composer.addDescription'),
      onClick: () => describe(row),
    },
    // assumed: the id of the second button; it posts without a description.
    other: {
      testid: 'altTextEducationSheetSecondaryAction',
      label: t('composer.notThisTime'),
      onClick: send,
    },
  });
}
