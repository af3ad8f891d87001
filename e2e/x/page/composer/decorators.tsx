/** @jsxImportSource react */
import { CompositeDecorator, type ContentBlock, type ContentState } from 'draft-js';
import type { ReactNode } from 'react';
import twitter from 'twitter-text';
import { measure } from './length.ts';

type Mark = (start: number, end: number) => void;

interface SpanProps {
  children: ReactNode;
  offsetKey: string;
}

/** assumed: the exact markup of X's decorators is not known; that they are extra spans is. */
function Entity({ children, offsetKey }: SpanProps) {
  return (
    <span data-offset-key={offsetKey} style={{ color: 'var(--accent, rgb(29, 155, 240))' }}>
      {children}
    </span>
  );
}

function Overflow({ children, offsetKey }: SpanProps) {
  return (
    <span data-offset-key={offsetKey} style={{ backgroundColor: 'rgba(244, 33, 46, 0.25)' }}>
      {children}
    </span>
  );
}

function markEntities(block: ContentBlock, mark: Mark): void {
  const text = block.getText();
  for (const { indices } of twitter.extractEntitiesWithIndices(text)) mark(indices[0], indices[1]);
}

function markOverflow(block: ContentBlock, mark: Mark, content: ContentState): void {
  const blocks = content.getBlocksAsArray();
  const { validEnd, over } = measure(blocks.map((one) => one.getText()).join('\n'));
  if (!over) return;
  const before = blocks.slice(0, blocks.indexOf(block));
  const start = before.reduce((sum, one) => sum + one.getLength() + 1, 0);
  const end = block.getLength();
  const from = Math.max(0, validEnd - start);
  if (from < end) mark(from, end);
}

/** Overflow first: Draft drops a range that touches an earlier one, and this one matters more. */
export function decorator(): CompositeDecorator {
  return new CompositeDecorator([
    { strategy: markOverflow, component: Overflow },
    { strategy: markEntities, component: Entity },
  ]);
}
