import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_WORK = wordList(String.raw`
(work|working|earn|earning|job|jobs|money|business|income|hustle|boss|opportunity) from (home|
  your phone|anywhere|your sofa)( (opportunit…|jobs?|mum|mom|and earn|earn|business|online|£#+|
  \$#+|job|with|no|dm|ask|today))+
(part time|home|online|easy|data entry|typing|remote|amazon) (jobs?|work) (from home|earn|
  daily|no experience|no skills|available dm|paying|with daily|#+)~( …)?
no experience (needed|required|necessary)( …)?
(ask|message|dm|inbox|text|talk to) me (how|about (my |our |the |joining |earning |making |
  working |a )*(business|products?|opportunity|team|earning~|income|side hustle|work from home|
  losing weight|weight loss|home business|juice|shakes|wraps?))
how i (make|made|earn~|lost|retired|quit|went from)\b.*
(join|joining) my (team|downline|business|squad|tribe|network|crew)( .{0,20})?
(network|multi ?level|affiliate|mlm|direct) (marketing|marketer|marketers|sales leader)
affiliate (links?|income|earner|manager|program~)
mlm( …)?
be your own boss( …)?
boss ?babes?
girl ?boss (income|earning|team|business opportunity)
(herbalife|juice ?plus|arbonne|younique|it ?works|utility warehouse|forever living|amway|avon|
  body ?shop at home|nu ?skin|monat|tropic|scentsy|bodyby ?vi|isagenix|valentus|world ?ventures|
  lularoe|doterra|usborne)( (distributor|independent|coach|rep|consultant|ambassador|business|
  team|nutrition|opportunity|leader|product~|partner|mum))+
independent (herbalife|juice plus|arbonne|younique|forever|amway|avon|monat|nu skin|
  distributor)~( …)?
diamond (director|leader|ambassador|distributor)
residual income
unlimited (income|earnings?)
drop ?ship(ping|per|pers)?
shopify (expert|store designer|guru|dropship~|marketing)
print on demand (expert|income)
amazon (fba|kdp expert|reviews?|refund|deals?|affiliate|associate|haul|product tester~)
(seo|web|backlinks?|link building|digital marketing|lead generation|ppc|facebook ads?|
  app) (expert|services?|agency|guru|specialist|packages?|consultant|dm|rank|ranking|company|
  ninja|for sale|generation|freelancer)( …)?
rank (your|ur) (website|site|business)
(guest|sponsored) posts? (available|service|accepted|sites?)
fiverr( …)?
upwork freelancer
(logo|website|banner|nft|vtuber|graphic) (designer|design|artist)s? (available|for hire|cheap|
  dm|on fiverr|commission|offer|from [£$]#+)~( …)?
commissions? open( dm)?
ghost ?writ(er|ing) (service|dm|available|for students)
(essays?|assignments?|homework|dissertations?|thesis|coursework|exams?|papers?|
  online class(es)?|quiz(zes)?|pay someone to (write|do|take)) (due|help|writ(er|ing) (service|
  help|dm|due|expert|assistance|online)|writers?|pay|done|services?|cheap|expert|experts|slave|
  assist~|tutor dm|for (sale|cash|money|you)|due dm|kick|my|your|leaks?)~( …)?
pay (us|me|someone) to (do|write|take) (your|my) …
we (write|do|handle|take) (your )?(essays?|assignments?|homework|dissertations?|exams?|
  online class~)
essay ?(pay|due|help|typer|slave|writer)s?
a\+ guaranteed
plagiarism free
turnitin\b.*
exam (leaks?|papers? leak~|answers for sale|cheats?)
= more
(help|helping|helps|helped|teach|teaching|coach|coaching|mentor|mentoring|show|showing|empower|empowering) (busy |other |fellow |new |stay at home |working |single |ambitious |everyday |women |and |normal )*(mums|moms|mamas|mummies|women|parents|people|ladies|teachers|nurses|others|beginners|families|girls|men|dads|you) (to )?(earn|make (money|an income|#|£)|build (wealth|online|a (online )?business)|create (an )?(income|freedom|passive|extra|online|financial)|quit|fire|retire|replace|scale|ditch|escape|generate|monetise|monetize|become (financially|rich|debt))~( …)?
(fire|sack|ditch|quit|escape|leave|replace) (your|their|my|the|ur) (boss|9 (to )?5|nine to five|rat race|day job)
(earn~|income|money|figures?|cash|biz|business|#k) (… ){0,4}from (my|your|the|their|ur|home|a) ?(phone|sofa|couch|laptop|bed|beach|sofa)
(5|6|7|five|six|seven|multi) figures?( (a|per|month~|income|earner|business|biz|coach|months?|in|by|at|from|online))+
laptop lifestyle
(digital products?|digital marketing|course) (with )?(mrr|plr|resell rights|master resell|for beginners)
(mrr|plr) (course|products?|digital)
master resell rights
faceless (marketing|digital|account~|income|reels|youtube)
high ticket (sales|closer|closing|affiliate|offers?|coach)
affiliate market(ing|er)
(free|my free) (training|masterclass|webinar|guide|course) (below|in bio|here|link|↓|on how)
(dm|message|text|comment|inbox|type|drop|whatsapp)( me| us)? (the word )?(freedom|info|ready|boss|money|cash|earn|wealth|rich|invest|profit|start)
(retire|retired) (my|your) (husband|hubby|wife|parents)
network market~
zero selling
no selling
(swap|trade) your (scroll|9 5|commute|job)( …)?
scroll~ (for|into) (a )?(salary|income|cash|money|pay)
aloe (babe|vera|queen|business)
(team|my team) spaces?( open| left| available)?
spaces? (open )?(on|in) my team
[£$]#+ (starter|joining) (kits?|packs?)
building (an|my) empire( …)?
(forever living|arbonne|scentsy|younique|modere|doterra|juice ?plus|bodyshop at home) (rep|consultant|ambassador|babe|mum|team|business)
paid surveys?
surveys? (for|and earn) (cash|money|paypal)
earn paypal( …)?
#+ mins? (a|per|each) task
amazon fba
print on demand( …)? (income|course|how)
how i (made|make|earn) [£$]#~
(made|making) [£$]#[#k,]*( …)? (last|this|a|per|every) (month|week|day|year)
course in bio
(exams?|tests?|courses?|degrees?|theory) (taken|sat|done|passed|written) for (you|u)
(grades?|an? a|marks?) guaranteed( or refund)?
earn from (your|the) (sofa|couch|bed|phone|settee)
`);
