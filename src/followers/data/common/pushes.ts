import { wordList } from '../../word-list.ts';

/** To be paid, written to or followed elsewhere: what sellers say and neighbours hardly do. Own list. */
export const PUSHES = wordList(`
(link|links|url)s? (below|in bio|in my bio|in profile|here|down|is below)
linkinbio
check (my|the) (link|page|pinned)
pinned
all my links
links? below
subscribe
subs? (now|open)
join (vip|my (vip|group|channel|page|site|telegram|team)|the (vip|group|channel|movement|fight|resistance|call))
click
dms?( me)?( for| to| now| open| if)?
inbox
message me
hmu
hit me up
add me
telegram
tele
kik
whatsapp
wickr
session
signal (only|me)
cash ?app
paypal
throne
wish ?list
allmylinks
linktr(ee)?
vip
tributes?
t me
wa me
bit ly
order (now|here|today|via|through)
orders? (open|taken|via)
buy (now|here|from)
text me
text only
guaranteed?
today only
limited (slots|places|time)
for sale
in stock
deliver(y|ed|ies|s)
ship(ped|ping|s)
discreet(ly)?
ask (me|us|about|for|how)
comment …
retweet
rt
pay after
get your (money|coins?|crypto|btc|usdt|funds|account|ex|lover) back
gets? your … back
message (him|her|them|us)
income
opportunit(y|ies)
business from home
from home
(your|their) boss
thread
free (tokens?|wagers?|spins?|bets?|money|crypto|trial)
[£$€]#+
#+ (quid|each)
`);
