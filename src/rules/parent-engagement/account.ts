import type { PostRef } from '../../lint/draft.ts';

/** What an account looks like, by what is known of it. */
export type Account = 'parent' | 'profession' | 'unknown';

const RELATIVE =
  'mum|mummy|mam|mammy|mom|mama|mumma|dad|daddy|dada|papa|nan|nana|nanna|nanny|gran|granny|grandma|grandad|grandpa|auntie';
const PARENT_HANDLE = new RegExp(
  `(?:^|[_\\d]|proud|busy|happy)(?:${RELATIVE}|parent)(?:$|[_\\d]|x+$|life|of|to)|(?:mum|mummy|mam|mama|mumma|dad|daddy|parent|nana|nan|grandma|grandad)(?:of|to|2|x)(?:\\d|one|two|three|four|five|boys|girls|twins|many|[a-z]{0,8}$)|(?:mum|mummy|mumma|dad|daddy|mama)[\\d_]*$`,
  'i',
);
/** Words that end so, and brands and charities that are no parent. Our own list. */
const NO_PARENT =
  /(?:maxim|minim|optim|chrysanthem|sol)(?:um|edad)|trinidad|baghdad|soledad|mumsnet|netmums|parentkind|parentpay|parentzone|parentmail|parentclub|singleparent|grandparentsplus|dadsnet|mumbai|momentum|panorama|alabama|obama|drama|\bpapa(?:johns)?$/i;

/** Schools, and those who work with or for them, by their handle. */
const PROFESSION_HANDLE =
  /school|primary|prim$|acad|junior|infant|nursery|teach|head(?:teacher)?[_\d]*$|sendco|senco|edu|learn|librar|museum|council|author|illustrat|writes|writer|books?|publish|poet|fc$|rugby|cricket|charity|trust|news|gazette|radio|theatre|univ|college|police|nhs|hospital|mp$|cllr|govuk|official|uk$|org$|centre|church|parish|diocese|sport|science|music|maths|reading|foundation|governor|union|pta$|ptfa|rnli|fire|food|shop|caf|farm|zoo|gallery|festival|awards?|weather|literacy|dyslexia|society|assoc|club|ltd|team/i;
/** The same where capitals part the words: UniLeedsEd. */
const PROFESSION_CAPITALS = /Ed$|Uni(?:\p{Lu}|Of)/u;
/** Teachers call themselves by their title there; parents seldom do. */
const TITLE_HANDLE = /^(?:mrs?|miss|ms|sir|dr|prof)_?[a-z]/i;

const PROFESSION_BIO =
  /\b(?:teach(?:er|ing)|headteacher|head of|deputy head|senco|sendco|lecturer|tutor|educator|educationalist|phase lead|year \d (?:lead|teacher)|ks[12] lead|eyfs lead|teaching assistant|\bTA\b|\bHLTA\b|\bECT\b|\bNQT\b|author|illustrator|writer|poet|publisher|publishing|librarian|children['’]s books|official (?:account|twitter|page)|primary school|academy|charity|museum|library|council(?:lor)?|company|business|consultant|researcher|professor|storyteller|coach|journalist|reporter|education)\b/i;
const PARENT_BIO = new RegExp(
  `\\b(?:${RELATIVE}|mother|father|parent|carer|grandparent|wife|husband)\\b`,
  'i',
);

/** Words of somebody who speaks as one child's parent. */
const PARENT_WORDS =
  /\b(?:my|our) (?:own )?(?:little |youngest |eldest |oldest |\d+[ -]year[ -]old |wee )*(?:son|daughter|child|boy|girl|lad|lass|one|eldest|youngest|oldest|twins?|grandson|granddaughter|grandchild(?:ren)?|nephew|niece|dd|ds|kids?|\d+[ -]year[ -]old|year \d)(?:['’]s)?\b|\bmy (?:two|three|four)\b(?! (?:classes|year))|\b(?:for mine|mine (?:is|are|was|were|has|have|gave|loved?|came))\b|\bchildcare for\b|\b(?:me and|my) (?:wife|husband)\b|\b(?:(?:he|she)['’]?s|(?:he|she) (?:is|was|has|had|loves?|loved|came|comes)|(?:his|her) (?:teacher|class|homework|coat|jumper|book bag|pe kit|reading book|lunch))\b/i;
/** Words that leave no doubt of it. */
const AS_PARENT = /\bas (?:a|the) (?:parent|mum|dad|mother|father|carer|grandparent)\b/i;
/** Words of somebody who speaks as a teacher or for an organisation. */
const PROFESSION_WORDS =
  /\b(?:my|our) (?:class|pupils|year \d+s|y\d+s?|students|school|staff|team|readers|authors?|new book|book|books|resources?|members|volunteers|visitors|children (?:in|at|here)|phonics|curriculum|museum|library|workshops?|session)\b|\bcolleagues\b|\bat our (?:school|place)\b|#edu|#edchat|\bin (?:my|our) classrooms?\b|\bas a (?:teacher|head|school|author|governor)\b/i;

/**
 * Whether an account is a parent's, a school's or somebody's who works with schools, or not to be told.
 * @param words what it wrote. @param bio its description. '' where nothing is known.
 */
export function accountOf(handle: string, words = '', { name = '', bio = '' } = {}): Account {
  const about = `${name} ${bio}`;
  if (PARENT_HANDLE.test(handle) && !NO_PARENT.test(handle)) {
    return PROFESSION_HANDLE.test(handle) || PROFESSION_BIO.test(about) ? 'profession' : 'parent';
  }
  if (PROFESSION_BIO.test(about)) return 'profession';
  const speaksAsParent = PARENT_WORDS.test(words) && !PROFESSION_WORDS.test(words);
  if (AS_PARENT.test(words)) return 'parent';
  if ([PROFESSION_HANDLE, PROFESSION_CAPITALS, TITLE_HANDLE].some((one) => one.test(handle))) {
    return 'profession';
  }
  if (PARENT_BIO.test(about) || speaksAsParent) return 'parent';
  return PROFESSION_WORDS.test(words) ? 'profession' : 'unknown';
}

/** The same of the post that is answered. */
export const authorOf = ({ handle, text, author }: PostRef): Account =>
  accountOf(handle ?? '', text, author ?? {});
