import { calledName } from './account.tsx';
import type { Here } from './here.ts';
import { Listed } from './listed.tsx';
import { plainText } from './untrusted.tsx';

/** Those whom this check has met under another handle than the one before, by the handle they have now. */
export function Renamed({ here }: { here: Here }) {
  const { words, now } = here;
  if (now.renamed.length === 0) return null;
  const unnamed = now.renamed.filter(({ profile }) => profile === null).length;
  return (
    <details>
      <summary>{words('week_renamed', { count: now.renamed.length })}</summary>
      <p class="quiet">{words('week_renamed_what')}</p>
      {unnamed > 0 && <p>{words('week_renamed_unnamed', { count: unnamed })}</p>}
      <ul class="checks">
        {now.renamed.map(({ id, profile }) => (
          <Listed key={id} here={here} id={id} called={calledName(words, { id, profile })}>
            {profile && <bdi class="theirs quiet">{plainText(profile.name)}</bdi>}
          </Listed>
        ))}
      </ul>
    </details>
  );
}
