import { cut, type Word } from '../cut.ts';
import { fold } from '../fold.ts';
import { NameIndex } from '../name-index.ts';

/** An index of pupils by "Forename Surname", or a forename alone, all of 4 Rowan. */
export function indexOf(...names: readonly string[]): NameIndex {
  return NameIndex.build(
    names.map((name, number) => {
      const [legal = '', ...rest] = name.split(' ');
      return {
        id: `p${number}`,
        forenames: { legal },
        surnames: { legal: rest.join(' ') },
        className: '4 Rowan',
      };
    }),
    [],
  );
}

export const wordsOf = (text: string): readonly Word[] => cut(fold(text)).words;
