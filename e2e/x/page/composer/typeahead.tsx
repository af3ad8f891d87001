/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { useLayoutEffect, useRef, useState } from 'react';
import { testId } from '../config.ts';
import { findPeople, TOPICS } from './people.ts';
import { panel } from './style.ts';

export interface Suggestion {
  text: string;
  detail: string;
}

export interface Query {
  /** What was typed so far, with its `@` or `#`. */
  typed: string;
  suggestions: readonly Suggestion[];
}

const MOST = 5;

/** The word before the caret when it is one to complete, and what could complete it. */
export function queryAt(editor: EditorState): Query | null {
  const selection = editor.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return null;
  const block = editor.getCurrentContent().getBlockForKey(selection.getAnchorKey());
  const before = block?.getText().slice(0, selection.getAnchorOffset()) ?? '';
  const typed = /(?:^|\s)([@#]\w+)$/.exec(before)?.[1];
  if (!typed) return null;
  const suggestions = suggest(typed).slice(0, MOST);
  return suggestions.length > 0 ? { typed, suggestions } : null;
}

function suggest(typed: string): readonly Suggestion[] {
  const word = typed.slice(1);
  if (typed.startsWith('@')) {
    return findPeople(word).map(({ handle, name }) => ({ text: `@${handle}`, detail: name }));
  }
  return TOPICS.filter((topic) => topic.toLowerCase().startsWith(word.toLowerCase())).map(
    (topic) => ({ text: `#${topic}`, detail: '' }),
  );
}

const GAP = 4;

/** Where the line with the caret ends, from the top of the box around the editor. */
function belowCaret(around: Element): number {
  const { top, bottom } = around.getBoundingClientRect();
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const inside = range && around.contains(range.endContainer);
  const line = inside ? [...range.getClientRects()].at(-1) : undefined;
  return (line?.bottom ?? bottom) - top + GAP;
}

interface Props {
  id: string;
  query: Query;
  active: number;
  focusId: string;
  choose(suggestion: Suggestion): void;
}

export function Typeahead({ id, query, active, focusId, choose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<number | undefined>(undefined);
  // Without dependencies: the line with the caret moves with whatever is typed.
  useLayoutEffect(() => {
    const around = box.current?.offsetParent;
    if (around) setTop(belowCaret(around));
  });
  return (
    <div
      ref={box}
      id={id}
      role="listbox"
      style={{ ...panel, insetInlineStart: 0, position: 'absolute', top, width: 300, zIndex: 3 }}
    >
      {query.suggestions.map((suggestion, index) => (
        <div
          key={suggestion.text}
          role="option"
          tabIndex={-1}
          id={index === active ? focusId : undefined}
          aria-selected={index === active}
          data-testid={testId('typeaheadResult')}
          style={{
            padding: '10px 16px',
            cursor: 'pointer',
            background: index === active ? 'var(--hover)' : '',
          }}
          // The editor must keep its focus, or its caret is lost before the choice is in.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(suggestion)}
        >
          <div style={{ fontWeight: 700 }}>{suggestion.detail || suggestion.text}</div>
          {suggestion.detail && <div style={{ color: 'var(--secondary)' }}>{suggestion.text}</div>}
        </div>
      ))}
    </div>
  );
}
