import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { Acts } from '../../ui/use-acts.ts';
import { focusPart, StepHeading } from './section.tsx';

/** The end of something big: what was done, and how to take all of it back. */
export function Done(props: {
  words: Words;
  acts: Acts;
  text: string;
  events: readonly string[];
  onAgain(): void;
  children?: ComponentChildren;
}) {
  const { words, acts, text, events, onAgain } = props;
  const [undone, setUndone] = useState(false);

  const undo = async () => {
    if (await acts.undo(events)) setUndone(true);
  };

  return (
    <div class="done">
      <StepHeading of={String(undone)}>{undone ? words('list_undone') : text}</StepHeading>
      {!undone && props.children}
      <p class="actions">
        {!undone && (
          <button
            type="button"
            class="button plain"
            disabled={acts.busy}
            onClick={() => void undo()}
          >
            {words('list_undo')}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          onClick={() => {
            onAgain();
            focusPart();
          }}
        >
          {words('list_again')}
        </button>
        <a class="button plain" href="#overview">
          {words('list_toOverview')}
        </a>
      </p>
    </div>
  );
}
