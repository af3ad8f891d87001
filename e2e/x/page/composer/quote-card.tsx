/** @jsxImportSource react */
import { testId } from '../config.ts';
import { DIR, VIEW } from '../parts.tsx';
import type { Target } from './model.ts';
import { bold, secondary } from './style.ts';

/** The quoted post below the editor: a card, not an article, and its author no link. */
export function QuoteCard({ quote }: { quote: Target }) {
  return (
    <div
      className={VIEW}
      tabIndex={0}
      role="link"
      style={{
        border: '1px solid var(--strong-border)',
        borderRadius: 16,
        margin: '12px 0',
        overflow: 'hidden',
        padding: 12,
      }}
    >
      <div
        className={VIEW}
        data-testid={testId('User-Name')}
        dir={DIR}
        style={{ display: 'flex', flexDirection: 'row', gap: 4 }}
      >
        <span style={bold}>{quote.name}</span> <span style={secondary}>@{quote.handle}</span>
      </div>
      <div dir="auto" className="css-146c3p1" data-testid={testId('tweetText')}>
        <span>{quote.text}</span>
      </div>
      {quote.picture && (
        <a
          href={`/${quote.handle}/status/${quote.id}/photo/1`}
          onClick={(event) => event.preventDefault()}
        >
          <div data-testid={testId('tweetPhoto')} style={{ marginTop: 8 }}>
            <img
              alt=""
              draggable
              className="css-9pa8cd"
              src={quote.picture}
              style={{
                opacity: 1,
                position: 'static',
                maxHeight: 280,
                width: '100%',
                objectFit: 'cover',
                borderRadius: 12,
              }}
            />
          </div>
        </a>
      )}
    </div>
  );
}
