import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(String.raw`
sexy
sexiest
seductive~
seduc…
temptress
nympho~
playboy bunny
for (men|gentlemen) only
only for men
intimate (pics|photos|content|companion~|moments with)
glamou?r model
striptease
busty
thicc
x rated
dirty minded
panties
lingerie
bikini (model|pics)
nudes?
naked
adults only

exclusive (pics?|photos|videos?|vids|snaps?)
(private|vip|uncut|full) (pics|photos|vids|videos|shows?|gallery|chats?|content)
spicy content
hot (pics|content|stuff)
content creator 18
bi curious
open minded (couple|fun|adults?|guys|girls)
bulls? wanted

looking for (some |a bit of |a little |adult |real |discreet |naughty |good )*(fun|
  a good time|company tonight|excitement|a man|a real man|a sponsor|older m[ea]n|generous (men|
  man|gent~)|a generous|mature men|my king|a daddy|daddy|hot guys|some action|
  someone to spoil me|serious man|single men|love and sex|a bad boy)( (tonight|near|in|with|
  18\+|now|and)~)?

(lonely|bored)( and| n)? (alone|lonely|bored|ready|waiting|available|tonight|free tonight|
  up for|hot|searching)
(wanna|want to|lets) (chat|talk|meet|play|hang|have fun) (privately|private|tonight|
  in private|alone)
(baby|babe|daddy|honey|darling) (come|text|dm|message|call|click)( …)?
waiting for (you|u)
free tonight
bad girl
wild side
wild nights
ladies dm
girls dm
dirty dms? (open|welcome)
dms? open for (fun|girls|ladies|men|guys|couples|women)
chat with me (now|privately|tonight)
im (online now|alone|so lonely|so bored|waiting|all alone)

see more of me
more of me
my (hot|private|best) (photos|pics|pictures|videos)
watch me (live|on cam|tonight)
(the good stuff|uncensored)
bareback~
big bulges?
brothel
undress~
kneel
nude
squirt(ing|er|s)
boobs?
boobies
nipples?
penis(es)?
vaginas?
semen
panty
humping
twinks?
yaoi
ejaculat~
orgasm~
big breasts
tits
private (albums?|menu)
no (knickers|panties|underwear|bra)
too (hot|spicy|naughty|rude) for (here|twitter|x|this|bio|insta~)
body to body
#+ ?in(ch|ches)? (top|vers|uncut|hung|cut|thick)
(in|out) ?calls?
`);
