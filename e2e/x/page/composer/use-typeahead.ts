import type { EditorState } from 'draft-js';
import { useState } from 'react';
import { completed } from './editor-state.ts';
import { type Query, queryAt, type Suggestion } from './typeahead.tsx';

/** The suggestions for the word at the caret, and what the keys do to them. */
export function useTypeahead(editor: EditorState, change: (next: EditorState) => void) {
  const [active, setActive] = useState(0);
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const found = queryAt(editor);
  const query: Query | null = found && found.typed !== closedFor ? found : null;
  const count = query?.suggestions.length ?? 0;

  const choose = (suggestion: Suggestion | undefined) => {
    if (!query || !suggestion) return;
    setActive(0);
    change(completed(editor, query.typed.length, `${suggestion.text} `));
  };

  /** Whether the command was one of the typeahead's. */
  const handle = (command: string): boolean => {
    if (!query) return false;
    if (command === 'suggestion-next') setActive((active + 1) % count);
    else if (command === 'suggestion-previous') setActive((active + count - 1) % count);
    else if (command === 'suggestion-accept')
      choose(query.suggestions[Math.min(active, count - 1)]);
    else if (command === 'suggestion-close') setClosedFor(query.typed);
    else return false;
    return true;
  };

  return { query, active: Math.min(active, Math.max(0, count - 1)), choose, handle };
}
