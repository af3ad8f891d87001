// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSpeech } from './speech.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const polite = document.createElement('div');
  const alert = document.createElement('div');
  const heard: string[] = [];
  const listen = (element: Element): void => {
    const note = (): void => {
      if (element.textContent) heard.push(element.textContent);
    };
    new MutationObserver(note).observe(element, { childList: true });
  };
  listen(polite);
  listen(alert);
  const wait = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  return { polite, alert, heard, wait, speech: createSpeech(polite, alert) };
}

describe('the polite region', () => {
  test('speaks once typing has stopped, not at every key', async () => {
    const { speech, heard, wait } = setUp();
    for (const text of ['1 thing', '2 things', '3 things']) {
      speech.later(text);
      await wait(200);
    }
    expect(heard).toEqual([]);
    await wait(1000);
    expect(heard).toEqual(['3 things']);
  });

  test('does not repeat itself', async () => {
    const { speech, heard, wait } = setUp();
    for (let times = 0; times < 3; times += 1) {
      speech.later('1 thing');
      await wait(1500);
    }
    expect(heard).toEqual(['1 thing']);
  });

  test('says nothing of a finding that has gone again', async () => {
    const { speech, heard, wait } = setUp();
    speech.later('clear');
    await wait(1500);
    speech.later('1 thing');
    await wait(300);
    speech.later('clear');
    await wait(1500);
    expect(heard).toEqual(['clear']);
  });

  test('a sentence about what was just tried is heard a second time', async () => {
    const { speech, heard, wait } = setUp();
    for (let times = 0; times < 2; times += 1) {
      speech.soon('X did not take it.');
      await wait(200);
    }
    expect(heard).toEqual(['X did not take it.', 'X did not take it.']);
  });
});

describe('the alert', () => {
  const held = () => ({ status: 'Held', alert: 'Held: a name beside a picture' });

  test('each held Post is heard, and its status is not said again', async () => {
    const { speech, heard, wait } = setUp();
    speech.now(held);
    speech.later('Held');
    await wait(2000);
    speech.now(held);
    await wait(2000);
    expect(heard).toEqual(['Held: a name beside a picture', 'Held: a name beside a picture']);
  });

  test('one region speaks at a time', async () => {
    const { speech, polite, alert, wait } = setUp();
    speech.later('1 thing');
    await wait(1500);
    speech.now(held);
    await wait(200);
    expect([polite.textContent, alert.textContent]).toEqual(['', 'Held: a name beside a picture']);
    speech.later('clear');
    await wait(1500);
    expect([polite.textContent, alert.textContent]).toEqual(['clear', '']);
  });

  test('what is no longer so is not left to be found', async () => {
    const { speech, alert, wait } = setUp();
    speech.now(held);
    await wait(200);
    speech.outdated();
    expect(alert.textContent).toBe('');
  });

  test('nothing is said after the end', async () => {
    const { speech, heard, wait } = setUp();
    speech.now(held);
    speech.later('Held');
    speech.stop();
    await wait(2000);
    expect(heard).toEqual([]);
  });
});
