import { useState } from 'preact/hooks';
import type { Day } from '../consent/index.ts';
import type { Words } from '../i18n/index.ts';
import { AnswerList } from '../ui/pupil/answer-list.tsx';
import { Mark } from '../ui/pupil/mark.tsx';
import { answerTo, answerWords, ELSEWHERE, ON_X } from '../ui/pupil/verdict.ts';
import type { Row } from './rows.ts';

/** One pupil found: name, class and the answer for a picture on X; every use on asking. */
export function Hit(props: { words: Words; row: Row; day: Day; open(id: string): void }) {
  const { words, row, day } = props;
  const { pupil, tone } = row;
  const [wide, setWide] = useState(false);
  const name = row.name || words('pupil_no_name');
  const legal = [pupil.forenames.legal, pupil.surnames.legal].filter(Boolean).join(' ');
  const id = `uses-${pupil.id}`;
  return (
    <li class={`hit ${tone}`}>
      <button type="button" class="open" data-row={pupil.id} onClick={() => props.open(pupil.id)}>
        <span class="who">
          <b>{name}</b> <span class="quiet">{pupil.className}</span>
          {legal !== '' && legal !== row.name && (
            <span class="quiet legal">{words('popup_legal', { name: legal })}</span>
          )}
        </span>
        <span class={`answer-words ${tone}`}>
          <Mark tone={tone} /> {answerWords(words, answerTo(pupil, 'photo', day), 'photo')}
        </span>
      </button>
      <button
        type="button"
        class="wide"
        aria-expanded={wide}
        aria-controls={id}
        aria-label={words('popup_every_use', { name })}
        onClick={() => setWide(!wide)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d={wide ? 'm5 12.5 5-5 5 5' : 'm5 7.5 5 5 5-5'} />
        </svg>
      </button>
      <div id={id} class="uses" hidden={!wide}>
        {wide && (
          <AnswerList words={words} pupil={pupil} day={day} asked={[...ON_X, ...ELSEWHERE]} />
        )}
      </div>
    </li>
  );
}
