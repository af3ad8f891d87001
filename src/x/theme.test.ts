// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readTheme, type Theme, watchTheme } from './theme.ts';

beforeEach(() => {
  document.body.replaceChildren();
  document.body.style.backgroundColor = '';
  document.documentElement.style.fontSize = '15px';
});

describe('readTheme', () => {
  it.each([
    ['rgb(255, 255, 255)', false, 'rgb(15, 20, 25)'],
    ['rgb(21, 32, 43)', true, 'rgb(247, 249, 249)'],
    ['rgb(0, 0, 0)', true, 'rgb(231, 233, 234)'],
    ['rgb(5, 5, 5)', true, 'rgb(231, 233, 234)'],
  ])('knows %s', (background, dark, text) => {
    document.body.style.backgroundColor = background;
    expect(readTheme(document)).toEqual({ dark, background, text, scale: 1 });
  });

  it('reads the user’s colour and text size', () => {
    const post = document.createElement('button');
    post.dataset.testid = 'tweetButton';
    post.style.backgroundColor = 'rgb(0, 186, 124)';
    document.body.replaceChildren(post);
    document.documentElement.style.fontSize = '18px';
    expect(readTheme(document)).toMatchObject({
      accent: 'rgb(0, 186, 124)',
      scale: 1.2,
      dark: false,
    });
  });
});

describe('watchTheme', () => {
  it('tells a change once and ends with its signal', async () => {
    const told: Theme[] = [];
    const end = new AbortController();
    watchTheme(document, (theme) => told.push(theme), end.signal);
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await Promise.resolve();
    document.body.style.overflow = 'hidden';
    await Promise.resolve();
    expect(told).toMatchObject([{ dark: true }]);
    end.abort();
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    await Promise.resolve();
    expect(told).toHaveLength(1);
  });
});
