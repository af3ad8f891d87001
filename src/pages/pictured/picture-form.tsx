import { type Day, isQuotedKey, type Pupil, type Search, usesFor } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { Choices } from '../../ui/choices.tsx';
import type { Looked, Missing } from './looked.ts';
import { type Said, sameAs, type Who } from './said.ts';
import { WhoIsShown } from './who-is-shown.tsx';
import { Whose } from './whose.tsx';

const SHOWS = ['pupils', 'no-pupils', 'work-or-place'] as const;

/** Whose pupils a picture may simply have, and the words that offer it. */
export interface Same {
  readonly label: string;
  readonly said: Who;
}

/** One picture: what it shows, which pupils and whether anybody else, and whose it is. */
export function PictureForm(props: {
  words: Words;
  picture: SheetPicture;
  number: number;
  of: number;
  said: Said;
  looked: Looked;
  search: Search;
  day: Day;
  same: Same | null;
  recent: readonly Pupil[];
  /** What is missing, once saving was tried. */
  missing: Missing | null;
  onSay(said: Said): void;
}) {
  const { words, picture, number, said, looked, same, missing, onSay } = props;
  const id = `picture-${number}`;
  const quoted = isQuotedKey(picture.key);
  const fault = (what: Missing) =>
    missing === what ? words(`pictured_missing_${what}`) : undefined;
  return (
    <section
      class="card picture"
      aria-labelledby={id}
      data-open={looked.missing === null ? undefined : true}
    >
      <h2 id={id}>{words('pictured_picture', { number, of: props.of })}</h2>
      <Thumbnail words={words} picture={picture} number={number} />
      <div class="questions">
        {quoted && <p>{words('pictured_quoted')}</p>}
        {usesFor(picture.kind).includes('video') && <p>{words(`pictured_kind_${picture.kind}`)}</p>}
        {same && said.pupils.length === 0 && said.unsure.length === 0 && (
          <p>
            <button
              type="button"
              class="button plain"
              onClick={() => {
                // Moved before the button goes, so that the keyboard is not left nowhere.
                document.getElementById(`${id}-shows-pupils`)?.focus();
                onSay(sameAs(said, same.said));
              }}
            >
              {same.label}
            </button>
          </p>
        )}
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
          error={fault('shows')}
        />
        {/* Until it is said what it shows, a pupil who is added says it. */}
        {(said.shows === null || said.shows === 'pupils') && (
          <WhoIsShown {...props} id={id} fault={fault} />
        )}
        {!quoted && (
          <Whose
            words={words}
            id={`${id}-whose`}
            asks={`${number}-origin`}
            looks={picture.looks}
            origin={said.origin}
            error={fault('origin')}
            onSay={(origin) => onSay({ ...said, origin })}
          />
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
