import type { Move } from '../../../consent/index.ts';
import type { Words } from '../../../i18n/index.ts';
import { placeKey } from './sums.ts';

/** Each class with where it goes, all of it to be changed. */
export function MoveTable(props: {
  words: Words;
  moves: readonly Move[];
  onMove(move: Move): void;
}) {
  const { words, moves, onMove } = props;
  const nameOf = ({ yearGroup, className }: Move['from']) =>
    [className, yearGroup].filter((part) => part !== '').join(', ') || words('list_noClass');

  return (
    <table class="moves">
      <caption class="visually-hidden">{words('list_roll_over_caption')}</caption>
      <thead>
        <tr>
          {['now', 'pupils', 'then', 'year', 'class'].map((column) => (
            <th key={column} scope="col">
              {words(`list_roll_over_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.map((move) => {
          const { from, to, sure } = move;
          const name = nameOf(from);
          const say = (column: string) =>
            words('list_roll_over_of', {
              what: words(`list_roll_over_${column}`),
              name,
            });
          return (
            <tr key={placeKey(from)}>
              <th scope="row">
                {name}
                {!sure && <span class="caution">{words('list_roll_over_unsure')}</span>}
              </th>
              <td data-label={words('list_roll_over_pupils')}>{move.pupils}</td>
              <td data-label={words('list_roll_over_then')}>
                <select
                  aria-label={say('then')}
                  value={to === null ? 'leave' : 'move'}
                  onChange={(event) =>
                    onMove({
                      ...move,
                      sure: true,
                      to: event.currentTarget.value === 'leave' ? null : (to ?? from),
                    })
                  }
                >
                  <option value="move">{words('list_roll_over_move')}</option>
                  <option value="leave">{words('list_roll_over_leave')}</option>
                </select>
              </td>
              {(['yearGroup', 'className'] as const).map((field) => {
                const column = field === 'yearGroup' ? 'year' : 'class';
                return (
                  <td key={field} data-label={words(`list_roll_over_${column}`)}>
                    <input
                      type="text"
                      aria-label={say(column)}
                      maxLength={60}
                      value={to?.[field] ?? ''}
                      disabled={to === null}
                      onInput={(event) =>
                        to !== null &&
                        onMove({
                          ...move,
                          sure: true,
                          to: { ...to, [field]: event.currentTarget.value },
                        })
                      }
                    />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
