import type { Terms } from '../terms.ts';

/** Betting and its promotion; own list, with the names of large bookmakers. */
export const GAMBLING: Terms = {
  innocent: [
    '(?:gambling|gaming|betting|gamblers?|gamble) (?:harms?|addict\\w*|support|awareness|recovery|related harms?|problem\\w*|charity|charities|reform|blackspot|free|anonymous|help\\w*|education|commission|with lives|aware|anon)',
    '(?:problem|compulsive|former|recovering|ex|gamble|young) gambl\\w+|gamble ?aware|gamcare|gamblers anonymous|gambling with lives',
    '(?:school|pta|hospice|village|charity|church|lifeboat|club|community|fundraising|easter|christmas|council|air ambulance|scout|national|local|postcode|health|our) (?:lottery|lotto|raffles?|bingo|tombola|sweepstakes?|draw|100 club|prize draw|casino nights?|race nights?|poker nights?)',
    '(?:lottery|lotto) (?:funded|fund|heritage|community|grant\\w*)|national lottery(?: \\w+)?|heritage lottery',
    'bingo (?:night|nights|caller|hall|lover|fan|tea|dabber|queen|with|for|at|and (?:cake|tea|chips))|(?:phonics|music|number|maths|book|disco|drag) bingo',
    'gamstop(?:ped)?|(?:years?|months?|days) (?:without|free|off|since) (?:a |my last )?bet|bet free|last bet|jackpot rolls over|quiz jackpot|poker ?face|old poker|fire poker|you bet|i bet|bet you|best bet|betcha|bet lynch|safe bet|better bet|all bets are off|wouldnt bet|bet you cant',
    'odds (?:and|n) ends|odds and sods|against (?:all|the) odds|at odds|odd socks?|even odds|defying the odds|beating the odds',
    'jackpot (?:joy kids)|slots? (?:available|free|left|open|for|in|at|filled)|time ?slots?|(?:appointment|swimming|lesson|booking|delivery|market|party|tuition|slot|class|viewing|stall) slots?|slot (?:cars?|racing|machine repair|together|into)',
    'roulette restaurant|russian roulette|roulette curve|spin (?:class|classes|instructor|bike|cycle|bowler|bowling|the wheel|off|cycling)|wheel spin\\w*|leg spin|off spin',
    'horse ?(?:riding|rider|mad|lover|sanctuary|rescue|box|racing (?:photographer|museum|history|syndicate for charity))|racing (?:pigeons?|driver|cars?|team|cyclist|club|bikes?|karts?|school|yacht\\w*|green)',
    'blackjack (?:sweets|chews)|black jacks?|fruit (?:machine repair|salad)|snake eyes|dice (?:games|maths)|cards? (?:making|maker|games?)|tips? for (?:teachers|parents|mums)|(?:top|teaching|gardening|cooking|parenting|revision|travel|cleaning|budgeting|money saving|photography|sleep|reading|classroom|maths|spelling) tips',
  ],
  words: {
    3: [
      '(?:bet|sky ?bet|paddy ?power|bet ?365|bet ?fred|bet ?way|bet ?victor|bet ?fair|bwin|unibet|1xbet|22bet|melbet|mostbet|parimatch|dafabet|sportpesa|betika|bet9ja|betking|sporty ?bet|stake com|stake ?us|rollbit|roobet|duelbits|bc ?game|csgo ?(?:roll|empire|gambling)|888 ?(?:casino|poker|sport)|pokerstars|party ?poker|draftkings|fanduel|william ?hill|ladbrokes|coral bet|mr ?green casino|jackpotjoy|foxy bingo|gala bingo|mecca bingo|leovegas|casumo|pragmatic play) ?(?:affiliate|promo|bonus|code|codes|free bets?|partner|ambassador|sponsored|links?|sign ?up|vip|offers?|tips?|tipster|casino|slots?|streamer|odds|player|boosts?|games?)',
      'bet ?365|1xbet|22bet|melbet|mostbet|parimatch|dafabet|sportpesa|betika|bet9ja|rollbit|roobet|betfair trad\\w+|unibet|betfred|paddy ?power|sky ?bet|betvictor|leovegas|stake com|888casino|pokerstars',
      '(?:betting|bet|football|racing|horse|horse racing|tennis|sports?|soccer|nba|nfl|acca|greyhound|golf|goals|btts|naps?|free|daily|winning|sure|vip|value|premium|winner|correct score|fixed|in ?play|inplay|ai|expert|hot|banker) (?:tips?|tipsters?|picks?|predictions?|selections?|accas?|naps?|bankers?|punts?|punter)(?: (?:daily|free|every ?day|vip|here|channel|group|service|on|page|site|app|for|sent|expert|guru))*',
      'tipsters?|(?:bet|betting|gambling|casino|slots?|poker|odds|betslip|bookies?|bookmakers?|sportsbook|sports ?book|punting|punters?) (?:tips?|tipsters?|offers?|bonus\\w*|codes?|promo\\w*|advice|community|expert|guru|channel|group|page|site|sites|system|strategy|strategies|slips?|pro|pros|king|queen|affiliate|addict and proud|winners?|wins?|picks?|predictions?|streamer|streams?|online|links?|games?|lovers?|life|lifestyle|profits?|boss|daily|club|gang|boosts?|big|hunter|reviews?|vip|free|app|trading|partners?|lobby|tournaments?|fan|with|24 7|legend|bets)',
      '(?:online|free|live|crypto|vip|best|new|mobile|real money|instant|no deposit|slots?|bitcoin|trusted|uk|top|non gamstop|my) (?:casinos?|slots|slot (?:games?|machines?)|gambling|betting|bets?|poker|bingo sites?|spins?|roulette|blackjack|bookies?|sportsbook|baccarat|jackpots?|wagering)(?: \\w+)?',
      '(?:free|bonus|no wager|deposit|\\d+) (?:bets?|spins?|bet offers|bet bonus)|(?:deposit|welcome|sign ?up|casino|no deposit|reload|joining) (?:bonus\\w*|offers? bets?|match)|\\d+% (?:deposit|welcome|bonus|match|first deposit)\\w*|[£$€]\\d+ (?:free bets?|bonus|in free bets?|deposit|no deposit|welcome|risk free|free play)|bet [£$€]?\\d+ get [£$€]?\\d+|(?:matched|arb|arbitrage|value|in play|inplay|sports|football|horse|online|esports|each way|spread|accumulator|crypto|smart|profitable) (?:betting|bettor|bettors|better|punter|gambling)|bets in the group|lucky (?:15|31|63)|(?:\\d+% )?win rate|mma picks|ufc (?:picks|bets)|[£$€]\\d+ to [£$€]\\d+ challenge|loves? a bet|fixed (?:match\\w*|games?|odds winning)|(?:100|99|90|95)% (?:sure|win|winning|strike|guaranteed) (?:rate|odds|games?|bets?|wins?|picks?)?|sure (?:odds|bets?|wins?|games?)|\\d+ odds (?:daily|sure|today)|daily odds|odds (?:boosts?|daily|maker|on favourites)|accas?|accumulators? (?:tips|daily|winner\\w*)|each ?way (?:thief|bets?|tips)|lay the draw|bookies? (?:beware|hate|basher|beater|nightmare|enemy)|beat(?:ing)? the (?:bookies?|bookmakers?|odds with|house|casino|dealer)|smash(?:ing)? the bookies?|casino|casinos|roulette|baccarat|blackjack (?:pro|online|dealer|tables?|wins?)|jackpots? (?:winner|daily|online|slots?|today|win|wins|await\\w*|now)|win (?:big|real (?:money|cash)|cash|jackpots?|huge|daily cash)(?: (?:today|now|every ?day|playing|online|with|on|at|tonight|prizes))*|(?:big|huge|mega|max) wins?(?: (?:daily|casino|slots?|today|streamer|await\\w*))+|slots? (?:addict|streamer|lover|queen|king|player|machine wins|gacor|games?|online|bonus|deposit|pulsa|spin|winner|machines?|fan|wins?)|high ?roller|bet responsibly|gamble responsibly|begambleaware(?: org)?|18\\+ (?:gamble|bet|be ?gamble|t and c|ts and cs|play responsibly)\\w*|when the fun stops|gambler|gamblers|degen(?:erate)? gambl\\w+|gambling|place your bets?|betslips?|bet ?slips?|spin(?: (?:to|and|n) win)(?: \\w+)?|(?:play|spin)(?: and| n)? win (?:now|today|real|cash|big)|lotto (?:winner giv\\w+|numbers? predict\\w*|predictions?|hack)|lottery (?:winner (?:giving|donat\\w+|helping|blessing)|spells?|predictions?|numbers predict\\w*)|(?:won|win) the (?:powerball|lottery|euromillions) (?:and|giving|donat\\w+)|powerball winner\\w*|texas hold ?em(?: (?:pro|online|player|grinder))?|poker (?:pro|grinder|online|tables?|player|coach|rooms?|nights? cash|stars|degen|strategy|stream\\w*|tournaments?)|judi (?:online|bola|slot)|slot gacor|gacor|togel|situs (?:slot|judi|resmi)|agen (?:judi|bola|slot)|bandar (?:togel|judi)|apuestas? (?:deportivas|seguras)?|pronosticos deportivos|apostas(?: esportivas)?|paris sportifs|sportwetten|scommesse|zaklady bukmacherskie|bahis\\w*|canli bahis|kacak iddaa|iddaa tahmin\\w*|deneme bonusu|casino sitesi|teen patti|rummy (?:app|cash)|satta(?: matka)?|matka|aviator (?:game|predictor|signals)|cricket (?:betting|id|bookie)|online cricket id',
    ],
    2: [
      'bet|bets|betting|bettor|punters?|punting|bookies?|bookmakers?|poker|slots|jackpots?|odds|wager(?:s|ing)?|gamble|gambles|sportsbook|blackjack|handicapp\\w+|parlays?|nap of the day|naps|in ?play|stakes? \\d+|units? (?:profit|up|\\d+)|roi|p l|bankroll\\w*|cheltenham tips|value bets?|each ?way|treble|yankee bet|tips',
    ],
    1: [
      'racing|horses|football|tipping|winners?|wins?|win|profits?|picks|predictions?|daily|free|vip|bonus|spins?|lucky|luck|cash|premier league|cash ?out|systems?|18\\+|telegram|bankers?|selections|goals|stats|lottery|lotto|bingo|cards|dice|crash',
    ],
  },
  anywhere: {
    3: [
      'casino|bet365|1xbet|betting|betway|betfair|betfred|bettips|bettingtips|freebet|sportsbet|bet9ja|gambl(?!eaware|ingwithlives|ersanon)|tipster|footballtips|racingtips|horsetips|accatips|accas|surebet|sureodds|fixedmatch|slotgacor|gacor|togel|judi(?:online|bola|slot)|slotonline|pokerpro|pokerstar|pokerking|roulette|freespins|jackpotwin|onlineslots|bahis|bookiebash|bookiebeat|beatthebook|predictz|betslip|livebet|winbet|betwin|betking|betguru|betexpert|cryptobet|betsdaily|dailybets|betoftheday|oddsking',
    ],
    2: ['poker(?!face)|jackpot|slots(?!ervice)|bookie|punter|betz|(?:^|\\d)bet\\d|tips(?:ter)?\\d'],
  },
  foreign: [
    'казино|ставк[аи]|букмекер|фрибет|тотализатор|рулетк|игровые автоматы|1хбет|мостбет|博彩|赌场|賭場|賭博|娱乐城|体育投注|老虎机|六合彩|オンラインカジノ|競馬予想|カジノ|카지노|토토|바카라|슬롯|คาสิโน|บาคาร่า|สล็อต|แทงบอล|หวย|كازينو|مراهنات|رهان',
  ],
  excuses: [
    'quiz\\w*',
    'charity|recovery|recovering|support|helpline|reform|awareness|survivors?|counsell\\w+|therapist|pta|school|hospice|raffle|fundrais\\w+|campaign\\w*|harm|lived experience|church|nhs|researcher|statistician|maths|youth',
  ],
};
