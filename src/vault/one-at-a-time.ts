/**
 * Runs what it is given one after the other: a change is read, made and written before the next one
 * looks. A failure is its caller's alone.
 */
export function oneAtATime(): <T>(act: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const mine = last.then(act);
    last = mine.catch(() => {});
    return mine;
  };
}
