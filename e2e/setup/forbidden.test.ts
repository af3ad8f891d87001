import { expect, test } from 'vitest';
import { codeFromText } from './forbidden.ts';

test.each([
  "Function('return this')()",
  'new Function("a", "b")',
  'eval(x)',
  '(0,eval)(x)',
  'globalThis.Function(x)',
  // PouchDB's scopeEval.
  'Function.apply(null,keys).apply(null,values)',
  'Function.call(null, x)',
  'Function.bind(null, x)()',
  '(0, Function).apply(null, x)',
  'Function?.apply(null, x)',
  'Reflect.construct(Function, [x])',
  'Reflect.construct( globalThis.Function, [x])',
  'Reflect.apply(eval, null, [x])',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a script that holds one
  '`${Function("a")()}`',
])('found: %s', (script) => {
  expect(codeFromText(`var a=1;${script}`)).toHaveLength(1);
});

test.each([
  'isFunction(x)',
  'function(x){}',
  'x instanceof Function',
  'medieval(x)',
  '$eval(x)',
  'Function.prototype.apply.call(e,t,n)',
  'Function.prototype.toString.call(Object)',
  'Function.call.bind(Object.prototype.hasOwnProperty)',
  'isFunction.call(null, x)',
  'Reflect.construct(Functional, [])',
  'Reflect.construct(Thing, [Function])',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a script that holds one
  'return `Function(${name})`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the same in the text of a script
  'var text="return \\`Function(${name})\\`"',
])('left alone: %s', (script) => {
  expect(codeFromText(`var a=1;${script}`)).toEqual([]);
});
