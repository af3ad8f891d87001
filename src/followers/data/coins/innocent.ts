import { wordList } from '../../word-list.ts';

/** Taken away before anything is sought. */
export const INNOCENT = wordList(`
crypto ?(free|sceptic|skeptic|graph~|currency (scams? awareness|fraud (investigator|awareness|
  prevention))|zoolog~|zoology|logy|spor~|biotic|scam awareness|fraud)
cryptic (crosswords?|clues?)
krypton~
bletchley~

no (crypto|nfts?|bitcoin|forex)( (or|and|no|spam|bros?|please|dms?|scams?|accounts?|bots|
  people|sellers))*
(not|never) (… )?(crypto|nfts?|bitcoin|forex)
block(ed|ing)? crypto …
(crypto) (bros|bots|accounts|spam~) (will be|are|get|get lost|blocked)~

fair ?trad…
trad(es|e) (union|unions|person|people|man|skills|school|only|show|counter|apprentice~)
trading standards
(sole|market|local|antique|street|stall|wool|coffee|vintage|independent|horse|tea) traders?
trading (estate|post|as|standards|company|cards?|since|card)
free ?trade hall
coal (mining|miner)
(coal|data|former|ex|tin|lead|welsh|text|gold) min(er|ing|ers)
mining (museum|heritage|village|engineer|town|community|history|families|areas?)
miners (welfare|strike|cottage|institute|gala)

invest(ing|s|ment)? in (people|our (children|future|young people|communit…|staff|pupils)|
  children|young people|kids|education|communit…|your (child|children|community))
investors in people
bitcoin pizza day history

to the moon and back
over the moon
moon landing~
moonwalk~
diamond (ring|jubilee|wedding|painting|art|league|geezer)
hands on
gem(s|stones?|ini|ma) ?(jewellery|lover)?
solana beach
ripple (effect|ice cream)
pie in the sky
token (woman|gesture|bloke|male|ring|system|economy)
(book|gift|house|reward|school) tokens?
stable ?(yard|girl|hand|lads?)
wall street
stock (photo~|port|room|cube|take|broth|man|ist)
stocks? (and soups|in)
signal (box|man|ling|hill|processing|for help)~
(railway|traffic|engineer~|comp~) signals?

cold wallets? made
leather wallets?
purses and wallets
dabbl(e|es|ed|ing) in crypto
crypto ?curious
(swing|stock) (enthusiast|lover|advocate|junkie|fan|dance~)
`);
