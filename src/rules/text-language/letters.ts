import type { Around } from './around.ts';
import { LABELS } from './labels.ts';

/** A lone letter is texting only beside words of these lists: it is a sound or a variable elsewhere. */
const BEFORE_U =
  /(?:^|[^\p{L}\p{N}])(?:thanks?|thx|thnx|love|luv|miss|see|c|2|4|if|did|do|can|will|are|r|hope|all of|both of|wish|tell|bless|birthday to|proud of|join|have|tell|give|bring|help|when|what) $/iu;
const SPEAKS_OF_LETTER = /\b(?:you|we|they|pupils|children) (?:can )?(?:see|hear|find|write) $/i;
const AFTER_U =
  /^ (?:r|are|can|cant|can't|can’t|will|wont|have|had|need|want|know|do|dont|did|were|would|could|should|might|must|see|get|got|made|make|raised|think|like|love|all|guys|lot|rock|came|come|2|4|gr8|for|so much)(?![\p{L}\p{N}])/iu;
const AFTER_CAPITAL_U =
  /^ (?:r|are|can|cant|will|have|had|need|want|know|did|were|would|could|should|might|must|raised|made|rock|all|guys|came)(?![\p{L}\p{N}])/u;
const LETTER_AND = /(?:^|[^\p{L}])(?:\p{L} and|of|q|with) $/iu;

export function isYou({ word, before, left, right, beforeTyped }: Around): boolean {
  if (LABELS.has(before) || (LETTER_AND.test(left) && !/\b(?:all|both|proud) of $/i.test(left)))
    return false;
  // Thank U!, C U, U R: neighbours that settle it whatever the case.
  if (/(?:^|[^\p{L}])(?:thank|love|luv|c) $/iu.test(left)) return true;
  if (/^ r (?!us\b)\p{Ll}/iu.test(right) || /(?:^|[^\p{L}])r $/iu.test(left)) return true;
  if (word.text !== 'u') {
    // A capital U may be a room, a film certificate or a shape: it must begin a clause.
    const begins =
      beforeTyped === '' ||
      /^(?:if|do|did|will|can|could|would|have|are|when|what|and|hope)$/.test(before);
    return begins && AFTER_CAPITAL_U.test(right);
  }
  if (/^ for(?! (?:all|every|being|coming|your|ur|the))/.test(right) && !BEFORE_U.test(left))
    return false;
  if (AFTER_U.test(right)) return true;
  return (
    BEFORE_U.test(left) &&
    !/\bMiss $/.test(left) &&
    !SPEAKS_OF_LETTER.test(left) &&
    !/^ (?:is|=|in (?:the|a) |and \p{L}\b|or \p{L}\b)/u.test(right)
  );
}

export function isAre({ word, before, left, right }: Around): boolean {
  if (/^ u(?![\p{L}\p{N}])/iu.test(right)) return !LABELS.has(before);
  if (/(?:^|[^\p{L}\p{N}])u $/iu.test(left)) return /^(?: \p{Ll}|[!?.]|$)/u.test(right);
  if (word.text !== 'r') return false;
  return (
    /(?:^|[^\p{L}\p{N}])(?:we|they|you|kids|children|pupils|how|where|what|these|there|here|tickets|[yp]\d) $/iu.test(
      left,
    ) &&
    /^ (?:off|going|so|all|the|very|really|having|learning|gr8|great|ready|here|back|doing|proud|coming|you|ur|not|our|now|in|on|at)(?![\p{L}\p{N}])/u.test(
      right,
    )
  );
}

export function isAnd({ left, right }: Around): boolean {
  return (
    /(?:^|[^\p{L}\p{N}])(?:fun|mums?|dads?|boys|girls|every(?:one|1)|staff|pupils|parents|kids|children|teachers|families|thanks|thx|all|today|2day|2moro|happy|love|luv|gr8|great|ur|u|pls|plz) $/u.test(
      left,
    ) &&
    /^ (?:games|mums?|dads?|girls|boys|every(?:one|1)|all|pupils|staff|parents|carers|families|friends|kids|ur|u|your|you|our|we|they|thanks|thx|had|have|so|dont|proud|pls|plz|gr8|great|2moro)(?![\p{L}\p{N}])/u.test(
      right,
    )
  );
}
