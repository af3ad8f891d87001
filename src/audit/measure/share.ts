/** As `12.5 %`; `-` of nothing. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** As `1 of 8 (12.5 %)`. */
export const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${percent(part, whole)})`;
