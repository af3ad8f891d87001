import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(String.raw`
racing
horses
football
tipping
winners?
wins?
win
profits?
picks
predictions?
daily
free
vip
bonus
spins?
lucky
luck
cash
premier league
cash ?out
systems?
18\+
telegram
bankers?
selections
goals
stats
lottery
lotto
bingo
cards
dice
crash
naps
treble
tips
roi
odds
punting
p l
slots
pinned slip
kick
partner
stakes?
nap
longshots?
punts?
steamers?
max win
chips
bankroll
members
slips?
strike rate
`);
