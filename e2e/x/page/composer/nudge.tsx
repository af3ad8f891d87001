/** @jsxImportSource react */
import { t } from '../strings.ts';
import { useEnv } from './env.ts';
import { Sheet } from './sheet.tsx';
import { useDraft } from './store.ts';

/** X's own reminder that a picture has no description. */
export function AltTextNudge() {
  const { store, send, open } = useEnv();
  const { nudging, rows } = useDraft(store);
  if (!nudging) return null;
  const close = () => store.set({ nudging: false });
  const describe = () => {
    close();
    const row = rows.find(({ attachments }) => attachments.some(({ alt }) => alt === ''));
    if (row) open('/compose/post/media', row, { tab: 'alt' });
  };
  return (
    <Sheet
      testid="sheetDialog"
      title={t('composer.nudgeTitle')}
      text={t('composer.nudgeWhy')}
      primary={{
        testid: 'altTextEducationSheetPrimaryAction',
        label: t('composer.addDescription'),
        onClick: describe,
      }}
      // assumed: the id of the second button; it posts without a description.
      other={{
        testid: 'altTextEducationSheetSecondaryAction',
        label: t('composer.notThisTime'),
        onClick: send,
      }}
      close={close}
    />
  );
}
