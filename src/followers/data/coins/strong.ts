import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG = wordList(String.raw`
(crypto|bitcoin|btc|eth|ethereum|nft|nfts|defi|web ?3|forex|fx|altcoin|meme ?coin|memecoins?|
  shitcoin|solana|sol|xrp|doge|dogecoin|shib|bnb|usdt|token|tokens|coin|coins|binary|
  binary options?|options?|stock|stocks|blockchain|trading|gold|xauusd|nasdaq|us30|pips?|day|
  swing|futures|prop firm|copy|airdrop|ico|ido|presale|whale) (trad(er|ers|ing|es|e)|invest~|
  investors?|signals?|calls?|gems?|expert|analyst|analysis|enthusiast|maxi|maximalist|maxis|
  degen|degens|influencer|kol|coach|mentor~|guru|millionaires?|king|queen|lover|bull|bro|whale|
  whales|hunter|hodler|holder|miner|mining|alpha|news|updates|project|projects|launch~|
  launchpad|pre ?sale|giveaways?|airdrops?|drops?|mint~|collector|collection|collectibles|
  artist|flipper|shiller?|promoter|promo~|marketing|marketer|community|profits?|wealth|recovery|
  recover~|education academy|academy|course|bot|bots|strategy|strategist|fund|wallets?|exchange|
  portfolio|advisor|adviser|manager|management|broker|brokers|consultant|passive|income|
  to the moon|moon|bulls|lambo|100x|x100|insider|sniper|savant|wizard|geek|nerd|addict|junkie|
  native|evangelist|advocate|believer|pioneer|og|since 20##|dev|builder|founder|ambassador|
  space|world|life|gang|fam|army|nation|daily|pumps?|season|only|account|platform|services?|
  scalper|group|tips|plays|enjoyer|educator|genius|legend|master|pro|university|hub|online|copy|
  fam)
(buy|sell|mine|mining|trade|trading|earn|stake|staking|hodl|hold|holding|accumulat…|stacking|
  stack|invest(ing|ed)? in|all in on|into|pro|send|double|recover|flip|flipping|mint|minting|
  shill~|lost|love|follow|free|i do|analy[sz]ing|investing|learn|talk|talking|tweets? about|
  bullish on|long|got rich (with|on)|retired (by|on|from)) (your |my |some |more |the |on |in |
  with |lost |stolen |of )*(crypto~|bitcoin|btc|eth|ethereum|nfts?|forex|fx|altcoins?|alts|
  meme ?coins?|shitcoins?|solana|sol|xrp|doge(coin)?|shib|bnb|usdt|tokens|coins|defi|web ?3|
  sats|binary options?|stocks and crypto)
(crypto|bitcoin|btc|ethereum|eth|nfts?|forex|defi|web ?3|blockchain|xrp|altcoins?|solana|
  doge(coin)?|memecoins?|usdt|shib|bnb|cardano|ada)( (and|or|n|x|,) | )(crypto|bitcoin|btc|
  ethereum|eth|nfts?|forex|stocks|defi|web ?3|blockchain|xrp|altcoins?|solana|sol|ai|trading|
  doge(coin)?|memecoins?|metaverse|fx|shib|bnb|gold|money|finance|markets|wealth|investing)

buy(ing)? the dip
contract (address|in bio)
ca in bio
presale live
retired at ## thanks to …
build(ing)? (generational )?wealth (with|through|online)
xauusd
much wow
hodl~
wagmi
ngmi
gm gn
wen (lambo|moon)
when lambo
lambo soon
to the moon
(100|1000|50|10|20)x (gems?|calls?|coins?|tokens?|returns?|next|your|gains|potential|profits?|
  soon|plays?|alts|leverage|incoming)
next (100|1000|50)x
x(100|1000) (gems?|calls?)
diamond hands
paper hands
degen (trader|plays?|calls?|caller|life|mode)
rug ?pulls?
fren
ser gm
white ?list(ed)? (spots?|now|giveaway|open)
wl (spots?|giveaway|grinder)
mint(ing)? (now|live|soon|is live|date|your|our)
pump ?fun
pumpfun
dexscreener
uniswap
pancakeswap
metamask
trust ?wallet
seed phrase
opensea
binance
coinbase
kucoin
bybit
okx
bitget
mexc
etoro
ledger (recovery|support)
blockchain (recovery|support|enthusiast|lover)
bored ape~
bayc
ape ?nation
punks? holder
pfp nft
satoshi~
sats stacker
stack(ing)? sats
not (your )?keys
bitcoin (is|fixes|only|standard|maxi|not crypto|believer|21m|to|will|since|jesus|billionaire|
  ambassador)
fix the money
laser eyes
btc #+k
proof of (work|stake)
staking rewards
yield farm~
play ?to ?earn
p2e
gamefi
nft ?(s|game|gaming|art|artist|for sale|drops?|gift~|free)
ton ?coin
notcoin
hamster kombat
tap ?swap
pi network
onecoin
hyperverse
bitconnect
luna(tic)? holder
safemoon
shib ?army
xrp ?army
doge ?army
elon (coin|giveaway|token)

(double|triple|multiply|10x|grow|flip) (your|ur) (money|investments?|income|btc|bitcoin|
  crypto|cash|wealth|savings|deposit|… in #+ (hours|days))
(passive|residual|extra|online|daily|weekly|steady|unlimited) (income|earnings|profits?|
  payouts?|returns?) (stream~|daily|from|online|with|guaranteed|mentor|coach|for|opportunit…|
  while|at home|weekly|trading|every|now|expert|system|secrets|and)
passive income
financial(ly)? (freedom|free by|free and|independen… (coach|through|with|mentor|by))
guaranteed (profits?|returns?|roi|income|wins|payouts?|daily)
(#+%|high|huge|massive|insane|daily|weekly|consistent|monthly) (roi|returns?|profits?|gains|
  payouts?)( …)?
[£$€]#[#k,.]* ?(to|into|in|2|=) ?[£$€]#[#k]*
(turn|turned|turning|invest|start with|deposit|send) [£$€]?#[#k]* (into|to|and|get|today|with|
  now)~( …)?
account manag(er|ement) (for|fx|forex|trading|crypto|binary)
(fx|forex|trading) (account manager|pairs|lifestyle|floor|ideas|room)
mt[45]
meta ?trader
prop ?firm( …)?
ftmo
funded trader
pips (daily|a day|profit|trader|fx|gold|hunter|king|and|per)
#+ pips
scalp(ing|er) (gold|forex|nasdaq|fx|indices)
day ?trad(er|ing)
day trade
swing ?trad(er|ing)
technical analys(t|is) (crypto|forex|trading)
chart(ist|s) (and|trader|crypto)
smart money concepts
ict trader
trad(er|ing) (signals?|coach|mentor~|academy|lifestyle|for a living|the markets?|indices|gold|
  floor|course|mindset|psychology|group|community|setups?|charts|bot|bots|competition|expert|
  account|since|full time|ideas|crypto|forex|stocks|room|view~)
(pro|full ?time|professional|profitable|expert|certified|verified|6 figure|seven figure|
  intraday|independent|retail|master|ai|algo~|quant|funded|crypto|veteran|top) traders?
investment (guru|coach|expert|manager dm|platform|opportunit…|tips?|plan|plans|broker|mentor|
  advice dm|company (with )?daily)
invest (with|now|today|smart|#+|in your future with|wisely with me|and earn|your|from)( …)?
(lost|stolen|scammed) (crypto|bitcoin|funds|coins|btc|money) (recover~|back)?
(crypto|funds?|asset|bitcoin|wallet|scam) recover(y|ed|ies)( …)?
(become|becoming|future|self ?made|young|made) (a )?millionaires?( …)?
millionaire (mindset|mentor|maker|mentality|trader|by|in the making|habits|life~)
get rich~
rich quick
make(s|ing)? (money|cash|bank|millions|thousands) (online|daily|fast|from (home|your phone)|
  trading|while|with|every ?day|easy|now|quick~|24 7|at home|from your|on your phone|today)
earn(ing|s)? (money|[£$€]#[#k,.+]*|up to|big|cash|daily|#+|weekly|online|from home|while|
  income|crypto|btc|bitcoin|six figures|thousands|extra (cash|income|money))( …)?
pre ?sale (live|now|is live|open|ends)
giving away (btc|bitcoin|crypto|#+ btc|eth|[£$€]#+)
(criptomonedas?|criptomoedas?|inversiones? (en|cripto)|ganar dinero|ganhe dinheiro|
  renda extra|gagner de largent|geld verdienen|krypto ?wahrung~|krypto (handel|trader)|
  kripto para|zarabiaj)

(vip|free|daily|accurate|premium|live|trading|crypto|fx|forex|profitable|
  whale) signals?( (group|channel|daily|provider|vip|free|and|for|service|available|here|on|
  room))*

(bitcoin|btc|ethereum|eth|sol|xrp|usdt|
  crypto)( address| wallet| accepted only| donations?| only| 0x~| bc1~)
0x[a-f0-9]{8,}
bc1[a-z0-9]{10,}

\$(btc|eth|sol|xrp|doge|shib|ada|bnb|pepe|floki|wif|bonk|link|matic|avax|dot|ltc|kas|hbar|trx|
  ton|sui|tsla|gme|amc|spy)\b.*
\$[a-z]{2,6} (army|holder|to the moon|gang|community|maxi|bull|hodler|is the)
(holder|community|army|official (account|page)) (of )?\$[a-z]{2,6}
(deposit|invest|send|start with|put in) [£$€]?#[#k, ]*( and| to|,)? (receive|get|earn|return|withdraw|make|take)( …)?
ap(ing|e) in(to)?
degens?
test ?nets?
points? farming
farm(ing)? (points|airdrops)
free tokens?( …)?
cloud ?mining
cloud m1ning
hash ?power
rent hash~
(certified|verified|licensed) account manager
hold the line( …)? (xrp|banks?|btc|gme|amc)
(presale|ico|ido) (live|now|soon)
rugged (once|twice|again)
(members|students|clients|followers|team) (are )?(eat(ing)?|banked|winning|profiting|making)
(pepe|bonk|wif|floki|shib|doge|brett|popcat|mog|turbo|sol|xrp|btc|eth)( and|,)? (pepe|bonk|wif|floki|shib|doge|brett|popcat|mog|turbo|sol|xrp|btc|eth|ada)( …)?
on ?chain( …)?
flash (usdt|btc|usdc|coins?|tokens?|bitcoin)( …)?
usdt
lost my (life )?(savings|money|funds|investment|pension)( …){0,9} back( …)?
got (it all|all my money|my money|everything) back( …)?
as seen on (this morning|dragons den|bbc|itv|gmb)( …)?
`);
