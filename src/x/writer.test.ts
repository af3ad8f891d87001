// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeComposer } from './composers.ts';
import { h, page, shell } from './fragments/build.ts';
import { dialog, rowWithTools, sendButton } from './fragments/composer.ts';
import type { Composer } from './types.ts';
import { narrow } from './write-steps.ts';
import { applyEdits } from './writer.ts';

/** jsdom has no editing of its own; Draft is tried in real browsers (e2e). */
function mobile(text: string): { composer: Composer; field: HTMLTextAreaElement } {
  const field = document.createElement('textarea');
  field.setAttribute('data-testid', 'tweetTextarea_0');
  field.value = text;
  const composer = activeComposer(
    page('/compose/post', shell([h('div', {}, sendButton('tweetButton'), field)])),
  );
  if (composer === null) throw new Error('no composer');
  return { composer, field };
}

describe('applyEdits', () => {
  it('writes the last edit first and tells the page', async () => {
    const { composer, field } = mobile('teh cat 👍 teh dog');
    const inputs: string[] = [];
    field.addEventListener('input', () => inputs.push(field.value));
    const edits = [
      { start: 0, end: 3, text: 'the' },
      { start: 11, end: 15, text: '' },
    ];
    expect(await applyEdits(composer, 0, 'teh cat 👍 teh dog', edits)).toEqual({ ok: true });
    expect(inputs).toEqual(['teh cat 👍 dog', 'the cat 👍 dog']);
  });

  it('leaves a text alone that is no longer the one the fix was made for', async () => {
    const { composer, field } = mobile('the cat');
    const result = await applyEdits(composer, 0, 'teh cat', [{ start: 0, end: 3, text: 'the' }]);
    expect(result).toEqual({ ok: false, why: 'changed' });
    expect(field.value).toBe('the cat');
    field.remove();
    expect(await applyEdits(composer, 0, 'the cat', [])).toEqual({ ok: false, why: 'changed' });
  });

  it('leaves the caret where somebody was writing', async () => {
    const { composer, field } = mobile('We had a gr8 time');
    field.focus();
    field.setSelectionRange(17, 17);
    await applyEdits(composer, 0, 'We had a gr8 time', [{ start: 9, end: 12, text: 'great' }]);
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual([
      'We had a great time',
      19,
      19,
    ]);
  });

  it('refuses a line feed in Draft before touching anything', async () => {
    const doc = page('/compose/post', shell([], [dialog(rowWithTools('tweetButton', 'ab'))]));
    const composer = activeComposer(doc);
    if (composer === null) throw new Error('no composer');
    const html = doc.body.innerHTML;
    const result = await applyEdits(composer, 0, 'ab', [{ start: 1, end: 1, text: '\n' }]);
    expect(result).toEqual({ ok: false, why: 'refused' });
    expect(doc.body.innerHTML).toBe(html);
  });
});

describe('narrow', () => {
  it('has the same outcome and cuts no surrogate pair', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '\n', '👍', '👎'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, word, word, (head, old, tail, text) => {
        const whole = head + old + tail;
        const edit = { start: head.length, end: head.length + old.length, text };
        const step = narrow(whole, edit);
        const out =
          step === null ? whole : whole.slice(0, step.start) + step.text + whole.slice(step.end);
        expect(out).toBe(head + text + tail);
        expect(step === null || step.text.isWellFormed()).toBe(true);
      }),
    );
  });

  it('leaves out line feeds that stay', () => {
    expect(narrow('a teh\nb', { start: 2, end: 6, text: 'the\n' })).toEqual({
      start: 3,
      end: 5,
      text: 'he',
    });
  });
});
