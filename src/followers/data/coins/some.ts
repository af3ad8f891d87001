import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(String.raw`
digital assets?
doge
build(ing)? wealth
crypto
cryptos
cryptocurrenc(y|ies)
bitcoin~
btc
ethereum
nfts?
forex
fx
web ?3
web ?3 ?0
defi
blockchain
altcoins?
memecoins?
xrp
dogecoin
tokenomics
binary options?
entrepreneur mindset
wealth (building|creation|mindset|coach|creator)
money (maker|mindset|moves|magnet)
cash ?flow
quit my 9 5
escape the (matrix|9 5|rat race)
be your own boss
6 figures
six figures
seven figures
[£$€]#+k? (a|per|every) (day|week|month|hour)
bullish
bear ?market
bull ?market
bull ?run
alpha calls
\$?eth
stocks (and|trad~|picks?|alerts?|options?)
trad(er|ing) (and|,|\.|options?|stocks?|signals?|charts?)
hustler
mooning
moonshots?
ordinals?
airdrops?
pips
solana (and|,|\.|gem~|nft~|memes?|degen|eth~|btc)
(on|and|\.) solana
589
mint(ing)?
alpha group
`);
