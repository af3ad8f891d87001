/** A GIF of one pixel; the page draws it large. */
export function gifOf(
  colour: readonly [red: number, green: number, blue: number],
  name: string,
): File {
  const head = [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0];
  const picture = [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b];
  const bytes = new Uint8Array([...head, ...colour, 0, 0, 0, ...picture]);
  return new File([bytes], `${name}.gif`, { type: 'image/gif' });
}
