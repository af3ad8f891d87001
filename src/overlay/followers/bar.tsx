import type { JSX, TargetedEvent } from 'preact';
import { SeverityIcon, Sign, StateIcon } from '../icons.tsx';
import { whenTrusted } from '../trusted.ts';
import type {
  BarAct,
  BarButton,
  BarView,
  FollowersEvents,
  FollowersWords,
  SelectedView,
} from './types.ts';

interface Props {
  readonly view: BarView;
  readonly words: FollowersWords;
  readonly events: FollowersEvents;
}

const TONES = { calm: 'clear', going: 'not-checked', look: 'warned', busy: 'not-checked' } as const;

/** The review bar at the foot of the list: how the check stands, and the account in question. */
export function Bar({ view, words, events }: Props): JSX.Element {
  const { selected, buttons } = view;
  const notes = view.notes.map((note) => (
    <p class="note" key={note}>
      {note}
    </p>
  ));
  return (
    <section
      class="bar"
      tabIndex={-1}
      aria-label={words.name}
      aria-describedby="bar-state"
      data-tone={view.tone}
    >
      <header class="line">
        <Sign /> <StateIcon of={TONES[view.tone]} />
        <strong id="bar-state">{view.state}</strong>
        <span class="counts">{view.counts}</span>
      </header>
      {selected === null && notes}
      {selected && <Selected selected={selected} words={words} events={events} />}
      {buttons.length > 0 && (
        <div class="line buttons">
          {buttons.map((button) => (
            <Press key={button.act} button={button} onPress={() => events.onAct(button.act)} />
          ))}
          <span class="hint">{words.leaveHint}</span>
        </div>
      )}
      {/* In a low window what is pressed comes first; the rest is scrolled to. */}
      {selected !== null && notes}
    </section>
  );
}

/** The bar changes with every account the walk meets: it must stop at the first press all the same. */
const HARMLESS: readonly BarAct[] = ['pause', 'previous', 'next'];

function Press({ button, onPress }: { button: BarButton; onPress(): void }): JSX.Element {
  const { act, key, label } = button;
  return (
    <button
      type="button"
      class={HARMLESS.includes(act) ? 'action harmless' : 'action'}
      {...(key === null ? {} : { 'aria-keyshortcuts': key })}
      onClick={whenTrusted(onPress)}
    >
      {label}
      {key !== null && (
        <span class="key" aria-hidden="true">
          {key}
        </span>
      )}
    </button>
  );
}

function Selected({
  selected,
  words,
  events,
}: Omit<Props, 'view'> & { selected: SelectedView }): JSX.Element {
  const { id, handle, verdict, word, reasons, decided, choices, usual, why, reason } = selected;
  return (
    <div class="selected" data-verdict={verdict}>
      <p class="who">
        {verdict !== 'fine' && <SeverityIcon of={verdict === 'unsuitable' ? 'stop' : 'warn'} />}{' '}
        <bdi>@{handle}</bdi> <strong class="word">{word}</strong>
        {decided !== null && <span class="decided"> {decided}</span>}
      </p>
      {reasons.length > 0 && (
        <ul class="why" aria-label={words.reasons}>
          {reasons.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {choices.length > 0 && (
        <div class="line">
          <label class="reason">
            {words.why}{' '}
            <select
              value={reason ?? ''}
              onChange={whenTrusted((event: TargetedEvent<HTMLSelectElement>) => {
                const chosen = why.find((one) => one.reason === event.currentTarget.value);
                events.onReason(chosen?.reason ?? null);
              })}
            >
              <option value="" selected={reason === null}>
                {usual}
              </option>
              {why.map((one) => (
                <option key={one.reason} value={one.reason} selected={one.reason === reason}>
                  {one.label}
                </option>
              ))}
            </select>
          </label>
          {choices.map(({ decision, label, key, reason: because, because: title }) => (
            <button
              key={decision}
              type="button"
              class={decision === 'block' || decision === 'remove' ? 'action grave' : 'action'}
              aria-keyshortcuts={key}
              title={`${words.why} ${title}`}
              onClick={whenTrusted(() => events.onDecide(id, decision, because))}
            >
              {label}
              <span class="key" aria-hidden="true">
                {key}
              </span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
