import type { JSX, TargetedEvent } from 'preact';
import { SeverityIcon } from '../icons.tsx';
import { whenTrusted } from '../trusted.ts';
import type { FollowersWords, PlacedFlag } from './types.ts';

/** As wide as an icon alone may be; with less room than its word needs, the word is only read out. */
const WORD_FROM_PX = 104;

/** A word and an icon beside an account, with its reasons for whoever comes near or asks. */
export function Flag({
  flag,
  words,
  onSelect,
  onNear,
}: {
  flag: PlacedFlag;
  words: FollowersWords;
  onSelect(id: string): void;
  /** The pointer or the focus came to it, or (null) went. */
  onNear(flag: PlacedFlag | null, beside: HTMLElement): void;
}): JSX.Element {
  const near = (event: TargetedEvent<HTMLElement>): void => onNear(flag, event.currentTarget);
  const away = (event: TargetedEvent<HTMLElement>): void => onNear(null, event.currentTarget);
  return (
    <button
      type="button"
      class="flag"
      data-verdict={flag.verdict}
      data-settled={flag.settled}
      data-id={flag.id}
      style={{ left: `${flag.x}px`, top: `${flag.y}px` }}
      data-rtl={flag.rtl}
      aria-describedby={`why-${flag.id}`}
      onClick={whenTrusted(() => onSelect(flag.id))}
      onPointerEnter={near}
      onPointerLeave={away}
      onFocus={near}
      onBlur={away}
    >
      <SeverityIcon of={flag.verdict === 'unsuitable' ? 'stop' : 'warn'} />
      <span class={flag.room < WORD_FROM_PX ? 'word spoken' : 'word'}>{flag.word}</span>
      <span class="spoken"> @{flag.handle}</span>
      {/* What describes it need not be drawn to be read out, and so is not laid out either. */}
      <span hidden id={`why-${flag.id}`}>
        {words.reasons} {flag.reasons.join(' ')}
      </span>
    </button>
  );
}
