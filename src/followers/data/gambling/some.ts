import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
bet
bets
betting
bettor
punters?
bookies?
bookmakers?
poker
jackpots?
wager(s|ing)?
gamble
gambles
sportsbook
blackjack
handicapp(er|ing) (tips?|picks?|horses)
parlays?
nap of the day
in ?play
stakes? #+
units? (profit|up|#+)
bankroll~
cheltenham tips
value bets?
each ?way
yankee bet
roulette
baccarat
bet ?365
unibet
betfred
paddy ?power
sky ?bet
betvictor
pokerstars
`);
