/** Powers of the generator of the field of 32 elements (x^5 + x^2 + 1), and their logarithms. */
const POWERS: number[] = [];
const LOGS: number[] = [];
for (let power = 0, value = 1; power < 31; power++) {
  POWERS.push(value);
  LOGS[value] = power;
  value <<= 1;
  if (value & 32) value ^= 0b100101;
}

/** The generator to the n-th power times a value of 0 to 31, in that field. */
export function timesPower(value: number, n: number): number {
  const log = LOGS[value];
  return log === undefined ? 0 : (POWERS[(log + n) % 31] ?? 0);
}
