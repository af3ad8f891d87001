/**
 * Small trees that are asked one after another; each adds to or takes from the score. A tree is its
 * questions and answers in one list: [feature, limit, left, right], where left (feature < limit) and
 * right are each a tree or the number to add.
 */
export type Tree = number | readonly [feature: number, limit: number, left: Tree, right: Tree];

/** How likely it is, 0 to 1, that figures are those of a bought or automated account. */
export function score(trees: readonly Tree[], base: number, features: readonly number[]): number {
  const total = trees.reduce<number>((sum, tree) => sum + answer(tree, features), base);
  return 1 / (1 + Math.exp(-total));
}

function answer(tree: Tree, features: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') {
    const [feature, limit, left, right] = at;
    at = (features[feature] ?? 0) < limit ? left : right;
  }
  return at;
}
