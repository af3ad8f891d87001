/** @jsxImportSource react */
import { useOpener } from '../popup.tsx';
import { t } from '../strings.ts';
import { Tool } from './tool.tsx';

const EMOJI = [
  '😀',
  '😂',
  '🥰',
  '😎',
  '🤔',
  '🎉',
  '👏',
  '👍',
  '❤️',
  '🌱',
  '📚',
  '🎨',
  '⚽',
  '🏫',
  '👩🏽‍🏫',
  '🇬🇧',
];

/** assumed: X's picker is far larger; what matters is that it inserts characters, not pictures. */
export function EmojiButton({ insert }: { insert(emoji: string): void }) {
  const label = t('composer.addEmoji');
  const opener = useOpener(<Picker insert={insert} />, { at: 'below', label });
  return <Tool icon="emoji" label={label} {...opener} />;
}

function Picker({ insert }: { insert(emoji: string): void }) {
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'repeat(8, 1fr)', padding: 8 }}>
      {EMOJI.map((emoji) => (
        <button
          key={emoji}
          type="button"
          aria-label={emoji}
          style={{ background: 'none', border: 0, cursor: 'pointer', fontSize: 22, padding: 2 }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insert(emoji)}
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}
