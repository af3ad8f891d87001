import type { Day, Search } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { Choices } from './choices.tsx';
import { ChosenPupils } from './chosen-pupils.tsx';
import { PupilPicker } from './pupil-picker.tsx';
import { type Looked, type Missing, type Said, sameAs } from './said.ts';

const SHOWS = ['pupils', 'no-pupils', 'work-or-place'] as const;
const YES_NO = ['yes', 'no'] as const;
const asked = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');

/** One picture: what it shows, which pupils, and whether anybody else. */
export function PictureForm(props: {
  words: Words;
  picture: SheetPicture;
  number: number;
  of: number;
  said: Said;
  looked: Looked;
  search: Search;
  day: Day;
  /** What was said of the picture before; null for the first. */
  last: Said | null;
  /** What is missing, once saving was tried. */
  missing: Missing | null;
  onSay(said: Said): void;
}) {
  const { words, picture, number, said, looked, last, missing, onSay } = props;
  const id = `picture-${number}`;
  const fault = (what: Missing) =>
    missing === what ? words(`pictured_missing_${what}`) : undefined;
  const choices = { words, error: fault };
  return (
    <section class="card picture" aria-labelledby={id}>
      <h2 id={id}>{words('pictured_picture', { number, of: props.of })}</h2>
      <Thumbnail words={words} picture={picture} number={number} />
      <div class="questions">
        {picture.kind !== 'photo' && <p>{words(`pictured_kind_${picture.kind}`)}</p>}
        <Choices
          id={`${id}-shows`}
          asks={`${number}-shows`}
          legend={words('pictured_shows')}
          options={SHOWS.map((value) => ({
            value,
            label: words(`pictured_shows_${value.replaceAll('-', '_')}`),
          }))}
          value={said.shows}
          onChange={(shows) => onSay({ ...said, shows })}
          error={choices.error('shows')}
        />
        {last?.shows === 'pupils' && (
          <p>
            <button type="button" class="button plain" onClick={() => onSay(sameAs(last))}>
              {words('pictured_same')}
            </button>
          </p>
        )}
        {said.shows === 'pupils' && (
          <>
            <PupilPicker
              words={words}
              id={`${id}-pupils`}
              asks={`${number}-pupils`}
              search={props.search}
              kind={picture.kind}
              day={props.day}
              chosen={said.pupils}
              onAdd={(ids) => onSay({ ...said, pupils: [...said.pupils, ...ids] })}
              error={choices.error('pupils')}
            />
            <ChosenPupils
              words={words}
              label={words('pictured_chosen', { count: looked.chosen.length, number })}
              chosen={looked.chosen}
              fallback={`${id}-pupils`}
              onRemove={(gone) =>
                onSay({ ...said, pupils: said.pupils.filter((pupil) => pupil !== gone) })
              }
            />
            <Choices
              id={`${id}-others`}
              asks={`${number}-others`}
              legend={words('pictured_others')}
              options={YES_NO.map((value) => ({
                value,
                label: words(`pictured_others_${value}`),
              }))}
              value={asked(said.others)}
              onChange={(value) => onSay({ ...said, others: value === 'yes' })}
              error={choices.error('others')}
            />
            {looked.asksFace && (
              <Choices
                id={`${id}-face`}
                asks={`${number}-face`}
                legend={words('pictured_face')}
                options={YES_NO.map((value) => ({
                  value,
                  label: words(`pictured_face_${value}`),
                }))}
                value={asked(said.noFace)}
                onChange={(value) => onSay({ ...said, noFace: value === 'yes' })}
                error={choices.error('face')}
              />
            )}
          </>
        )}
      </div>
    </section>
  );
}

function Thumbnail(props: { words: Words; picture: SheetPicture; number: number }) {
  const { words, picture, number } = props;
  return picture.thumbnail === null ? (
    <p class="thumbnail none">{words('pictured_no_thumbnail')}</p>
  ) : (
    <img class="thumbnail" src={picture.thumbnail} alt={words('pictured_thumbnail', { number })} />
  );
}
