import { type Day, londonDay, type Permission, type Pupil } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { Person } from '../../messages/list.ts';
import { sayDay } from '../say-day.ts';
import { key } from './verdict.ts';

/** The name of who recorded something; people who were removed since have none any more. */
export const recorderName = (words: Words, people: readonly Person[], id: string): string =>
  people.find((person) => person.id === id)?.name ?? words('pupil_recorder_gone');

/** "Mrs J Bennett (Mother)". '' when nobody is known. */
export function giverName({ givenBy, relationship }: Permission): string {
  return relationship === '' ? givenBy : `${givenBy} (${relationship})`.trim();
}

/** From what the answer for pictures on X is known: who, from when until when, by what, recorded how. */
export function Basis(props: { words: Words; pupil: Pupil; people: readonly Person[] }) {
  const { words, pupil, people } = props;
  const permission = pupil.permissions['social-media'];
  if (!permission) return <p class="quiet">{words('pupil_basis_none')}</p>;
  const { evidence } = permission;
  const lines: [string, string][] = [
    [words('pupil_basis_by'), giverName(permission) || words('pupil_nobody_named')],
    [words('pupil_basis_days'), spanWords(words, permission.from, permission.until)],
    [
      words('pupil_basis_known'),
      [words(`pupil_by_${key(evidence.kind)}`), evidence.reference].filter(Boolean).join(': '),
    ],
    [
      words('pupil_basis_recorded'),
      words('pupil_recorded_by', {
        name: recorderName(words, people, permission.by),
        day: sayDay(londonDay(permission.at)),
      }),
    ],
  ];
  return (
    <dl class="basis">
      {lines.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}

/** From when until when, as far as it is known. */
export function spanWords(words: Words, from: Day | null, until: Day | null): string {
  return words('pupil_span', {
    from: from === null ? '' : sayDay(from),
    until: until === null ? '' : sayDay(until),
    which: from === null ? (until === null ? 'none' : 'until') : until === null ? 'from' : 'both',
  });
}
