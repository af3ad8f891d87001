import type { ComponentChild } from 'preact';
import type { Words } from '../i18n/index.ts';
import type { Person } from '../messages/list.ts';
import { failureWords } from './failure-words.ts';
import { NotTheOffice } from './not-the-office.tsx';
import { Unlock } from './unlock.tsx';
import { useList } from './use-list.ts';

/**
 * A window for what the leadership team decides: it asks to be unlocked first, and the office makes
 * way. What is in it goes with the lock, since whoever unlocks may be somebody else.
 * @param children what is shown to whoever of the leadership has it open.
 */
export function LeadersWindow(props: {
  words: Words;
  heading: string;
  intro: string;
  /** That this is the leadership's, in a sentence for the office. */
  office: string;
  children(you: Person): ComponentChild;
  /** What is shown before there is a list, when whoever sets Lollipop up decides; else it can't be. */
  beforeList?(): ComponentChild;
}) {
  const { words } = props;
  const { vault, you, failed, reload } = useList();
  return (
    <>
      <header>
        <h1>{props.heading}</h1>
        <p class="quiet">{props.intro}</p>
      </header>
      {failed !== null && (
        <p class="notice bad" role="alert">
          {failureWords(words, failed)}
        </p>
      )}
      {vault && vault.is === 'none' && props.beforeList?.()}
      {vault && vault.is !== 'open' && !(vault.is === 'none' && props.beforeList) && (
        <Unlock words={words} state={vault} onUnlocked={() => void reload()} />
      )}
      {you?.role === 'office' && <NotTheOffice words={words} you={you} what={props.office} />}
      {vault?.is === 'open' && you?.role === 'slt' && props.children(you)}
    </>
  );
}
