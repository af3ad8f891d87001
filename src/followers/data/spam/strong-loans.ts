import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_LOANS = wordList(String.raw`
(payday|instant|quick|fast|personal|business|guaranteed|urgent|bad credit|unsecured|
  no credit check|online|cheap|cash) (loans?|cash loans?|credit|lender|funding (dm|available)|
  advance)( …)?
loans? (available|offer|online|approved|for (all|everyone|bad credit)|in #+|lender|today|
  same day|now|no credit|services?|#+)
credit (repair|score (boost|fix|hack)|fix|sweep)( …)?
debt (wiped|relief expert|removal)
grant money …
claim your (grant|free|prize|bonus|reward|gift|cash|iphone|… gift card|compensation now)
(free|win|claim|get) (a |an |your |the )?(new )?(iphones?|ps5|gift ?cards?|samsung|v ?bucks|
  robux|macbook|airpods|amazon (gift|voucher)s?|netflix account|nintendo switch|xbox gift)( …)?
(robux|v ?bucks|fortnite) (generator|free|giveaway|cheap|hack|codes?)
giveaways? (daily|every|iphone|cash|follow|winner|live|now|page|account|ps5)
(daily|cash|iphone|huge|free) giveaways?
you (have|ve|r|are) (won|a winner|been (selected|chosen))
congratulations you\b.*
philanthropist (giving|helping|donat…|blessing|first)
(giving|blessing|paying|helping) (out|back|away|random|my|people|first|followers|everyone|50|
  100|1000|5000)( …){0,3} (cash|bills|[£$]#+~|money|debts?|followers|blessings?)
(pay|paying|clear~) (your|ur) (bills|debts?|rent)
first #+ (people|followers|persons?|to (dm|message|follow|text))( …)*
dm me (your )?(cash ?app|paypal|cash tag|\$cashtag|bless~)
text (my )?(agent|manager|account|fan page|hangouts?|whatsapp|number)~( …)?
(everyone|all) accepted
no (credit )?checks?( …)?
bad credit (ok|welcome|accepted|fine|no problem)
same day (cash|loans?|money|pay ?out)
cash in your (bank|account)( …)?
[£$]#[#k, ]*( to)? [£$]#[#k, ]* same day
`);
