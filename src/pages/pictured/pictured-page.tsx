import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Sheet } from '../../messages/list.ts';
import { askList } from '../../ui/ask-list.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { NotTheOffice } from '../../ui/not-the-office.tsx';
import { Unlock } from '../../ui/unlock.tsx';
import { useList } from '../../ui/use-list.ts';
import type { Said } from './said.ts';
import { SheetForm } from './sheet-form.tsx';

const sheetId = () => new URLSearchParams(location.search).get('sheet') ?? '';

/** The window that asks who is in the pictures of one draft. Opened by the worker for a sheet. */
export function PicturedPage({ words }: { words: Words }) {
  const { vault, register, events, failed, you, reload } = useList();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  // Kept here, so that what was said outlives a lock; it holds ids only.
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const is = vault?.is;

  useEffect(() => {
    if (sheet !== null || is === undefined) return;
    void askList('sheet-read', { sheet: sheetId() }).then((answer) => {
      if (answer.ok) setSheet(answer.value);
      // A locked vault is not the sheet's fault: it is asked for again once it is open.
      if (answer.ok || answer.why === 'locked') return setRefused(null);
      const lost = answer.why === 'gone' || answer.why === 'shape';
      setRefused(lost ? words('pictured_gone') : failureWords(words, answer.why));
    });
  }, [sheet, is, words]);

  return (
    <>
      <header>
        <h1>{words('pictured_heading')}</h1>
        <p class="quiet">{words('pictured_intro')}</p>
      </header>
      {(refused ?? failed) !== null && (
        <p class="notice bad" role="alert">
          {refused ?? (failed && failureWords(words, failed))}
        </p>
      )}
      {vault && vault.is !== 'open' && (
        <Unlock words={words} state={vault} onUnlocked={() => void reload()} />
      )}
      {you?.role === 'office' && <NotTheOffice words={words} you={you} />}
      {you?.role === 'slt' && sheet && register && (
        <SheetForm {...{ words, sheet, register, events, said }} onSay={setSaid} />
      )}
    </>
  );
}
