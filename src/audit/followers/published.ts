import type { Figures } from '../../followers/model/figures.ts';

/** Rule sets that others published, as far as profile figures go; true: not a person. */
export interface RuleSet {
  readonly name: string;
  readonly fake: (figures: Figures) => boolean;
}

const more = (a: number | null, b: number): boolean => (a ?? 0) >= b;

/** Cresci et al. 2015, tables 2 to 5, say what each asks for. */
export const PUBLISHED: readonly RuleSet[] = [
  {
    name: 'Camisani-Calzolari (profile part)',
    fake: (f) => {
      const human = [
        f.nameLength > 0,
        f.defaultPicture !== true,
        f.hasLocation,
        f.bioLength > 0,
        more(f.followers, 30),
        more(f.listed, 1),
        more(f.posts, 50),
        f.hasLink,
        more(f.likes, 1),
        2 * (f.followers ?? 0) >= (f.following ?? 0),
      ].filter(Boolean).length;
      return human < 5;
    },
  },
  { name: 'at least 30 followers', fake: (f) => !more(f.followers, 30) },
  {
    name: 'Socialbakers: 50 times more friends',
    fake: (f) => (f.following ?? 0) >= 50 * Math.max(1, f.followers ?? 0),
  },
  {
    name: 'State of Search: 100 times more friends',
    fake: (f) => (f.following ?? 0) >= 100 * Math.max(1, f.followers ?? 0),
  },
  { name: 'no picture', fake: (f) => f.defaultPicture === true },
  {
    name: 'never posted, or under 20 posts',
    fake: (f) => !more(f.posts, 20),
  },
];
