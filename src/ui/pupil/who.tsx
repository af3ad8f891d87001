import { calledName, type Day, type Pupil } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { sayDay } from '../say-day.ts';

/** How a pupil is called on a screen, also when nothing of the name can be read. */
export const nameOf = (words: Words, pupil: Pupil): string =>
  calledName(pupil) || words('pupil_no_name');

/** "3 Oak, Year 3", or what of it is known. */
export const placeWords = ({ className, yearGroup }: Pupil): string =>
  [className, yearGroup].filter((part) => part !== '').join(', ');

/** What overrides every consent, said before anything else. */
export function PupilFlags({ words, pupil, day }: { words: Words; pupil: Pupil; day: Day }) {
  const { damaged, doNotPhotograph, onRoll, leavingDate } = pupil;
  const flags = [
    damaged && words('pupil_flag_damaged'),
    doNotPhotograph === 'yes' && words('pupil_flag_photograph'),
    doNotPhotograph === 'unclear' && words('pupil_flag_photograph_unclear'),
    onRoll === 'no' && words('pupil_flag_left'),
    onRoll === 'unclear' && words('pupil_flag_roll_unclear'),
    leavingDate !== null &&
      words('pupil_flag_leaving', {
        day: sayDay(leavingDate),
        when: leavingDate < day ? 'past' : 'to come',
      }),
  ].filter((flag) => flag !== false);
  return (
    <>
      {flags.map((flag) => (
        <p class="notice bad" key={flag}>
          {flag}
        </p>
      ))}
    </>
  );
}
