import { clockNow } from '../clock.ts';
import type { Day } from '../consent/index.ts';
import type { Words } from '../i18n/index.ts';
import { askList } from '../ui/ask-list.ts';
import { failureWords } from '../ui/failure-words.ts';
import type { Acts } from '../ui/use-acts.ts';
import type { ListView } from '../ui/use-list.ts';
import { listAge } from './list-age.ts';

/** Whether it is open and for whom, the lock, and how old the list is. */
export function Header(props: {
  words: Words;
  list: ListView;
  acts: Acts;
  day: Day;
  /** Only beside the list itself: a form wants the room. */
  aged: boolean;
}) {
  const { words, list, acts, day } = props;
  const { vault, register, you, reload } = list;
  const age =
    register && vault ? listAge(register.currentAt, clockNow(), day, vault.maxAgeDays) : null;

  const lock = async () => {
    const answer = await askList('vault-lock', {});
    if (!answer.ok) acts.say({ tone: 'bad', text: failureWords(words, answer.why), undo: [] });
    await reload();
  };
  const confirm = () => {
    if (!register) return;
    const pupils = [...register.pupils.values()].filter(({ onRoll }) => onRoll === 'yes').length;
    void acts.act([{ type: 'list-confirmed', day, pupils }], words('popup_confirmed', { pupils }));
  };

  return (
    <header class="popup-head">
      <img src="/src/icons/48.png" alt="" width="32" height="32" />
      <div>
        <h1>{words('popup_heading')}</h1>
        <p class="quiet">
          {you ? words('popup_open_for', { name: you.name }) : words('popup_closed')}
        </p>
      </div>
      {vault?.is === 'open' && (
        <button type="button" class="button plain small" onClick={() => void lock()}>
          {words('popup_lock')}
        </button>
      )}
      {props.aged && age && register && register.pupils.size > 0 && (
        <p class={`age ${age.is}`}>
          <span>{words(`popup_age_${age.is}`, 'days' in age ? { days: age.days } : {})}</span>
          {/* Said, or imported, today: there is nothing to say again. */}
          {(age.is === 'never' || age.days > 0) && (
            <button type="button" class="chip" disabled={acts.busy} onClick={confirm}>
              {words('popup_confirm')}
            </button>
          )}
        </p>
      )}
    </header>
  );
}
