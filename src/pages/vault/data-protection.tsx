import type { Words } from '../../i18n/index.ts';

/** As src/vault stores new passphrases, in MiB; a test compares the two. */
export const ARGON2 = { memory: 64, passes: 3, lanes: 1 };

/** In the order a data protection officer asks. */
const POINTS = [
  'what',
  'where',
  'names',
  'leaves',
  'key',
  'passphrase',
  'platform',
  'erase',
  'history',
  'backup',
  'limits',
] as const;

/** What a data protection officer would want to know, in plain words and with the algorithms named. */
export function DataProtection({ words }: { words: Words }) {
  return (
    <section class="card" aria-labelledby="protection">
      <h2 id="protection">{words('vault_dpo_heading')}</h2>
      <dl>
        {POINTS.map((point) => (
          <div key={point}>
            <dt>{words(`vault_dpo_${point}_q`)}</dt>
            <dd>{words(`vault_dpo_${point}`, ARGON2)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
