import * as v from 'valibot';
import type { Figures } from '../../followers/model/figures.ts';

/** A row of followers-dev.csv: what it is, where it is from, and its figures. */
export interface Row {
  readonly fake: boolean;
  readonly source: string;
  readonly figures: Figures;
}

const number = v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/), v.transform(Number));
const flag = v.pipe(
  v.picklist(['0', '1']),
  v.transform((one) => one === '1'),
);
/** An empty cell is not known. */
const maybe = <T extends v.GenericSchema<string, unknown>>(schema: T) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);
const rowSchema = v.object({
  label: v.picklist(['human', 'fake', 'bot']),
  source: v.string(),
  age_days: maybe(number),
  followers: maybe(number),
  following: maybe(number),
  posts: maybe(number),
  listed: maybe(number),
  likes: maybe(number),
  default_avatar: maybe(flag),
  default_profile: maybe(flag),
  has_banner: maybe(flag),
  has_location: flag,
  has_url: flag,
  bio_length: number,
  name_length: number,
  handle_length: number,
  handle_digits: number,
});

/**
 * Reads followers-dev.csv, or rows kept back.
 * @throws v.ValiError for a row that is not as its README says.
 */
export function readRows(lines: readonly string[]): Row[] {
  const [head = '', ...body] = lines;
  const names = head.split(',');
  return body.map((line) => {
    const cells = line.split(',');
    const row = v.parse(rowSchema, Object.fromEntries(names.map((name, i) => [name, cells[i]])));
    return {
      fake: row.label !== 'human',
      source: row.source,
      figures: {
        ageDays: row.age_days,
        followers: row.followers,
        following: row.following,
        posts: row.posts,
        listed: row.listed,
        likes: row.likes,
        defaultPicture: row.default_avatar,
        defaultTheme: row.default_profile,
        banner: row.has_banner,
        hasLocation: row.has_location,
        hasLink: row.has_url,
        bioLength: row.bio_length,
        nameLength: row.name_length,
        handleLength: row.handle_length,
        handleDigits: row.handle_digits,
      },
    };
  });
}

/** As X's newest answers give it: no lists, no default picture or colours. */
export const withoutNew = (row: Row): Row => ({
  ...row,
  figures: { ...row.figures, listed: null, defaultPicture: null, defaultTheme: null },
});
