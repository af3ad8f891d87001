import { commonAncestor, precedes } from './dom.ts';
import { rowNumber } from './editors.ts';

/** Rows that one button sends. Two editors with the same number are two composers. */
export function groupRows(scope: Element, editors: readonly HTMLElement[]): HTMLElement[][] {
  const groups: HTMLElement[][] = [];
  for (const editor of editors) {
    const mine = groups.find(
      (group) =>
        group.every((other) => !sameRow(other, editor)) &&
        together(scope, [...group, editor], editors),
    );
    if (mine === undefined) groups.push([editor]);
    else mine.push(editor);
  }
  return groups.map((group) => inSendingOrder(group));
}

function together(
  scope: Element,
  group: readonly HTMLElement[],
  editors: readonly HTMLElement[],
): boolean {
  const around = commonAncestor(group);
  if (around === null) return false;
  const twins = editors.filter((a) => editors.some((b) => a !== b && sameRow(a, b)));
  // Only where a number comes twice does nearness have to decide.
  return (
    twins.length === 0 ||
    (around !== scope && !twins.some((twin) => around.contains(twin) && !group.includes(twin)))
  );
}

function sameRow(a: Element, b: Element): boolean {
  const row = rowNumber(a);
  return row !== null && row === rowNumber(b);
}

/** X numbers the rows as it sends them; they are renumbered after a removal (2.3, B). */
function inSendingOrder(rows: readonly HTMLElement[]): HTMLElement[] {
  return [...rows].sort((a, b) => {
    const byNumber = (rowNumber(a) ?? 0) - (rowNumber(b) ?? 0);
    return byNumber !== 0 ? byNumber : Number(precedes(b, a)) - Number(precedes(a, b));
  });
}
