import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Code made from text, which the extension's content security policy forbids. Chromium only reports
 * it; in Firefox the content script dies of it.
 */
const FROM_TEXT = new RegExp(
  [
    // Function(…), eval(…), (0, eval)(…). Right behind a backtick it is the beginning of a text, as in
    // `Function(${name})`, which wasm-bindgen says of a function.
    '(?<![\\w$`])(?:Function|eval)\\s*\\)?\\s*\\(',
    // Function.apply(…), Function.call(…), Function.bind(…); `Function.call.bind(f)` is none, nor is
    // `Function.prototype.apply`.
    String.raw`(?<![\w$])(?:Function|eval)\s*\)?\s*\??\.\s*(?:apply|call|bind)\s*\(`,
    // Reflect.construct(Function, …), Reflect.apply(eval, …)
    String.raw`(?<![\w$])Reflect\s*\.\s*(?:construct|apply)\s*\(\s*(?:[\w$.]+\s*\.\s*)?(?:Function|eval)\s*,`,
  ].join('|'),
  'g',
);

/** Where a script makes code from text, with what stands around it. */
export function codeFromText(script: string): string[] {
  return Array.from(script.matchAll(FROM_TEXT), ({ index }) =>
    script.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' '),
  );
}

/** The same for every script of a built extension, by file. */
export function codeFromTextIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = names.filter((name) => /\.m?js$/.test(name));
  if (scripts.length === 0) throw new Error(`There is no script in ${folder}.`);
  return scripts.flatMap((name) => {
    const path = join(folder, name);
    return codeFromText(readFileSync(path, 'utf8')).map((found) => `${path}: ${found}`);
  });
}
