import { useState } from 'preact/hooks';
import { accessRequest } from '../../consent/export/access.ts';
import { type Day, derive } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { derivePosts, postsHeld } from '../../posts/index.ts';
import { askList } from '../../ui/ask-list.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { recorderName } from '../../ui/pupil/basis.tsx';
import { accessText } from './access-text.ts';

/** What a parent or pupil is handed when they ask what is held: for people and for machines. */
export function Access(props: {
  words: Words;
  pupil: string;
  people: readonly Person[];
  day: Day;
  /** The office role exports nothing. */
  allowed: boolean;
}) {
  const { words, pupil, people, day, allowed } = props;
  const [failed, setFailed] = useState<string | null>(null);
  const hand = async (kind: 'txt' | 'json') => {
    const answer = await askList('list-export', {});
    setFailed(answer.ok ? null : failureWords(words, answer.why));
    if (!answer.ok) return;
    const { events, damaged } = answer.value;
    const register = derive(events, new Set(damaged));
    const request = accessRequest(register, events, pupil, day, (by) =>
      recorderName(words, people, by),
    );
    const read = await askList('posts-read', {});
    if (!read.ok) setFailed(failureWords(words, read.why));
    // Half of what is held is no answer.
    if (!request || !read.ok) return;
    const held = { ...request, posts: postsHeld(derivePosts(read.value.events), pupil) };
    const json = kind === 'json';
    const text = json ? `${JSON.stringify(held, null, 2)}\n` : accessText(words, held, day);
    // No name in the file's: it would stand in the browser's list of downloads.
    save(text, `access-request-${day}.${kind}`, json ? 'application/json' : 'text/plain');
  };
  return (
    <section class="card no-print" aria-labelledby="access">
      <h2 id="access">{words('pupil_access_heading')}</h2>
      <p>{words('pupil_access_what')}</p>
      <p class="error" role="alert">
        {failed}
      </p>
      {allowed ? (
        <div class="actions">
          <button type="button" class="button" onClick={() => void hand('txt')}>
            {words('pupil_access_text')}
          </button>
          <button type="button" class="button plain" onClick={() => void hand('json')}>
            {words('pupil_access_json')}
          </button>
          <button type="button" class="button plain" onClick={() => window.print()}>
            {words('pupil_access_print')}
          </button>
        </div>
      ) : (
        <p>{words('pupil_leadership_only')}</p>
      )}
    </section>
  );
}

function save(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
