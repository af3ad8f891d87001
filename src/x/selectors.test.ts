import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const HERE = import.meta.dirname;
const others = readdirSync(HERE).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.ts$|^selectors\.ts$/.test(name),
);

it('names X’s anchors in selectors.ts alone', () => {
  const strays = others.flatMap((name) =>
    readFileSync(join(HERE, name), 'utf8')
      .split('\n')
      .filter((line) =>
        /\[data-|\[id[$^*]?=|#layers|#react-root|tweetTextarea_|Container-/.test(line),
      )
      .filter((line) => !/^\s*(\/?\*|\/\/)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(others.length).toBeGreaterThan(10);
  expect(strays).toEqual([]);
});
