import type { JSX } from 'preact';
import { Chevron, SeverityIcon, Sign } from '../icons.tsx';
import { whenTrusted } from '../trusted.ts';
import type { NoticeView, NoticeWords } from './types.ts';

interface Props {
  readonly view: NoticeView;
  readonly words: NoticeWords;
  readonly open: boolean;
  toggle(): void;
  close(): void;
}

/** The panel's own shapes, for a sentence about where somebody is and not about a draft. */
export function Notice({ view, words, open, toggle, close }: Props): JSX.Element {
  return (
    <section
      class="panel"
      tabIndex={-1}
      aria-label={words.name}
      aria-describedby="title says"
      data-state="note"
    >
      <header class="row">
        <Sign /> <SeverityIcon of="advice" />{' '}
        <strong class="state" id="title">
          {view.title}
        </strong>{' '}
        {/* Not spoken: what follows says it better. */}
        <span class="first" aria-hidden="true">
          {view.inShort}
        </span>{' '}
        <span class="brief" aria-hidden="true">
          <strong>{words.name}</strong>
          <span>{view.title}</span>
        </span>{' '}
        <button
          type="button"
          class="toggle"
          aria-expanded={open}
          aria-controls="body"
          aria-keyshortcuts={words.shortcut}
          title={words.shortcut}
          onClick={whenTrusted(toggle)}
        >
          <span class="verb">
            <span class={open ? 'off' : ''}>{words.show}</span>
            <span class={open ? '' : 'off'}>{words.hide}</span>
          </span>
          <Chevron />
        </button>
      </header>
      <div class="body" id="body">
        <div id="says">
          {view.says.map((sentence) => (
            <p class="said" key={sentence}>
              {sentence}
            </p>
          ))}
        </div>
        <footer class="foot">
          <span class="hint">{words.leaveHint}</span>
          <button type="button" class="plain" onClick={whenTrusted(close)}>
            {words.close}
          </button>
        </footer>
      </div>
    </section>
  );
}
