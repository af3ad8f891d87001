import { roomFor } from '../ordinary.ts';
import type { Signal } from '../signal.ts';
import { ABOUT, KNOWN_AT_LEAST, SURELY, TELLING } from '../wording/weigh.ts';

/** All its words together are more like those of unsuitable accounts: never enough for more than a look. */
export const tellingWording: Signal = {
  id: 'telling-wording',
  kind: 'unsuitable',
  weights: [2, 1],
  source: 'logistic regression over words, learnt from our own made-up accounts (wording)',
  examples: {
    good: [
      { bio: 'Mum of two, PTA treasurer, tea first' },
      { bio: '' },
      { bio: 'Living my best life', name: 'Max Hunter', handle: 'max_hunter' },
      { bio: 'Living my best life', name: 'Aryan Max', handle: 'aryan_max' },
      { bio: 'Plumber. Free quotes, message me' },
    ],
    bad: [
      { bio: 'Exclusive content, link in bio' },
      { bio: 'Join the VIP channel for daily wins' },
    ],
  },
  check(reading) {
    const { score, known, about, told } = reading.wording;
    if (!told || known < KNOWN_AT_LEAST || score < TELLING) return [];
    const room = roomFor(reading);
    if (score < TELLING + room) return [];
    const params = about === null ? {} : { about: ABOUT.indexOf(about) };
    return [{ weight: score < SURELY + room ? 1 : 2, field: null, params }];
  },
};
