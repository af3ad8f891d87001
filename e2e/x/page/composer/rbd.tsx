/** @jsxImportSource react */
import { DefaultDraftBlockRenderMap, type DraftBlockRenderMap } from 'draft-js';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { config } from '../config.ts';
import { VIEW } from '../parts.tsx';

/**
 * The react-beautiful-dnd nodes that a Premium composer had in February 2026 (CAP26): one around
 * the editor, one around every paragraph, and an announcement at the end of the body.
 */
export const RbdContext = createContext('');

function DraggableBlock(props: { children?: ReactNode; 'data-offset-key'?: string }) {
  const context = useContext(RbdContext);
  const key = props['data-offset-key']?.split('-')[0];
  return (
    <div data-rbd-draggable-context-id={context} data-rbd-draggable-id={key}>
      <div {...props} />
    </div>
  );
}

/** Draft takes a component for a block's element, though its types only know tag names. */
const element = DraggableBlock as unknown as string;

export const blockRenderMap: DraftBlockRenderMap = config.rbd
  ? DefaultDraftBlockRenderMap.set('unstyled', { element })
  : DefaultDraftBlockRenderMap;

let lastContext = 0;

export function Droppable({ children, index }: { children: ReactNode; index: number }) {
  useEffect(() => {
    if (!config.rbd) return;
    const node = document.createElement('div');
    node.id = `rbd-announcement-${lastContext++}`;
    node.setAttribute('aria-live', 'assertive');
    document.body.append(node);
    return () => node.remove();
  }, []);
  if (!config.rbd) return children;
  return (
    <div data-rbd-droppable-id={`composer-${index}`} data-rbd-droppable-context-id={index}>
      <div className={VIEW}>{children}</div>
    </div>
  );
}
