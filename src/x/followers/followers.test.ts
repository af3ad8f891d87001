// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://x.com/OakfieldPri/followers" }
import { expect, test, vi } from 'vitest';
import { h, page, shell, t } from '../fragments/build.ts';
import { followersPage, place, userCell } from '../fragments/followers.ts';
import { profileOf, readCells } from './cell.ts';
import { findList, retryButton, totalOnProfile } from './list.ts';

const GARDEN = { id: '14', handle: 'AllotmentDi', name: 'Allotment Diary', bio: 'Beans mostly' };
const HALL = { id: '15', handle: 'VillageHall' };
const PATH = '/OakfieldPri/followers';
const show = (places: Node[], aside: Node[] = [], path = PATH): Document =>
  page(path, shell(followersPage(places, aside)));
const cellsOf = (doc: Document) => readCells(findList(doc, 'oakfieldpri')?.section ?? doc.body);

test('the cells of the list are in X’s own order, and the right column’s are left alone', () => {
  const aside = [userCell({ id: '99', handle: 'Suggested' }, 'li')];
  const places = [
    place(190.333, userCell(HALL)),
    place(0),
    place(90.333, userCell(GARDEN)),
    place(290),
    place(290),
  ];
  const cells = cellsOf(show(places, aside));
  expect(cells.map(({ id, handle, top }) => [id, handle, top])).toEqual([
    ['14', 'AllotmentDi', 90.333],
    ['15', 'VillageHall', 190.333],
  ]);
});

test('a place that X has moved is not searched again; one that holds somebody else is read anew', () => {
  const where = place(0, userCell(GARDEN));
  const doc = show([where]);
  const read = () => cellsOf(doc).map(({ id, handle, top }) => [id, handle, top]);
  expect(read()).toEqual([['14', 'AllotmentDi', 0]]);

  const search = vi.spyOn(where, 'querySelector');
  where.style.transform = 'translateY(80px)';
  expect(read()).toEqual([['14', 'AllotmentDi', 80]]);
  expect(search).not.toHaveBeenCalled();

  // X re-uses the place, the cell within it, and what is in that.
  where.replaceChildren(userCell(HALL));
  expect(read()).toEqual([['15', 'VillageHall', 80]]);
  const button = where.querySelector<HTMLElement>('[data-testid="15-follow"]');
  if (button) button.dataset.testid = '16-follow';
  expect(read()).toEqual([['16', 'VillageHall', 80]]);
  where
    .querySelector('[data-testid^="UserAvatar"]')
    ?.setAttribute('data-testid', 'UserAvatar-Container-Hall2');
  expect(read()).toEqual([['16', 'Hall2', 80]]);
  where.replaceChildren();
  expect(read()).toEqual([]);
});

test('a cell says its name and bio, and nothing of what it does not show', () => {
  const [cell] = cellsOf(show([place(0, userCell(GARDEN))]));
  expect(cell && profileOf(cell)).toMatchObject({
    id: '14',
    name: 'Allotment Diary',
    bio: 'Beans mostly',
    followers: null,
    createdAt: null,
    protected: null,
    followedBySchool: false,
    seen: 'cell',
  });
});

test('without a bio the hidden hint of the button is not taken for one', () => {
  const [cell] = cellsOf(show([place(0, userCell(HALL))]));
  expect(cell && profileOf(cell).bio).toBe('');
});

test.each([
  ['unfollow', { followedBySchool: true, blockedBySchool: false }],
  ['unblock', { followedBySchool: false, blockedBySchool: true }],
] as const)('a button to %s says how the two stand', (state, known) => {
  const [cell] = cellsOf(show([place(0, userCell({ ...HALL, state }))]));
  expect(cell && profileOf(cell)).toMatchObject(known);
});

test('X’s grey head and its lock are seen', () => {
  const picture = 'https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png';
  const [cell] = cellsOf(show([place(0, userCell({ ...HALL, picture, locked: true }))]));
  expect(cell && profileOf(cell)).toMatchObject({ defaultPicture: true, protected: true });
});

test.each([
  ['/OakfieldPri/followers', 'all'],
  ['/oakfieldpri/verified_followers/', 'verified'],
  ['/OakfieldPri/following', undefined],
  ['/OakfieldPri/followers_you_follow', undefined],
  ['/SomebodyElse/followers', undefined],
  ['/OakfieldPri', undefined],
])('%s is the list %s', (path, kind) => {
  expect(findList(show([place(0, userCell(HALL))], [], path), 'OakfieldPri')?.kind).toBe(kind);
});

const loader = () => place(90, h('div', { role: 'progressbar' }));
const error = () => place(90, h('div', {}, 'Something went wrong', h('button', {}, 'Retry')));

test.each([
  ['idle', () => place(90)],
  ['loading', loader],
  ['failed', error],
] as const)('a list may be %s', (state, last) => {
  const list = findList(show([place(0, userCell(HALL)), last()]), 'OakfieldPri');
  expect(list?.state).toBe(state);
  expect(list && retryButton(list.section)?.textContent).toBe(
    state === 'failed' ? 'Retry' : undefined,
  );
});

const profile = (count: string, path = '/OakfieldPri') =>
  page(
    path,
    shell([
      t(
        'primaryColumn',
        h(
          'a',
          { href: '/OakfieldPri/verified_followers' },
          h('span', {}, h('span', {}, count)),
          h('span', {}, 'Followers'),
        ),
      ),
    ]),
  );

test.each([
  ['214', 214],
  ['1,830', 1830],
  ['12.345', 12345],
  ['8.7K', null],
  ['1.2', null],
])('%s on the profile is %s followers', (count, total) => {
  expect(totalOnProfile(profile(count), 'oakfieldpri')).toBe(total);
});

test('the total of another account is nobody’s here', () => {
  expect(totalOnProfile(profile('214', '/SomebodyElse'), 'OakfieldPri')).toBeNull();
});
