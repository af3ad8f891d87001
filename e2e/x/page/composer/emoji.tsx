/** @jsxImportSource react */
import { useState } from 'react';
import { IconButton } from '../parts.tsx';
import { t } from '../strings.ts';
import { Popup } from './popup.tsx';

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
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <IconButton
        icon="emoji"
        className="r-blue"
        aria-label={t('composer.addEmoji')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) =>
          event.currentTarget instanceof HTMLElement && setAnchor(event.currentTarget)
        }
      />
      {anchor && (
        <Popup anchor={anchor} close={() => setAnchor(null)} label={t('composer.addEmoji')}>
          <div style={{ display: 'grid', gridTemplateColumns: 'repeat(8, 1fr)', padding: 8 }}>
            {EMOJI.map((emoji) => (
              <button
                key={emoji}
                type="button"
                aria-label={emoji}
                style={{
                  background: 'none',
                  border: 0,
                  cursor: 'pointer',
                  fontSize: 22,
                  padding: 2,
                }}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => insert(emoji)}
              >
                {emoji}
              </button>
            ))}
          </div>
        </Popup>
      )}
    </>
  );
}
