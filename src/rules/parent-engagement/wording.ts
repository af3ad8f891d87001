/** One child of whoever is spoken to. */
export const YOUR_CHILD =
  /\byour (?:(?:little|youngest|eldest|lovely|own) )*(?:son|daughter|child|boy|girl|lad|little one|grandson|granddaughter|grandchild|twins|eldest|youngest)(?:['’]s)?\b(?! or (?:son|daughter|child))/i;
/** Said of all: "your son or daughter". */
export const YOUR_SON =
  /\byour (?:(?:little|youngest|eldest|lovely) )*(?:son|daughter|grandson|granddaughter|twins|eldest|youngest)(?:['’]s)?\b(?! or )/i;

/** To one grown-up by name: "Hi Mrs Smith, ", "Dear Sarah, ", "Sorry, Mr Khan". */
export const TO_ONE =
  /^(?:@\w+[\s,]*)*(?:Hi|Hello|Hey|Hiya|Dear|Morning|Good (?:morning|afternoon|evening)|Sorry|Apologies|Thanks|Thank you),? (?:(?:Mrs?|Ms|Miss|Dr)\.? )?(?!All\b|Everyone|Everybody|Parents|Families|Carers|Year|Children|Class|Folks|Friends|There\b|Team|Twitter|To\b|For\b|You\b|And\b|Again|Reception|Nursery|So\b|Both|Ladies|Mums|Dads)\p{Lu}\p{L}+\b/u;
export const TO_TITLED =
  /(?:^|[.!?\n]\s*|@\w+[\s,]*)(?:(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening)|Sorry|Thanks|Thank you|Morning),? )?(?:Mrs?|Ms|Miss) \p{Lu}[\p{L}'’-]+, /u;

/** A greeting to one, and then "you": "Hi Claire, we got your note". Thanks alone are for staff, too. */
export const GREETED =
  /^(?:@\w+[\s,]*)*(?:(?:Hi|Hello|Hey|Hiya|Dear|Good (?:morning|afternoon|evening)),? (?:(?:Mrs?|Ms|Miss|Dr)\.? )?(?!All\b|Everyone|Everybody|Parents|Families|Carers|Year|Children|Class|Folks|Friends|Team|Twitter|Reception|Nursery|Both|Ladies|Mums|Dads|Santa|Father)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[,!:–-]|(?:Mrs?|Ms|Miss) \p{Lu}[\p{L}'’-]+, (?:we|could|can|please|your|is|are|would|I)\b)(?=[\s\S]*\byou(?:r|rs)?\b)/u;

/** Asked to write in private, or told that we have. */
export const DM =
  /\b(?:DM|PM|direct message|private message|message|inbox) (?:us|me|the school|the account)\b|\b(?:send|drop|ping|pop|write) (?:us|me) (?:an? |over )?(?:quick )?(?:DM|PM|(?:direct |private )?message)\b|\b(?:(?:our|your) (?:DMs?|inbox|direct messages) (?:are|is)?|slide into)\b|\bby (?:DM|direct message|private message)\b|\bvia (?:DM|direct message|private message|messenger)\b|\bin (?:a )?(?:DM|private message)\b|\bfollow (?:us )?(?:back )?so (?:that )?we can (?:DM|message)\b|\b(?:we|I)(?:['’]ve| have|['’]ll| will)(?: just)? (?:sent you a|DM|DM['’]?d|messaged? you|send you a (?:DM|message))/i;
/** "Message us" said to those who may be talked to. */
export const TO_PROFESSION =
  /\b(?:teachers?|schools|educators|colleagues|heads|headteachers|authors?|illustrators?|publishers?|businesses|companies|sponsors?|organisations?|governors|students?|trainees|job|vacanc(?:y|ies)|apply|applicants|librar(?:y|ies|ians?)|local clubs|charit(?:y|ies)|poets?|edchat)\b/i;

/** What one says to somebody who complains or asks about a child of theirs. */
export const PRIVATE_MATTER =
  /\b(?:(?:we|I)(?:['’]re| are| am)?(?: so| very| really)? sorry (?:that|to hear|you|about|for)|sorry (?:that )?(?:you|to hear)|sorry (?:about|for) (?:that|this)|reach you|needs? (?:collecting|picking up)|(?:for|to|with) (?:him|her)|(?:could|can|would|please|do) you(?: please)? (?:give us a )?(?:call|ring|phone|e-?mail|pop|come|speak|contact|talk|bring|check|collect|let)|please (?:give us a )?(?:call|ring|phone|e-?mail|pop|come in|speak|contact|see|talk to) (?:us|the|school|me|Mrs?|Miss|in|your|his|her)|(?:his|her) (?:teacher|class|homework|reading|behaviour|attendance|lunch|coat|bag|jumper|progress|work|place|absence|medicine|inhaler|kit)|(?:he|she) (?:has|is|was|did|had|will|can|settled|seems|can['’]t)|we(?:['’]ll| will) (?:look into|ring|call|phone|speak|get back|talk|ask|check|chase|find|sort)|your (?:complaint|concerns?|email|e-mail|message|call|query|question|family)|(?:talk|speak|chat) (?:to you|with you|about (?:this|it|him|her))|you feel that way|at (?:pick[- ]?up|drop[- ]?off|the gate)|parents? evening (?:slot|appointment))\b/i;

/** One parent spoken of to all the world: "to the mum who shouted at the gate". */
export const THAT_PARENT =
  /\b(?:[Tt]he|[Aa] certain|[Oo]ne|[Tt]hat|[Tt]his) (?:parent|mum|dad|mother|father|grandparent|grandma|grandad|nan) (?:who|that|of|whose|in the)\b|\b(?:you are|you['’]re|whoever is|calling|for|to) \p{Lu}\p{L}+['’]s (?:mum|dad|nan|nana|gran|grandma|grandad|mother|father|parents?|carer)\b|\b(?:Mr|Mrs|Ms|Miss) \p{Lu}\p{L}+['’]s (?:complaint|concern|son|daughter|child)\b/u;
