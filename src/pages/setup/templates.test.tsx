// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { hide, says, show } from '../../ui/page-tester.ts';
import { Templates } from './templates.tsx';

const words = createWords('en_GB');
afterEach(() => {
  hide();
  vi.unstubAllGlobals();
});

const pressFirst = () => document.querySelector<HTMLButtonElement>('.rule button')?.click();

test('a template is copied as it stands, and it is said', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  show(<Templates words={words} />);
  pressFirst();
  await says('is copied');
  expect(copied).toEqual([words('template_event_text')]);
});

test('where copying is forbidden, it is said', async () => {
  vi.stubGlobal('navigator', {
    clipboard: { writeText: () => Promise.reject(new Error('forbidden')) },
  });
  show(<Templates words={words} />);
  pressFirst();
  await says('could not be copied');
});
