import type { Tone } from './verdict.ts';

const PATHS: Readonly<Record<Tone, string>> = {
  yes: 'm5.6 10.4 3 3 5.8-6.4',
  limits: 'M10 5.2v6M10 14.3v.4',
  no: 'm6.4 6.4 7.2 7.2m0-7.2-7.2 7.2',
};

/** Shapes differ as much as colours do; it always stands beside its words, so it is not spoken. */
export function Mark({ tone }: { tone: Tone }) {
  return (
    <svg class={`mark ${tone}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {tone === 'yes' && <circle cx="10" cy="10" r="9" />}
      {tone === 'limits' && <path d="M10 .9 19.1 10 10 19.1.9 10z" />}
      {tone === 'no' && <rect x="1" y="1" width="18" height="18" rx="3" />}
      <path class="cut" d={PATHS[tone]} />
    </svg>
  );
}
