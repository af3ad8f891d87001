import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { draftOf } from '../../lint/draft-of.ts';
import { configure, NO_FACTS } from '../../lint/index.ts';
import { defaultPolicy } from '../../policy/default.ts';
import { inviting, linkOf } from './inviting.ts';
import { qrPath } from './qr-code.tsx';

const words = createWords('en_GB');
const SCHOOLS = [
  { name: 'Holly Lane Primary School', handle: 'HollyLanePrim' },
  { name: 'Carlton Junior & Infant School', handle: 'carltonji' },
  { name: "St Mary's C.E. (VA) Primary", handle: 'st_marys_ce_1' },
];

const NOW = Date.parse('2026-10-05T09:00:00Z');
const SAID_OF = [
  { name: 'GR8 Academy', handle: 'gr8academy' },
  { name: '#Shine Primary', handle: 'shine' },
  { name: 'HOLLY LANE PRIMARY SCHOOL', handle: 'HollyLanePrim' },
];

test.each([...SCHOOLS, ...SAID_OF])(
  'the ready post of $name passes the school’s own rules',
  (school) => {
    const policy = defaultPolicy(school);
    const { post } = inviting(words, policy, NOW);
    expect(configure(policy).run(draftOf(post), NO_FACTS, NOW)).toEqual([]);
    expect(post).toContain(linkOf(school));
  },
);

test('the school is named, unless its own rules would hold its name back', () => {
  const named = (school: (typeof SCHOOLS)[number]) => {
    const { post, named: said } = inviting(words, defaultPolicy(school), NOW);
    expect(post.includes(school.name)).toBe(said);
    return said;
  };
  expect(SCHOOLS.map(named)).toEqual([true, true, true]);
  expect(SAID_OF.map(named)).toEqual([false, false, false]);
});

/** Draws the path as a camera would see it, eight pixels a module. */
function seen({ size, path }: ReturnType<typeof qrPath>) {
  const scale = 8;
  const wide = size * scale;
  const pixels = new Uint8ClampedArray(wide * wide * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy++) {
      for (let dx = 0; dx < scale; dx++) {
        const at = ((Number(y) * scale + dy) * wide + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
    }
  }
  return { pixels, wide };
}

test.each(SCHOOLS)('a QR reader reads the link of $handle from the code', (school) => {
  const link = linkOf(school);
  const { pixels, wide } = seen(qrPath(link));
  expect(jsQR(pixels, wide, wide)?.data).toBe(link);
});
