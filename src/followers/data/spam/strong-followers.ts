import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_FOLLOWERS = wordList(String.raw`
follow ?(4|for) ?follow
f ?4 ?f
fb ?4 ?fb
follow ?trains?
follow ?trick
gain (with|followers|active|mutuals|train|more followers|real|#+ followers)~( …)?
(i |we |always |will |instant(ly)? |100% |all |auto |ill |il |quick |fast |
  guaranteed )+follow ?(back|bk|u back|you back)s?( (100%|instantly|always|all|everyone|
  guaranteed|fast|asap))*
follow ?back (100%|instantly|all|everyone|guaranteed|fast|asap|always|team|gang|account|
  immediately)
follow (me|us|and|n) (and |n |i |ill |we |will |for )*(follow ?(back|u|you)|get (followed|
  followers|a follow))
team ?follow ?back
ifb
iff( back)?
ifollowback
mutuals? (gain|train|instantly)
rt ?(4|for) ?rt
like ?(4|for) ?like
sub ?(4|for) ?sub
s4s
l4l
shout ?out(s)? (for|4) (shout ?outs?|cash|sale)
paid (promo~|shout ?outs?|retweets?|collabs?)
promo(tion)?s? (available|dm|page|account|for (artists|musicians|models|all)|starts|packages?|
  services?|cheap|open|\$#+)
dm (us |me )?(for|4) (promo~|shout ?outs?|business|collab and promo|inquiries promo|
  paid promo~|cheap followers|followers|growth|details of how|ads|adverts?|a promo|investment~|
  loans?|work|job|earn~|info on (how|earning|making)|more info on (how|earning))
(buy|get|cheap|real|active|instant|10k|1k|100k|sell(ing)?|boost your|grow your|increase your|
  gain|free|#+k?\+?) (… )?(followers|likes|views|subs|subscribers|retweets|engagement|reach|
  verified badge|blue ticks?)( (cheap|fast|instantly|instant|guaranteed|now|for|from|today|dm|
  in|daily|here|service|organically|#+))*
(smm|social media) (panel|growth expert|growth service|growth hack~|services cheap)
(twitter|instagram|ig|insta|tiktok|youtube|x|snapchat|facebook) (growth|followers|likes|views|
  promo~|verification|ban service|unban|monetization service|account recovery|hack~|
  engagement)( …)?
accounts? (for sale|unban|recovery|hack~|suspen… recovery)
(hire|ethical|professional|certified|pro|legit|best|phone|genuine|reliable) (a )?hackers?( …)?
hack(ing)? (services?|any|into|whatsapp|instagram|snapchat|phones?|your (partner|spouse|wife|
  husband|cheating))~
hacker (for hire|available|pro|legend|services?)
spy on (your )?(partner|spouse|wife|husband|cheating)
cheating (partner|spouse)s? (phone|hack~)
cash ?app (flip~|blessing|money|method|giveaway|transfers?)
(cc|paypal|carding|bank|cash) (flips?|transfers? available|logs?|methods?|dumps|fullz|drops?)
fullz
clone cards?
cloned cards?
certificates? without
without (exams?|ielts)
ielts (certificates?|for sale)
(typing|data entry) jobs?
(chosen|selected) (claim|to win)
rt and follow to win
whiter teeth
fake (ids?|passports?|documents?|certificates?|money|notes|bills|licen[cs]es?|bags?|designer)
counterfeit …
(passports?|driving licen[cs]es?|ielts certificates?|degrees?|diplomas?) (for sale|
  without (exam|test)|available|online)
buy (ielts|passports?|driving licen[cs]e|a degree|degrees?|diplomas?|certificates?|followers|
  likes|reviews)
(5|five) star reviews?( for)? (sale|your)
= more
(grow|boost|gain|increase) (your|ur|my) (account|followers?|following|page|insta~|twitter|x|socials?|channel|engagement)
growth services?
(#+k?|real|active|cheap|instant|organic|targeted|uk|genuine|free|buy|more) (real |active |targeted |cheap |organic )*(followers|subscribers|likes|views|retweets)( (£|\$|from|for|guaranteed|instant~|dm|at|available|cheap|in|today)~)
(followers|likes|views|comments|retweets|subscribers)( and| \.)? (likes|views|comments|retweets|followers|subs)
smm( panel~| services?)?
ifbp?
gain (mutuals|moots)
(engagement|retweet|rt|like) (group|pod|train)s?
rt (all|everyone|and follow)
follow (all|everyone) who
mass follow~
engagement pods?
#+k? organic( …)?
ghost (follower~ )?remov~
`);
