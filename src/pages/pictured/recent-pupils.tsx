import { calledName, type Day, type Pupil, pictureDecision } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';

/** Who was shown lately, each a press away: a class is often out and about for a week. */
export function RecentPupils(props: {
  words: Words;
  id: string;
  recent: readonly Pupil[];
  kind: SheetPicture['kind'];
  day: Day;
  /** Id of what takes the focus when the last one is taken. */
  fallback: string;
  onAdd(pupil: Pupil): void;
}) {
  const { words, id, recent, kind, day } = props;
  if (recent.length === 0) return null;
  const add = (place: number, pupil: Pupil) => {
    // Moved before the button goes, so that the keyboard is not left nowhere.
    const other = recent[place + 1] ?? recent[place - 1];
    document.getElementById(other ? `${id}-${other.id}` : props.fallback)?.focus();
    props.onAdd(pupil);
  };
  return (
    <fieldset class="choices recent">
      <legend class="quiet">{words('pictured_recent')}</legend>
      <ul class="chips">
        {recent.map((pupil, place) => {
          const may = pictureDecision(pupil, kind, day).ok;
          const how = words(may ? 'pictured_hit_yes' : 'pictured_hit_no');
          return (
            <li key={pupil.id}>
              <button
                type="button"
                id={`${id}-${pupil.id}`}
                class={`chip ${may ? '' : 'no'}`}
                onClick={() => add(place, pupil)}
              >
                <span aria-hidden="true">{may ? '✓ ' : '✗ '}</span>
                {calledName(pupil)} <span class="quiet">{pupil.className}</span>
                <span class="visually-hidden">: {how}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
