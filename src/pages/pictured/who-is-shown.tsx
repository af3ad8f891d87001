import type { Day, Pupil, Search } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { Choices } from '../../ui/choices.tsx';
import { ChosenPupils } from './chosen-pupils.tsx';
import { ConfirmAbsent } from './confirm-absent.tsx';
import type { Looked, Missing } from './looked.ts';
import { PupilPicker } from './pupil-picker.tsx';
import { askAgain, confirmAbsent, type Said, withClass, withoutPupil, withPupil } from './said.ts';
import { Tick } from './tick.tsx';

const YES_NO = ['yes', 'no'] as const;
const asked = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');

/** Which pupils a picture shows, whether anybody else, and what only a look at it can tell. */
export function WhoIsShown(props: {
  words: Words;
  id: string;
  picture: SheetPicture;
  number: number;
  said: Said;
  looked: Looked;
  search: Search;
  day: Day;
  recent: readonly Pupil[];
  fault(what: Missing): string | undefined;
  onSay(said: Said): void;
}) {
  const { words, id, number, said, looked, day, fault, onSay } = props;
  const { kind } = props.picture;
  const taken = new Set([...said.pupils, ...said.unsure]);
  const yesNo = (
    about: 'agreed' | 'face' | 'kept' | 'named',
    value: boolean | null,
    say: (yes: boolean) => Said,
  ) => (
    <Choices
      id={`${id}-${about}`}
      asks={`${number}-${about}`}
      legend={words(`pictured_${about}`)}
      options={YES_NO.map((answer) => ({
        value: answer,
        label: words(`pictured_${about}_${answer}`),
      }))}
      value={asked(value)}
      onChange={(answer) => onSay(say(answer === 'yes'))}
      error={fault(about)}
    />
  );
  return (
    <>
      <PupilPicker
        words={words}
        id={`${id}-pupils`}
        asks={`${number}-pupils`}
        search={props.search}
        kind={kind}
        day={day}
        chosen={[...taken]}
        recent={props.recent.filter((pupil) => !taken.has(pupil.id))}
        onAdd={(pupil) => onSay(withPupil(said, pupil))}
        onAddClass={(pupils) => onSay(withClass(said, pupils, kind, day))}
        error={fault('pupils')}
      />
      <ConfirmAbsent
        words={words}
        id={`${id}-absent`}
        asks={`${number}-absent`}
        unsure={looked.unsure}
        absent={looked.absent}
        fallback={`${id}-pupils`}
        error={fault('absent')}
        onAbsent={(pupil) => onSay(confirmAbsent(said, pupil))}
        onShown={(pupil) => onSay(withPupil(said, pupil))}
        onAgain={(pupil) => onSay(askAgain(said, pupil))}
      />
      <ChosenPupils
        words={words}
        label={words('pictured_chosen', { count: looked.chosen.length, number })}
        chosen={looked.chosen}
        fallback={`${id}-pupils`}
        onRemove={(gone) => onSay(withoutPupil(said, gone))}
      />
      {said.shows === 'pupils' && (
        <fieldset class="choices">
          <legend>{words('pictured_others')}</legend>
          <Tick
            id={`${id}-others`}
            label={words('pictured_others_yes')}
            value={said.others}
            onChange={(others) => onSay({ ...said, others })}
          />
          {!looked.asksNamed && (
            <Tick
              id={`${id}-label`}
              label={words('pictured_label')}
              value={said.named === true}
              onChange={(named) => onSay({ ...said, named: named || null })}
            />
          )}
        </fieldset>
      )}
      {said.shows === 'pupils' &&
        said.others &&
        yesNo('agreed', said.agreed, (agreed) => ({ ...said, agreed }))}
      {looked.toJudge.length > 0 &&
        yesNo('kept', looked.kept, (kept) => ({ ...said, judged: kept ? looked.toJudge : 'no' }))}
      {looked.asksFace && yesNo('face', said.noFace, (noFace) => ({ ...said, noFace }))}
      {looked.asksNamed && yesNo('named', said.named, (named) => ({ ...said, named }))}
    </>
  );
}
