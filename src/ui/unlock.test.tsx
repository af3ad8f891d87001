// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clockNow } from '../clock.ts';
import { createWords } from '../i18n/index.ts';
import { fake, reset } from './fake-browser.ts';
import {
  field,
  focused,
  hasButton,
  hide,
  press,
  says,
  show,
  text,
  type,
  waited,
} from './page-tester.ts';
import { platformSecret, platformSupport } from './platform.ts';
import { Unlock } from './unlock.tsx';

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'));
vi.mock('./platform.ts', () => ({
  platformSupport: vi.fn(async () => 'there'),
  platformSecret: vi.fn(),
}));

const words = createWords('en_GB');
const PLATFORM = 'Unlock with this computer’s fingerprint, face or PIN';
const onUnlocked = vi.fn();
const unlock = () =>
  show(<Unlock words={words} state={fake.worker.state} onUnlocked={onUnlocked} />);
const tries = () => fake.worker.asked.filter(({ list }) => list === 'vault-unlock').length;
const passphrase = () => document.getElementById('unlock-passphrase');

beforeEach(() => {
  reset();
  onUnlocked.mockReset();
  fake.worker.person('Mrs Hall', 'slt', 'hedge lamp otter');
  fake.worker.person('Miss Lee', 'office', 'candle fern boot');
});
afterEach(hide);

describe('locked', () => {
  test.each([
    ['idle', 'nobody had used this computer'],
    ['screen', 'the computer’s screen'],
    ['browser', 'the browser was closed'],
    ['update', 'Lollipop was updated'],
    ['too-long', 'as long as your school allows'],
    ['asked', 'somebody pressed Lock'],
  ] as const)('says why: %s', async (lockedWhy, why) => {
    fake.worker.state = { ...fake.worker.state, lockedWhy };
    unlock();
    await says(why);
  });

  test('the right passphrase opens it', async () => {
    unlock();
    await type('Your passphrase', 'hedge lamp otter');
    await press('Unlock');
    await waited(() => expect(onUnlocked).toHaveBeenCalledOnce());
  });

  test('a wrong one is said at its field, which keeps the focus', async () => {
    unlock();
    await type('Your passphrase', 'hedge lamp');
    await press('Unlock');
    await says('That is not the passphrase.');
    const input = await field('Your passphrase');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    await focused(passphrase);
    expect(onUnlocked).not.toHaveBeenCalled();
  });

  test('nothing typed is not tried, as it would count as a wrong one', async () => {
    unlock();
    await press('Unlock');
    await says('Type your passphrase.');
    expect(tries()).toBe(0);
  });

  test('while it has to wait, pressing Unlock tries nothing', async () => {
    fake.worker.refuse = { why: 'wait', retryAt: clockNow() + 60_000 };
    unlock();
    await type('Your passphrase', 'hedge lamp otter');
    await press('Unlock');
    await says('Too many wrong tries.');
    await press('Unlock');
    expect(tries()).toBe(1);
  });

  test('whoever unlocked last is chosen the next time', async () => {
    unlock();
    await type('Your passphrase', 'hedge lamp otter');
    const select = document.querySelector('select');
    if (select) {
      select.value = fake.worker.state.people[1]?.id ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await type('Your passphrase', 'candle fern boot');
    await press('Unlock');
    await waited(() => expect(onUnlocked).toHaveBeenCalledOnce());
    await hide();
    fake.worker.state = { ...fake.worker.state, is: 'locked' };
    unlock();
    await waited(() =>
      expect(document.querySelector('select')?.selectedOptions[0]?.textContent).toBe('Miss Lee'),
    );
  });

  test('a passphrase can be looked at', async () => {
    unlock();
    const input = await type('Your passphrase', 'hedge lamp otter');
    expect(input.type).toBe('password');
    await press('Show: Your passphrase');
    await waited(() => expect(input.type).toBe('text'));
  });
});

describe('the computer’s own unlock', () => {
  const withPlatform = () => {
    const [first, ...others] = fake.worker.state.people;
    if (!first) throw new Error('Nobody there.');
    const platform = { credential: 'AAAA', salt: 'BBBB' };
    fake.worker.state = { ...fake.worker.state, people: [{ ...first, platform }, ...others] };
  };

  test('is not offered to somebody who has not set it up', async () => {
    unlock();
    await field('Your passphrase');
    expect(hasButton(PLATFORM)).toBe(false);
  });

  test('opens it with the secret the computer gives', async () => {
    withPlatform();
    vi.mocked(platformSecret).mockResolvedValueOnce({ ok: true, secret: 'c2VjcmV0' });
    unlock();
    await press(PLATFORM);
    await waited(() => expect(onUnlocked).toHaveBeenCalledOnce());
    expect(platformSecret).toHaveBeenCalledWith({ credential: 'AAAA', salt: 'BBBB' });
  });

  test('says so when the person was not confirmed, and asks the vault nothing', async () => {
    withPlatform();
    vi.mocked(platformSecret).mockResolvedValueOnce({ ok: false, why: 'cancelled' });
    unlock();
    await press(PLATFORM);
    await says('did not confirm that it is you');
    expect(fake.worker.asked).toEqual([]);
  });

  test('where Firefox refuses it, it says so instead of the button', async () => {
    withPlatform();
    vi.mocked(platformSupport).mockResolvedValueOnce('firefox');
    unlock();
    await says('Firefox doesn’t let extensions');
    expect(hasButton(PLATFORM)).toBe(false);
  });
});

test.each([
  ['none', 'Somebody of the leadership team sets that up once.'],
  ['damaged', 'This is not about your passphrase.'],
  ['newer-version', 'Update Lollipop'],
  ['unavailable', 'Open an ordinary window.'],
] as const)('%s: says what to do, and asks for no passphrase', async (is, what) => {
  fake.worker.state = { ...fake.worker.state, is };
  unlock();
  await says(what);
  expect(passphrase()).toBeNull();
});

test('nothing while it is open', () => {
  fake.worker.state = { ...fake.worker.state, is: 'open' };
  unlock();
  expect(text()).toBe('');
});
