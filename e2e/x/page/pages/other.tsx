/** @jsxImportSource react */
import { AppBar, useTitle } from '../app-bar.tsx';
import { Text, VIEW } from '../parts.tsx';
import { t } from '../strings.ts';

/** Any route this replica has no page for. */
export function EmptyPage() {
  useTitle('X');
  return (
    <>
      <AppBar title="X" />
      <div className={`${VIEW} r-empty`}>
        <Text className="r-secondary">{t('pageMissing')}</Text>
      </div>
    </>
  );
}
