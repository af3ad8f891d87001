const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** What may stand between "you are" and the word. */
export const MUCH = setOf(
  'all just such a an so too very really quite absolutely completely complete utterly utter totally total nothing but of being as the one most biggest bigger pretty truly literally still also always big little pure real clearly obviously actually again only even some kind sort type fucking fuckin fking bloody damn freaking old fat lying dumb stupid crazy ugly absolute massive proper right bit more less better than plain simply sad sick stone cold disgusting pathetic corrupt vile evil horrible nasty gone gotten getting becoming become by far and rather extremely incredibly insanely beyond bunch load pack gang both lot people folks guys white black young silly weak another worst hateful racist arrogant dangerous frankly honestly seriously basically apparently definitely certainly probably sure indeed now about making seen known bad mean cruel greedy selfish lazy ignorant typical filthy dirty cheap pitiful great',
);
export const DENIALS = setOf('not never isnt arent aint wasnt werent dont hardly neither without');
export const COPULAS = setOf(
  'is are r was were be been am look looks sound sounds seem seems act acts remain remains s called calling calls feels',
);
export const BETWEEN = setOf(
  'must will would always have has had all people lot guys too to really just both can may might could should clearly obviously themselves himself herself yourself yourselves seriously truly still',
);
export const YOU = setOf('you u ya yall thou yourself');
export const YOU_ARE = setOf('youre ur yer yr');
export const PERSONS = setOf(
  'he she who @ him her head headteacher headmaster headmistress teacher man woman guy boy girl lady principal president governor senator judge mum mom mother dad father boss chair cook caretaker dude kid husband wife deputy secretary receptionist assistant ta senco cleaner nurse coach councillor chairman chairwoman staff politician leader person moron idiot bitch somebody someone',
);
export const PERSON_IS = setOf('hes shes whos');
export const GROUPS = setOf(
  'they these those people folks them staff kids women men everyone everybody both yall police cops ladies cooks assistants receptionists secretaries cleaners caretakers coaches parents teachers governors pupils children boys girls mums dads families guys lads councillors inspectors drivers neighbours councils politicians journalists voters supporters fans liberals conservatives democrats republicans dems tories lefties leftists socialists communists feminists christians muslims jews americans immigrants foreigners migrants blacks whites gays heads tas leaders managers friends brothers sisters sons daughters followers celebrities actors players',
);
export const POINTERS = setOf(
  'what such this that another typical some one hey ok okay yes no like the these those your ur bunch load pack all most gang bye',
);
export const THINGS = setOf(
  'it this that there what which here where how today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday year week everything nothing lunch dinner homework school weather rain class reception nursery christmas easter hours times days things lessons meals shoes lunches results news always ours yours this its',
);
/** "Useless teachers", "that vile man": whoever stands behind the word is who is meant. */
export const PEOPLE_BEHIND = setOf(
  'parents parent mums mum dads dad mother father mothers fathers teacher teachers staff governors governor head headteacher headmaster headmistress heads caretaker pupils children kids boys girls boy girl family families people woman women man men drivers neighbours councillors inspectors ta tas lot cow bag git sod creature lump pig dog rat snake specimen bunch person guy lady brat brats individual individuals scum idiots morons clowns liars liar losers bullies bully',
);
