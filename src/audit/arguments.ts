import { parseArgs } from 'node:util';
import { isDay } from './day.ts';

export const USAGE = `usage: npm run -s audit -- drafts    [--pupils FILE]... [--policy FILE.json] [--as-of YYYY-MM-DD]
       npm run -s audit -- followers [--school HANDLE] [--policy FILE.json]
       npm run -s audit -- archive FILE  [--pupils FILE]... [--policy FILE.json] [--as-of YYYY-MM-DD]
       npm run -s audit -- posts     [--school HANDLE] [--pupils FILE.csv] [--policy FILE.json] (not built yet)

One line of JSON on stdin, one on stdout, in the same order. Offsets count UTF-16 units.
drafts  in : {"id", "text", "media": "none"|"photo-pupils"|"photo-work"|"photo-place",
              "alt"?, "inPhoto"?: [pupil id], "asOf"?: "YYYY-MM-DD"}
        out: {"id", "verdict": "clear"|"check"|"stop", "findings": [{"rule", "clause", "severity",
              "in": "text"|"alt", "start", "end", "text", "message", "fix"?, "edits"?}]}
followers in: {"id"?, "handle"?, "name"?, "bio"?, "location"?, "website"?, "createdAt"? or "age_days"?,
              "followers"?, "following"?, "posts"?, "likes"?, "listed"?, "default_avatar"?, "banner"?, ...}
          out: {"id", "verdict": "fine"|"look"|"unsuitable", "reasons": [{"signal", "kind": "unsuitable"|
              "suspicious"|"adds-nothing"|"pupil"|"fine", "weight": 1|2|3, "field", "message"}]}
archive FILE: X's archive of the school's account, the zip or its tweets.js.
        out: one line for each post that wants something, the worst first: {"id", "link", "at", "standing":
              "come-down"|"look"|"language", "shown": "unknown"|"nothing", "text", "findings": [...]}
        stderr: how many posts were read, how many are fine, what could not be read and where.
A finding about the picture itself has no words of its own: "in" is "text", "start" and "end" are 0
and "text" is "".
FILE is a school's export, CSV or XLSX; several are joined by UPN or admission number, either of
which is the pupil id. The list is taken to be up to date on the day of each draft; only the
extension knows how long ago somebody said so.
--school is the school's handle; --policy brings its name along.
--policy, --school and --as-of are given once at most.
A line that cannot be read is answered with {"error": {"message", "line"}}; the rest go on.
exit: 0 every line was read; 1 some were broken; 2 wrong usage.`;

/** What was typed cannot be done; the message names what is wrong. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

export interface Arguments {
  readonly verb: 'drafts' | 'followers' | 'archive' | 'help';
  /** The school's handle. */
  readonly school: string | undefined;
  readonly policy: string | undefined;
  /** Files that together are the consent list; none: there is no list. */
  readonly pupils: readonly string[];
  /** The archive to read; '' for the other verbs. */
  readonly file: string;
  /** An ISO day; the line's own `asOf` goes before it. */
  readonly asOf: string | undefined;
}

const FLAGS = {
  drafts: ['pupils', 'policy', 'as-of'],
  followers: ['school', 'policy'],
  archive: ['pupils', 'policy', 'as-of'],
  posts: ['school', 'pupils', 'policy'],
} as const;
type Verb = keyof typeof FLAGS;
const isVerb = (verb: string): verb is Verb => Object.hasOwn(FLAGS, verb);

const file = { type: 'string' } as const;
const OPTIONS = {
  pupils: { type: 'string', multiple: true },
  policy: file,
  school: file,
  'as-of': file,
  help: { type: 'boolean', short: 'h' },
} as const;
/** Options that take one value. */
const SINGLE: readonly string[] = ['policy', 'school', 'as-of'];

/** @throws WrongUsage naming the word at fault. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  const { policy, school, pupils = [], 'as-of': asOf } = values;
  if (values.help === true) return { verb: 'help', policy, school, pupils, asOf, file: '' };
  const [verb, ...rest] = positionals;
  if (verb === undefined) throw new WrongUsage(`say what to audit\n${USAGE}`);
  if (!isVerb(verb)) throw new WrongUsage(`there is no "${verb}"; see --help`);
  const [file = '', ...extra] = verb === 'archive' ? rest : ['', ...rest];
  if (verb === 'archive' && file === '')
    throw new WrongUsage('archive: say which FILE; see --help');
  if (extra.length > 0) throw new WrongUsage(`"${extra[0]}" is one word too many; see --help`);
  const stray = Object.keys(values).find((flag) => !FLAGS[verb].some((known) => known === flag));
  if (stray !== undefined) throw new WrongUsage(`${verb} takes no --${stray}`);
  if (verb === 'posts') throw new WrongUsage(`"${verb}" is not built yet`);
  if (asOf !== undefined && !isDay(asOf)) {
    throw new WrongUsage(`--as-of ${asOf} is not a day; write YYYY-MM-DD`);
  }
  if (school !== undefined && !/^@?\w{1,20}$/.test(school)) {
    throw new WrongUsage(`--school ${school} is not a handle; write it as in carltonji`);
  }
  return { verb, policy, school: school?.replace(/^@/, ''), pupils, asOf, file };
}

function parse(argv: readonly string[]) {
  const { tokens, ...parsed } = read(argv);
  // parseArgs takes the last one: a whole year would be audited as of a day nobody meant.
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
  const twice = names.find((name, at) => SINGLE.includes(name) && names.indexOf(name) !== at);
  if (twice !== undefined) throw new WrongUsage(`--${twice} is given twice; give it once`);
  return parsed;
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      ...{ args: [...argv], options: OPTIONS },
      ...{ allowPositionals: true, strict: true, tokens: true },
    });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}
