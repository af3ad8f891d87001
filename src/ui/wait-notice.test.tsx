// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { createWords } from '../i18n/index.ts';
import { hide, says, show, waited } from './page-tester.ts';
import { WaitNotice } from './wait-notice.tsx';

const words = createWords('en_GB');
const wait = (seconds: number) => show(<WaitNotice words={words} seconds={seconds} />);
const spoken = () => document.querySelector('[role=status]')?.textContent;

afterEach(hide);

test('seconds are counted for the eye', async () => {
  wait(15);
  await says('in 15 seconds');
});

test('long waits are said in minutes', async () => {
  wait(290);
  await says('in 5 minutes');
});

test('the ear is told at the start and at the end, not every second', async () => {
  const { render } = await import('preact');
  wait(3);
  const page = document.getElementById('page') ?? document.body;
  await waited(() => expect(spoken()).toBe('You can try again in 3 seconds.'));
  render(<WaitNotice words={words} seconds={2} />, page);
  await says('in 2 seconds');
  expect(spoken()).toBe('You can try again in 3 seconds.');
  render(<WaitNotice words={words} seconds={0} />, page);
  await waited(() => expect(spoken()).toBe('You can try again now.'));
});

test('where nobody has to wait nothing is said', () => {
  wait(0);
  expect(document.getElementById('page')?.textContent).toBe('');
});
