import { accessRequest } from '../../consent/export/access.ts';
import type { ConsentEvent, Day, Register } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { recorderName } from '../../ui/pupil/basis.tsx';
import { accessText } from './access-text.ts';

/** What a parent or pupil is handed when they ask what is held: for people and for machines. */
export function Access(props: {
  words: Words;
  register: Register;
  events: Iterable<ConsentEvent>;
  pupil: string;
  people: readonly Person[];
  day: Day;
  /** The office role exports nothing. */
  allowed: boolean;
}) {
  const { words, register, events, pupil, people, day, allowed } = props;
  const hand = (kind: 'txt' | 'json') => {
    const held = accessRequest(register, events, pupil, day, (by) =>
      recorderName(words, people, by),
    );
    if (!held) return;
    const json = kind === 'json';
    const text = json ? `${JSON.stringify(held, null, 2)}\n` : accessText(words, held, day);
    // No name in the file's: it would stand in the browser's list of downloads.
    save(text, `access-request-${day}.${kind}`, json ? 'application/json' : 'text/plain');
  };
  return (
    <section class="card no-print" aria-labelledby="access">
      <h2 id="access">{words('pupil_access_heading')}</h2>
      <p>{words('pupil_access_what')}</p>
      {allowed ? (
        <div class="actions">
          <button type="button" class="button" onClick={() => hand('txt')}>
            {words('pupil_access_text')}
          </button>
          <button type="button" class="button plain" onClick={() => hand('json')}>
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
