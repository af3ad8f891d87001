import { fold } from '../names/fold.ts';

const PLAIN = /^[\n -~]*$/;

/** The text of `fold`, without where its letters came from: most texts are plain ones, and soon done. */
export function foldText(typed: string): string {
  return PLAIN.test(typed) ? typed.toLowerCase().replaceAll('`', "'") : fold(typed).text;
}
