/** Something to tell a person: a key of the catalogue and its parameters. */
export interface Problem {
  readonly key: ProblemKey;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What can be wrong with a file as a whole. Each is `import_<key>` in the catalogue. */
export type ProblemKey =
  | 'import_fileTooBig'
  | 'import_unpackedTooBig'
  | 'import_tooManyRows'
  | 'import_tooManyColumns'
  | 'import_empty'
  | 'import_notText'
  | 'import_oldExcel'
  | 'import_damagedExcel'
  | 'import_noHeader';

/** A file that can't be read as a table at all. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
  readonly problem: Problem;

  constructor(key: ProblemKey, params: Problem['params']) {
    super(key);
    this.problem = { key, params };
  }
}
