import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
(gambling|gaming|betting|gamblers?|gamble) (harms?|addict~|support|awareness|recovery|
  related harms?|problem~|charity|charities|reform|blackspot|free|anonymous|help~|education|
  commission|with lives|aware|anon)

(problem|compulsive|former|recovering|ex|gamble|young) gambl…
gamble ?aware
gamcare
gamblers anonymous
gambling with lives

(school|pta|hospice|village|charity|church|lifeboat|club|community|fundraising|easter|
  christmas|council|air ambulance|scout|national|local|postcode|health|our) (lottery|lotto|
  raffles?|bingo|tombola|sweepstakes?|draw|100 club|prize draw|casino nights?|race nights?|
  poker nights?)
(lottery|lotto) (funded|fund|heritage|community|grant~)
national lottery( …)?
heritage lottery
bingo (night|nights|caller|hall|lover|fan|tea|dabber|queen|with|for|at|and (cake|tea|chips))
(phonics|music|number|maths|book|disco|drag) bingo

gamstop(ped)?
(years?|months?|days) (without|free|off|since) (a |my last )?bet
bet free
last bet
jackpot rolls over
quiz jackpot
poker ?face
old poker
fire poker
you bet
i bet
bet you
best bet
betcha
bet lynch
safe bet
better bet
all bets are off
wouldnt bet
bet you cant

odds (and|n) ends
odds and sods
against (all|the) odds
at odds
odd socks?
even odds
defying the odds
beating the odds

jackpot (joy kids)
slots? (available|free|left|open|for|in|at|filled)
time ?slots?
(appointment|swimming|lesson|booking|delivery|market|party|tuition|slot|class|viewing|
  stall) slots?
slot (cars?|racing|machine repair|together|into)

roulette restaurant
russian roulette
roulette curve
spin (class|classes|instructor|bike|cycle|bowler|bowling|the wheel|off|cycling)
wheel spin~
leg spin
off spin

horse ?(riding|rider|mad|lover|sanctuary|rescue|box|racing (photographer|museum|history|
  syndicate for charity))
racing (pigeons?|driver|cars?|team|cyclist|club|bikes?|karts?|school|yacht~|green)

blackjack (sweets|chews)
black jacks?
fruit (machine repair|salad)
snake eyes
dice (games|maths)
cards? (making|maker|games?)
tips? for (teachers|parents|mums)
(top|teaching|gardening|cooking|parenting|revision|travel|cleaning|budgeting|money saving|
  photography|sleep|reading|classroom|maths|spelling) tips
(work|works|worked|working|job|jobs|employed|manager|cashier|staff|analyst|engineer|developer|accountant|designer|customer service~|hr|finance) (at|for|in|with) (a |the )?(paddy ?power|bet ?365|sky ?bet|william hill|ladbrokes|coral|entain|flutter|betfred|unibet|bookies?|bookmakers?|casinos?|betting shops?|national lottery|camelot|allwyn)
casino (avenue|square|royale|nsw|theatre|ballroom|carnival)
(northern soul|wigan|blackpool) casino
punting (in|on|company|cambridge|oxford|tours?)
high rollers? (skate~|roller|paint~|bmx|bus|derby)
(bread|toilet|paint|steam|road) rollers?
`);
