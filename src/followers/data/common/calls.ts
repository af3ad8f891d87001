import { wordList } from '../../word-list.ts';

/** Invitations to click, pay or write: nothing by themselves, for shops and clubs say so too, but beside other words they tell a seller from somebody who speaks of a thing. */
export const CALLS = wordList(`
(link|links|url)s? (below|in bio|in my bio|in profile|here|down|is below)
linkinbio
check (my|the) (link|bio|page|pinned)
pinned
all my links
links? below
subscribe
sub now
join (me|us|now|my|our|the)
click
dms?
inbox
message me
hmu
hit me up
add me
snap(chat)?
telegram
tele
kik
whatsapp
wickr
signal
premium
menu
tips
cash ?app
venmo
paypal
throne
wish ?list
allmylinks
linktree
linktr
free
vip
tributes?
t me
wa me
bit ly
sign ?up
register
order now
buy now
call now
text me
guaranteed?
today only
limited
dm for
contact me
invest
earn
profits?
`);
