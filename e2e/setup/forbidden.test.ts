import { expect, test } from 'vitest';
import { codeFromText } from './forbidden.ts';

test.each(["Function('return this')()", 'new Function("a", "b")', 'eval(x)', '(0,eval)(x)'])(
  'found: %s',
  (script) => {
    expect(codeFromText(`var a=1;${script}`)).toHaveLength(1);
  },
);

test.each(['isFunction(x)', 'function(x){}', 'x instanceof Function', 'medieval(x)', '$eval(x)'])(
  'left alone: %s',
  (script) => {
    expect(codeFromText(`var a=1;${script}`)).toEqual([]);
  },
);
