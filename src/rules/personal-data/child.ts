import type { Span } from '../../lint/tokens.ts';
import { CLASS } from './words.ts';

/** One child, though no name is said: "a Year 4 pupil", "one of our boys". */
const ONE_CHILD =
  /\b(?:a|an|one|our|this|that|the|another)\s+(?:[\p{L}\p{N}'’-]+\s+){0,2}?(?:pupil|child|boy|girl|student|lad|youngster|classmate)(?!['’]?\p{L}|['’]?s?[\s-]+(?:in need|care|line|mind|council|premium|voice|parliament|friendly|development|protection))\b|\bone of our (?:[\p{L}\p{N}'’-]+\s+){0,2}?(?:pupils|children|boys|girls|students)\b/iu;
/** A first name with a class: "Ayaan in Year 4", "Ayaan (Y4)", "Year 4's Ayaan". */
const NAMED_CHILD = new RegExp(
  `(?<!\\b(?:Mrs?|Ms|Miss|Dr|Sir) )\\b(\\p{Lu}\\p{Ll}+)(?: \\p{Lu}[\\p{L}'’-]+)?(?:,? (?:in|from|of) (?:our )?| ?\\(|, )${CLASS}(?![\\p{L}\\p{N}])|\\b${CLASS}['’]s (\\p{Lu}\\p{Ll}+)\\b`,
  'gu',
);
/** Capitalised words before a class that are no child's name. Our own list. */
const NO_NAME =
  /^(?:Mrs?|Ms|Miss|Dr|Sir|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Maths?|English|Science|Art|Music|History|Geography|French|Spanish|Computing|Phonics|Reading|Writing|Assembly|Day|Week|Trip|Club|Show|Parents?|Children|Pupils?|Everyone|Work|Poems?|Learning|Teacher|Teachers?|Staff|Team|School|Class|Classes|Key|Stage|Year|Years|Reception|Nursery|Transition|Residential|Today|This|Here|Both|All|Everybody|Families|Swimming|Sports?|Football|Netball|Rugby|Dance|Drama|Eco|House|Book|World|Our|The|Well|Superb|Places?|Visit|Workshop)$/;
/** What is said of children in general: "if your child is ill". */
const GENERAL =
  /\b(?:if|when(?:ever)?|should|any|every|each|no|whose|unless|your)\s+(?:[\p{L}'’-]+\s+){0,3}?(?:pupils?|child(?:ren)?|boy|girl|son|daughter)\b/iu;

/**
 * Whether a sentence speaks of one child of the school, who could be told by it: by name and class, as
 * one pupil, or by a name of the list in it.
 * @param names where names of the list stand in the text. @param sentence its place in that text.
 */
export function speaksOfOne(text: string, sentence: Span, names: readonly Span[]): boolean {
  if (names.some(({ start }) => sentence.start <= start && start < sentence.end)) return true;
  const words = text.slice(sentence.start, sentence.end);
  if (hasNamedChild(words)) return true;
  return ONE_CHILD.test(words) && !GENERAL.test(words);
}

function hasNamedChild(words: string): boolean {
  return Array.from(words.matchAll(NAMED_CHILD)).some(
    ([, before, after]) => !NO_NAME.test(before ?? after ?? ''),
  );
}
