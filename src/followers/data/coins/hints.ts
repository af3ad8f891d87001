import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
coins?
tokens?
gold
profits?
invest
investment~
finance
markets?
wealth
wealthy
money
millionaires?
gains
charts
moon
diamond
alpha
signals?
mentor~
digital assets?
decentrali[sz]ed
freedom
income
dyor
nfa
cash
rich
giveaways?
daily
entrepreneur
opportunit(y|ies)
passive
returns
earn
whales?
gm
stocks
trading
leverage
roi
fintech
investor
investing
trader
dao
metaverse
gems
solana
lambo
mentorship
funded
broker
on ?chain
pepe
tg
`);
