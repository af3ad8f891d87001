import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
bet
bets
betting
bettor
punters?
punting
bookies?
bookmakers?
poker
slots
jackpots?
odds
wager(s|ing)?
gamble
gambles
sportsbook
blackjack
handicapp…
parlays?
nap of the day
naps
in ?play
stakes? #+
units? (profit|up|#+)
roi
p l
bankroll~
cheltenham tips
value bets?
each ?way
treble
yankee bet
tips
`);
