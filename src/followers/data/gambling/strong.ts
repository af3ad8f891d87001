import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG = wordList(String.raw`
(bet|sky ?bet|paddy ?power|bet ?365|bet ?fred|bet ?way|bet ?victor|bet ?fair|bwin|unibet|
  1xbet|22bet|melbet|mostbet|parimatch|dafabet|sportpesa|betika|bet9ja|betking|sporty ?bet|
  stake com|stake ?us|rollbit|roobet|duelbits|bc ?game|csgo ?(roll|empire|gambling)|
  888 ?(casino|poker|sport)|pokerstars|party ?poker|draftkings|fanduel|william ?hill|ladbrokes|
  coral bet|mr ?green casino|jackpotjoy|foxy bingo|gala bingo|mecca bingo|leovegas|casumo|
  pragmatic play) ?(affiliate|promo|bonus|code|codes|free bets?|partner|ambassador|sponsored|
  links?|sign ?up|vip|offers?|tips?|tipster|casino|slots?|streamer|odds|player|boosts?|games?)

1xbet
22bet
melbet
mostbet
parimatch
dafabet
sportpesa
betika
bet9ja
rollbit
roobet
betfair trad…
leovegas
stake com
888casino

(betting|bet|football|racing|horse|horse racing|tennis|sports?|soccer|nba|nfl|acca|greyhound|
  golf|goals|btts|naps?|free|daily|winning|sure|vip|value|premium|winner|correct score|fixed|
  in ?play|inplay|ai|expert|hot|banker) (tips?|tipsters?|picks?|predictions?|selections?|accas?|
  naps?|bankers?|punts?|punter)( (daily|free|every ?day|vip|here|channel|group|service|on|page|
  site|app|for|sent|expert|guru))*
tipsters?
(bet|betting|gambling|casino|slots?|poker|odds|betslip|bookies?|bookmakers?|sportsbook|
  sports ?book|punting|punters?) (tips?|tipsters?|offers?|bonus~|codes?|promo~|advice|community|
  expert|guru|channel|group|page|site|sites|system|strategy|strategies|slips?|pro|pros|king|
  queen|affiliate|addict and proud|winners?|wins?|picks?|predictions?|streamer|streams?|online|
  links?|games?|lovers?|life|lifestyle|profits?|boss|daily|club|gang|boosts?|big|hunter|
  reviews?|vip|free|app|trading|partners?|lobby|tournaments?|fan|with|24 7|legend|bets)
(online|free|live|crypto|vip|best|new|mobile|real money|instant|no deposit|slots?|bitcoin|
  trusted|uk|top|non gamstop|my) (casinos?|slots|slot (games?|machines?)|gambling|betting|bets?|
  poker|bingo sites?|spins?|roulette|blackjack|bookies?|sportsbook|baccarat|jackpots?|
  wagering)( …)?

(free|bonus|no wager|deposit|#+) (bets?|spins?|bet offers|bet bonus)
(deposit|welcome|sign ?up|casino|no deposit|reload|joining) (bonus~|offers? bets?|match)
#+% (deposit|welcome|bonus|match|first deposit)~
[£$€]#+ (free bets?|bonus|in free bets?|deposit|no deposit|welcome|risk free|free play)
bet [£$€]?#+ get [£$€]?#+
(matched|arb|arbitrage|value|in play|inplay|sports|football|horse|online|esports|each way|
  spread|accumulator|crypto|smart|profitable) (betting|bettor|bettors|better|punter|gambling)
bets in the group
lucky (15|31|63)
(#+% )?win rate
mma picks
ufc (picks|bets)
[£$€]#+ to [£$€]#+ challenge
loves? a bet
fixed (match~|games?|odds winning)
(100|99|90|95)% (sure|win|winning|strike|guaranteed) (rate|odds|games?|bets?|wins?|picks?)?
sure (odds|bets?|wins?|games?)
#+ odds (daily|sure|today)
daily odds
odds (boosts?|daily|maker|on favourites)
accas?
accumulators? (tips|daily|winner~)
each ?way (thief|bets?|tips)
lay the draw
bookies? (beware|hate|basher|beater|nightmare|enemy)
beat(ing)? the (bookies?|bookmakers?|odds with|house|casino|dealer)
smash(ing)? the bookies?
casino
casinos
blackjack (pro|online|dealer|tables?|wins?)
jackpots? (winner|daily|online|slots?|today|win|wins|await~|now)
win (big|real (money|cash)|cash|jackpots?|huge|daily cash)( (today|now|every ?day|playing|
  online|with|on|at|tonight|prizes))*
(big|huge|mega|max) wins?( (daily|casino|slots?|today|streamer|await~))+
slots? (addict|streamer|lover|queen|king|player|machine wins|gacor|games?|online|bonus|
  deposit|pulsa|spin|winner|machines?|fan|wins?)
high ?rollers? (casino|vip|club|bets?|life~|slots?)
bet responsibly
gamble responsibly
begambleaware( org)?
18\+ (gamble|bet|be ?gamble|t and c|ts and cs|play responsibly)~
when the fun stops
gambler
gamblers
degen(erate)? gambl…
gambling
place your bets?
betslips?
bet ?slips?
spin( (to|and|n) win)( …)?
(play|spin)( and| n)? win (now|today|real|cash|big)
lotto (winner giv…|numbers? predict~|predictions?|hack)
lottery (winner (giving|donat…|helping|blessing)|spells?|predictions?|numbers predict~)
(won|win) the (powerball|lottery|euromillions) (and|giving|donat…)
powerball winner~
texas hold ?em( (pro|online|player|grinder))?
poker (pro|grinder|online|tables?|player|coach|rooms?|nights? cash|stars|degen|strategy|
  stream~|tournaments?)
judi (online|bola|slot)
slot gacor
gacor
togel
situs (slot|judi|resmi)
agen (judi|bola|slot)
bandar (togel|judi)
apuestas? (deportivas|seguras)?
pronosticos deportivos
apostas( esportivas)?
paris sportifs
sportwetten
scommesse
zaklady bukmacherskie
bahis~
canli bahis
kacak iddaa
iddaa tahmin~
deneme bonusu
casino sitesi
teen patti
rummy (app|cash)
satta( matka)?
matka
aviator (game|predictor|signals)
cricket (betting|id|bookie)
online cricket id
= more
(rainbet|gamdom|stake|jeetbuzz|crickex|baji|lotus ?365|mahadev|tiger ?exch|sky ?exch|rollbet|csgoroll|hypedrop|packdraw|clash gg|slot ?88|fortune tiger|tigrinho) (code|codes|partner|affiliate|id|book|vip|bonus|promo|streamer|online|login)
lotus ?365
jeetbuzz
crickex
slot ?88
(fortune tiger|tigrinho|jogo do tigrinho)
maxwin
(high|big|private) stakes?( …)? (games?|poker|hold ?em|cards|tables?)
hold ?em (cash|games?|night~|private|seat|tonight|leeds|london)
buy ?in (£|\$|#)~
#+ buy ?in
bonus (buys?|hunts?|opening)
(slot|casino|big win) (streams?|streamer|compilations?|vids?|videos?)
(case|loot ?box|skin) (opening|gambling|battles?|bets?)
lock of the (day|night)
lock(s)? (daily|today|tonight) …
(sports|betting|nba|nfl|nhl|mlb) (capper|cappers|handicappers?|locks?|parlays?)
cappers?
bet ?builders?
(prize|cash|car|house|golf) (draws?|competitions?|comps?) (site|win|enter|tickets?|from|every|weekly|daily)
enter (for|from) (just )?(£#~|#+p) (to win|for)
win (a|this) (car|golf|audi|bmw|mercedes|range rover|tesla|house) (for|from|with)
value (bets?|selections?|betting|from)
each way (value|doubles?|trebles?|lucky|selections?|double)
(racing|football|golf|darts|greyhound|nags?) naps?
each ?way value
(gg|horse) tips
nags? (tips|to follow)
(vip|tips|telegram) (list|group|channel) £#+
£#+ (a|per|pm|p m) ?(month|week)? (for )?(the )?(vip|tips)
scratch ?cards? (addict|lover|winner|daily|wins?)
(euro ?millions|lotto) (syndicate (online|join)|system|winning numbers)
#+ ?pts? naps?
level stakes
[+]?#+ ?(pts|points|units) (profit|up|since|this)
profit [+]?#+ ?(pts|points|units)
(online|mobile) bingo
scratchies
(rinse|rinsing|fleece|rob|robbing|bash|bashing|battering) the bookies?
(#+) ?folds?
(slips?|bets?) (in|on) (the )?(pinned|channel|telegram|bio)
[£$€]#+ free (on|when|with|for)( …)?
case battles?
(kick|twitch) (slots?|partner slots|casino)
sign up (code|bonus|under me)
(join|sign up) under me
max ?win (hunter|chaser|today|slots?)
nap of the day
casa de apostas
nha cai
ca cuoc
tai xiu
tickets? (from |only )?(£0?\.?)?#+p
win [£$€]#[#k,]*( or| and)? (an? )?(audi|bmw|merc~|golf|range|tesla|car|cash|house|rolex)
draws? (sunday|friday|saturday|tonight|live|this)( live)?
forecasts?( and|,)? (correct scores?|tricasts?|reverse)
correct scores?( …)?
(deposit|stake|bet|spend) £#+ (play|get|bet)( with)? £?#+
bonus (hunts?|buys?|links?|babe|queen|king|deals?)
max wins?
`);
