/** @jsxImportSource react */
import { testId } from '../config.ts';
import { t } from '../strings.ts';
import { LIMIT, measure } from './length.ts';

const AROUND = 2 * Math.PI * 10;
const WARN_AT = 20;

/** The ring that fills with the weighted length; the last twenty characters are counted in it. */
export function CharacterRing({ text }: { text: string }) {
  if (text === '') return null;
  const { weight } = measure(text);
  const left = LIMIT - weight;
  const part = Math.min(1, weight / LIMIT);
  const colour =
    left < 0 ? 'rgb(244, 33, 46)' : left <= WARN_AT ? 'rgb(255, 212, 0)' : 'var(--accent)';
  return (
    <div
      role="progressbar"
      aria-valuemax={100}
      aria-valuemin={0}
      aria-valuenow={Math.round(part * 100)}
      aria-label={t('composer.characters', left)}
      data-testid={testId('dual-phase-countdown-circle')}
      style={{ height: 30, position: 'relative', width: 30 }}
    >
      <svg viewBox="0 0 24 24" width="30" height="30" aria-hidden="true" fill="none">
        <circle cx="12" cy="12" r="10" stroke="var(--border)" strokeWidth="2" />
        <circle
          cx="12"
          cy="12"
          r="10"
          stroke={colour}
          strokeWidth="2"
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - part)}
          transform="rotate(-90 12 12)"
        />
      </svg>
      {left <= WARN_AT && (
        <div
          style={{
            color: left < 0 ? colour : 'var(--secondary)',
            fontSize: 11,
            inset: 0,
            lineHeight: '30px',
            position: 'absolute',
            textAlign: 'center',
          }}
        >
          {left}
        </div>
      )}
    </div>
  );
}
