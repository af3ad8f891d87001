import type { JSX } from 'preact';
import { SeverityIcon } from './icons.tsx';
import { quote } from './state-words.ts';
import { whenTrusted } from './trusted.ts';
import type { OverlayWords, PanelItem } from './types.ts';

export interface ItemActs {
  fix(itemId: string): void;
  answer(itemId: string): void;
  dismiss(itemId: string): void;
  choose(itemId: string, choice: string): void;
  /** Unfolds its choices, or folds them again. */
  unfold(itemId: string): void;
}

interface Props {
  readonly item: PanelItem;
  readonly index: number;
  readonly words: OverlayWords;
  readonly isUnfolded: boolean;
  readonly acts: ItemActs;
}

/** One finding in the card: what helps first, what puts it aside last and quietly. */
export function Item({ item, index, words, isUnfolded, acts }: Props): JSX.Element {
  return (
    <li class="item" data-severity={item.severity}>
      <p class="head">
        <span class="severity">
          <SeverityIcon of={item.severity} />
          {words.severities[item.severity]}
        </span>{' '}
        {item.excerpt && (
          <q class="excerpt" id={`excerpt-${index}`} dir="auto">
            {quote(item.excerpt, words)}
          </q>
        )}
      </p>
      <p class="what">{item.what}</p>
      {item.fix !== null && (
        <button
          type="button"
          class="fix"
          id={`fix-${index}`}
          // “Change to colour ‘color’”: the label as it is seen, then what it changes.
          aria-labelledby={`fix-${index} excerpt-${index}`}
          onClick={whenTrusted(() => acts.fix(item.id))}
        >
          {item.fix}
        </button>
      )}
      {item.how && <p class="how">{item.how}</p>}
      {item.answer !== null && (
        <button
          type="button"
          class="fix"
          id={`answer-${index}`}
          aria-labelledby={`answer-${index} excerpt-${index}`}
          onClick={whenTrusted(() => acts.answer(item.id))}
        >
          {item.answer}
        </button>
      )}
      {item.why && <p class="why">{item.why}</p>}
      <Asides {...{ item, index, words, isUnfolded, acts }} />
    </li>
  );
}

/** What is done where the rule is wrong: put it aside for once, or decide something for good. */
function Asides({ item, index, words, isUnfolded, acts }: Props): JSX.Element | null {
  const { id, what, dismissable, choices } = item;
  if (!dismissable && choices.length === 0) return null;
  return (
    <div class="asides">
      {dismissable && (
        <button
          type="button"
          class="aside"
          aria-label={`${words.dismiss}: ${what}`}
          onClick={whenTrusted(() => acts.dismiss(id))}
        >
          {words.dismiss}
        </button>
      )}
      {choices.length > 0 && (
        <button
          type="button"
          class="aside"
          aria-expanded={isUnfolded}
          aria-controls={`choices-${index}`}
          aria-label={`${words.notRight} ${what}`}
          onClick={whenTrusted(() => acts.unfold(id))}
        >
          {words.notRight}
        </button>
      )}
      <div class="choices" id={`choices-${index}`}>
        {isUnfolded &&
          choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              class="aside"
              onClick={whenTrusted(() => acts.choose(id, choice.id))}
            >
              {choice.label}
            </button>
          ))}
      </div>
    </div>
  );
}
