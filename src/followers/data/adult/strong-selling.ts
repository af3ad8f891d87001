import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_SELLING = wordList(String.raw`
nudes
(my|our) fans (page|account|site|link) ~
fans (page|account) is free
(watch (me|us|her)|you can watch|let you watch)( …)* (vip|tele|telegram|group|cam|page|link)
noo?ds
n00ds
noods
send nudes
nudes
nudity
nudist(s| fun)?
topless (pics?|model~)
fully naked

naked (pics?|photos?|videos?|vids?|girls?|women|guys|men|selfies?|cam|live|content|pictures)
(see|watch|want|love|get|getting|me) (me |to see me )?naked
adult (content|entertain…|model~|films?|movies?|videos?|star|actress|performer|creator|toys?|
  dating|fun|chat|cams?|site|page|account|stars?|sub~|material|pics|shop|industry|pictures?|
  only|work|worker|clips?|industry)
(content|page|account|profile|site|posts|videos?|tweets) (is |are |strictly )?(for )?(adults?|
  18\+|over 18s?)( only)?
sex (chat|cams?|tape|worker|work|toys?|tonight|videos?|vids?|dates?|doll|dolls|slave|addict|
  party|parties|partner|friends?|positive creator|pics|content|shop|god|goddess|kitten|lover|
  on tap|meets?|for (money|free|cash)|with (me|strangers|you)|now|stories|call|calls|phone|
  session|sessions|appeal 18|life uncensored|bomb|machine|mad|clips?)
(free|hot|casual|phone|cam|live|oral|anal|group|need|want|wanting|having|rough|love|good|
  seeks?|seeking|looking for|raw|great|wild|cyber|web ?cam|real|video|paid|public|hardcore) sex

sext(ing|s)?
sexcam~
sexchat~
sexdat~
sextape~
sexts

sexual(ly)? (fun|content|desires?|fantas…|pleasure|explicit|encounters?|adventures?|
  open minded|services?|frustrated|favou?rs?|experiences?|needs)

erotic~
explicit (content|pics?|videos?|material|photos?)
sensual (massage~|content|services?|escort|companion~|fun|model)
uncensored (content|pics?|videos?|me|version|vids?|side|photos?)

cam ?girls?
cam ?boys?
cam ?models?
cam ?shows?
webcam (model|girl|shows?)
camming
cam4
cam whore
live cams?
private cam

(i )?sell(ing|s)? (my )?(own )?(content|nudes?|pics?|pictures|vids?|videos|feet|used|panties|
  underwear|knickers|photos|customs?|spicy|naughty|clips|socks|worn|private|exclusive|body|
  photosets?|sets)(?! of (school|local|wildlife|landscape))
(worn|used|dirty) (panties|underwear|knickers|socks|thongs?|tights)
(feet|foot) (pics?|pictures|photos|content|fetish|goddess|worship|model|queen|videos?|lovers?|
  finder)
feetpics
feet ?finder

custom (content|vids?|videos?) (available|open|dm|in|and)
customs open
ppv
pay per view (content|vids?)
c2c
dick rat…
cock rat…

sexy ?(pics?|photos?|videos?|vids?|content|time|times|selfies?|chat|cam|cams|babes?|girls?|
  milf|snaps?|fun|model|body|kitten|bitch|bunny|lingerie|side|stuff|18\+|and (naughty|single|
  horny|dirty|wild|ready|free|slutty|available))
(naughty|spicy|spicier|dirty|filthy|saucy|steamy|juicy|raunchy|kinky|freaky) (content|pics?|
  photos?|videos?|vids?|chat|chats|side|snaps?|page|fun|girl|account|link|selfies?|stuff|dms?|
  talk|secrets?|desires|messages|things|thoughts|posts|sub|subs|site|mind|pictures|minded|
  weekends?|clips?|convo~|times|nights?|bits|little|lingerie|tweets|extras|wife|mum|mummy|fantas…)
(spicy|nsfw|priv|alt|after ?dark|adult|18\+|naughty|lewd|thirst|kink) (acc|account|alt|twt|
  twitter|page|side of (twitter|x))

(18\+|18 plus|21\+|18) (only|content|account|page|onlyyy|mdni|zone|please|strictly|acc|dni|
  link|links|pics|vids|videos|material|chat|no minors|stuff|fun|twitter|artist|art|profile|
  space|tweets)
strictly (18|18\+|over 18s?|adults?|21\+)( only)?
(minors|under ?18s?|kids|underage) (dni|do not (interact|follow)|dont (interact|follow)|
  will be blocked|blocked|get blocked|go away|stay away|begone|gtfo|keep out|leave|not welcome|
  not allowed|fuck off)
mdni
no minors
minors dni
no one under 18
r18
r 18
18sx
18 sx
adults only (content|page|account|profile)

(premium|private|dirty|naughty|paid|nude|18\+|spicy) (snap|snapchat|snaps|telegram|tele|kik|
  whatsapp|discord)
(my|add|join) (premium|private|vip) (snap|snapchat|telegram|content|channel|page|group) …
trade (pics|nudes|vids)
trading (pics|nudes|vids|links)
(pics|vids|videos|content|nudes|menu|prices|videos) (and|n|or|for) (vids|videos|pics|menu|
  content|customs|sale|cash|tips|sale dm|chat|sexting) ?~
(dm|message|msg|text|inbox|ask) (me )?(for|4) (a )?(menu|content|nudes?|pics|my menu|rates|
  fun|meets?|a good time|private|naughty|sexy|spicy|dirty|adult|pics and vids|vids|exclusive|
  a show|my of|link to|custom~|nsfw|priv~|premium|session|sessions|booking incall|collabs? 18\+)

top (#+ ?|0 ?\.? ?#+ ?)% (onlyfans|creators?|on of|on onlyfans|of onlyfans|of creators?|model|
  girl|babe|of models|content creator)
my of
free of
of link
of model
of girl
of creator
vip of
free of trial
of free
subscribe to my of
of babe
link to my of
of below
of in bio
of 50% off
(50|60|70|80|30|20)% off (my )?(subs?|subscription|of|page|first month|today)
free (trial|sub|subscription|month) (link|on my|to my|for my|below|in bio|today|on of|ends|
  for the first|available)( …){0,3}
sub(scribe)? (to see|for) (more|all|everything|the rest|my|uncensored|full|hot|exclusive|
  daily|spicy|naughty)~( of me)?
see (more|all|everything|the rest) (of me|uncensored|for free|on my|below)
uncut (cock|meat|videos)
(sessions?|menu|customs?|requests?|gfe|sexting|cam|calls?|vids?|pics?) (are )?(open|available|on request)
my of( (is|page|link|link below|in bio|free|account))?
of (in bio|link|girl|model|creator|baddie|page|free|top|link below)
top #+(\.#+)?% (on )?(of|creator)
(free|#+ ?(day|month|days|months)) (free )?(trial|subscription|sub) (on|to|for) (my|me|of|page)
cash ?app (me|ready)
telegram (vip|premium|18)
(free )?(leaks?|leaked) (of|content|vids?|pics|videos?|models?|creators?|girls)
worn (socks|knickers|panties|underwear|tights|shoes|trainers)
(socks|knickers|panties|tights|worn items) (for sale|and more|available)
(spicy|naughty|secret|vip|exclusive) (page|link|content|site|account) (is )?(free|linked|below|in bio|half price|#+% off)
tip(ping)? menu
`);
