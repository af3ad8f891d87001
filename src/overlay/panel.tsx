import type { JSX } from 'preact';
import { Chevron, Sign, StateIcon } from './icons.tsx';
import { Item, type ItemActs } from './item.tsx';
import { mainItem, quote, reasonOf, stateInWords, stateOf } from './state-words.ts';
import { whenTrusted } from './trusted.ts';
import type { OverlayWords, PanelAction, PanelView } from './types.ts';

export interface PanelActs extends ItemActs {
  toggle(): void;
  takeBack(): void;
  act(actionId: string): void;
  settings(): void;
}

interface Props {
  readonly view: PanelView;
  readonly words: OverlayWords;
  readonly open: boolean;
  /** A sentence about what was just tried; empty when there is none. */
  readonly notice: string;
  /** The finding whose choices are unfolded; null: none's are. */
  readonly unfolded: string | null;
  readonly acts: PanelActs;
}

/** One line when shut, and that line with everything below it when open. */
export function Panel({ view, words, open, notice, unfolded, acts }: Props): JSX.Element {
  const lasts = view.actions.filter(({ last }) => last === true);
  const leading = view.actions.filter(({ last }) => last !== true);
  const [first] = leading;
  const reason = reasonOf(view, words);
  return (
    <section
      class="panel"
      // A place to put the focus when somebody comes in by the shortcut.
      tabIndex={-1}
      aria-label={words.name}
      aria-describedby={reason ? 'state summary' : 'state'}
      data-state={stateOf(view)}
    >
      {/* The spaces are where a strip in several lines may break. */}
      <header class="row">
        <Sign /> <StateIcon of={stateOf(view)} />{' '}
        <strong class="state" id="state">
          {stateInWords(view, words)}
        </strong>{' '}
        {/* Not spoken: the list says it better. */}
        <span class="first" aria-hidden="true">
          {notice || inShort(view, words)}
        </span>{' '}
        {view.hold && <Brief view={view} words={words} />}{' '}
        {view.hold && first && (
          <span class="at-hand">
            <Action action={first} onPress={acts.act} />
          </span>
        )}{' '}
        <Toggle words={words} open={open} onToggle={acts.toggle} />
      </header>
      <div class="body" id="body">
        {notice && <p class="notice">{notice}</p>}
        {reason && (
          <p class="summary" id="summary">
            {reason}
          </p>
        )}
        {first && (
          <div class="actions">
            {leading.map((action) => (
              <Action key={action.id} action={action} onPress={acts.act} />
            ))}
          </div>
        )}
        <ul class="items" aria-label={words.findings}>
          {view.items.map((item, index) => (
            <Item
              key={item.id}
              item={item}
              index={index}
              words={words}
              isUnfolded={unfolded === item.id}
              acts={acts}
            />
          ))}
        </ul>
        {view.dismissed !== null && (
          <p class="dismissed">
            {view.dismissed} ·{' '}
            <button
              type="button"
              class="plain"
              aria-label={`${view.dismissed} · ${words.show}`}
              onClick={whenTrusted(acts.takeBack)}
            >
              {words.show}
            </button>
          </p>
        )}
        {lasts.length > 0 && (
          <div class="actions">
            {lasts.map((action) => (
              <Action key={action.id} action={action} onPress={acts.act} />
            ))}
          </div>
        )}
        <footer class="foot">
          <span class="hint">{words.leaveHint}</span>
          <button type="button" class="plain" onClick={whenTrusted(acts.settings)}>
            {words.settings}
          </button>
        </footer>
      </div>
    </section>
  );
}

/** What stands beside the state in the strip: why it is held, or else the first words it is about. */
function inShort(view: PanelView, words: OverlayWords): string {
  const first = mainItem(view.items);
  if (!view.hold) return first ? quote(first.excerpt, words) : (view.dismissed ?? '');
  return (view.state !== 'not-checked' && first?.what) || reasonOf(view, words);
}

/** In the smallest strip of a held draft: that it is, how many things, and the first words. */
function Brief({ view: { state, items }, words }: Pick<Props, 'view' | 'words'>): JSX.Element {
  const { held } = words.states;
  const first = mainItem(items);
  const about = state === 'not-checked' ? '' : quote(first?.excerpt ?? '', words);
  return (
    <span class="brief" aria-hidden="true">
      <strong>{items.length > 0 ? `${held}: ${items.length}` : held}</strong>
      <span>{about || words.states[state]}</span>
    </span>
  );
}

interface ActionProps {
  readonly action: PanelAction;
  onPress(id: string): void;
}

const Action = ({ action, onPress }: ActionProps): JSX.Element => (
  <button type="button" class="action" onClick={whenTrusted(() => onPress(action.id))}>
    {action.label}
  </button>
);

interface ToggleProps {
  readonly words: OverlayWords;
  readonly open: boolean;
  onToggle(): void;
}

function Toggle({ words, open, onToggle }: ToggleProps): JSX.Element {
  return (
    <button
      type="button"
      class="toggle"
      aria-expanded={open}
      aria-controls="body"
      aria-keyshortcuts={words.shortcut}
      title={words.shortcut}
      onClick={whenTrusted(onToggle)}
    >
      {/* Both words lie in one cell, so the button is as wide for either and nothing jumps. */}
      <span class="verb">
        <span class={open ? 'off' : ''}>{words.show}</span>
        <span class={open ? '' : 'off'}>{words.hide}</span>
      </span>
      <kbd>{words.shortcut}</kbd>
      <Chevron />
    </button>
  );
}
