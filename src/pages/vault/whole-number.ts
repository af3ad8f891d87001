/** @returns the number typed, when it is a whole one between the two; else null. */
export function wholeNumber(typed: string, least: number, most: number): number | null {
  const text = typed.trim();
  if (!/^\d{1,4}$/.test(text)) return null;
  const number = Number(text);
  return number >= least && number <= most ? number : null;
}
