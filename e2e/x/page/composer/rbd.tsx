/** @jsxImportSource react */
import { DefaultDraftBlockRenderMap, type DraftBlockRenderMap } from 'draft-js';
import {
  Children,
  createContext,
  isValidElement,
  type ReactNode,
  useContext,
  useEffect,
} from 'react';
import { config } from '../config.ts';
import { VIEW } from '../parts.tsx';

/**
 * The react-beautiful-dnd nodes that a Premium composer had in February 2026 (CAP26): one around
 * the editor, one around every paragraph, and an announcement at the end of the body.
 */
export const RbdContext = createContext('');

/** Draft hands a wrapper all the blocks that follow each other; each gets a node of its own. */
function Draggables({ children }: { children?: ReactNode }) {
  const context = useContext(RbdContext);
  return Children.map(children, (block) => {
    const key = isValidElement(block) ? block.key : null;
    return (
      <div data-rbd-draggable-context-id={context} data-rbd-draggable-id={key}>
        {block}
      </div>
    );
  });
}

export const blockRenderMap: DraftBlockRenderMap = config.rbd
  ? DefaultDraftBlockRenderMap.set('unstyled', { element: 'div', wrapper: <Draggables /> })
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
