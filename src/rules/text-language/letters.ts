import type { Around } from './around.ts';
import { LABELS, set } from './labels.ts';

export function isAre({ word, before, left, right }: Around): boolean {
  if (/^ u(?![\p{L}\p{N}])/iu.test(right)) return !LABELS.has(before);
  if (/(?:^|[^\p{L}\p{N}])u $/iu.test(left)) return /^(?: \p{Ll}|[!?.]|$)/u.test(right);
  // R you ready? once the U is mended; You R the best.
  if (/^ you(?!\p{L})/u.test(right) && (before === '' || ASKS.has(before))) return true;
  if (word.text !== 'r')
    return /(?:^|[^\p{L}\p{N}])(?:you|we|they) $/iu.test(left) && CERTAINLY_ARE.test(right);
  if (/(?:^|[^\p{L}\p{N}'’])(?:we|they|you|guys) $/iu.test(left))
    return /^ (?:\d+ \p{Ll}|an? \p{Ll}|(?!us\b|is\b|and\b|or\b)\p{Ll}{2})/u.test(right);
  return (
    /(?:^|[^\p{L}\p{N}])(?:we|they|you|kids|children|pupils|how|where|what|these|there|here|tickets|[yp]\d) $/iu.test(
      left,
    ) &&
    /^ (?:off|going|so|all|the|very|really|having|learning|gr8|great|ready|here|back|doing|proud|coming|you|ur|not|our|now|in|on|at)(?![\p{L}\p{N}])/u.test(
      right,
    )
  );
}

const ASKS = set('where when why how what who wat wot wut wen');
const CERTAINLY_ARE =
  /^ (?:the best|so|all|very|really|off|going|gr8|great|proud|coming|amazing|welcome|ready|invited|fab|brilliant|not|in|on|at|back|here)(?![\p{L}\p{N}])/u;

export function isAnd({ left, right }: Around): boolean {
  return (
    /(?:^|[^\p{L}\p{N}])(?:fun|me|us|you|him|sun|mums?|dads?|boys|girls|every(?:one|1)|staff|pupils|parents|kids|children|teachers|families|thanks|thx|all|today|2day|2moro|happy|love|luv|gr8|great|ur|u|pls|plz) $/u.test(
      left,
    ) &&
    /^ (?:games|me|fun|sun|sand|mums?|dads?|girls|boys|every(?:one|1)|all|pupils|staff|parents|carers|families|friends|kids|ur|u|your|you|our|we|they|thanks|thx|had|have|so|dont|proud|pls|plz|gr8|great|2moro)(?![\p{L}\p{N}])/u.test(
      right,
    )
  );
}
