/**
 * What is taken from a file, so that neither a mistake nor a zip bomb stops the browser. A trust's
 * 100,000 pupils are some 15 MB of CSV.
 */
export const LIMITS = {
  /** Bytes of the file, and of everything in it once unpacked. */
  file: 20 * 1024 * 1024,
  unpacked: 100 * 1024 * 1024,
  rows: 120_000,
  columns: 200,
} as const;
