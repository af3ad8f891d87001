declare module 'write-good' {
  /** What write-good suggests about a text. */
  export default function writeGood(text: string): { index: number; offset: number }[];
}
