import { CLAUSE_IDS, type ClauseId } from './ids.ts';

/** Where a clause's words stand in the catalogue. */
export interface Clause {
  readonly id: ClauseId;
  /** Key of a title of a few words. */
  readonly title: string;
  /** Key of one sentence that restates the clause, in words of our own. */
  readonly says: string;
}

function clause(id: ClauseId): Clause {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { id, title: `clause_${name}_title`, says: `clause_${name}_says` };
}

/** Every clause, in the policy's own order. */
export const CLAUSES: readonly Clause[] = CLAUSE_IDS.map(clause);

/** The clause of that id. */
export const clauseOf = (id: ClauseId): Clause => clause(id);
