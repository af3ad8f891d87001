import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG = wordList(`
(seek(s|ing)?|wanted|looking for|want) (young|teen|preteen|school|under ?age) (girls?|boys?|models?)( …)?
lolicon
lolis?( (lover|art|fan|content|hunter))?
shotacon
shota( (lover|art|content))?
toddlercon
cunny
jailbait
jail bait
boy ?lovers?
girl ?lovers?
child ?lovers?
kid ?lovers?
paedo(phile)?s? (and proud|pride|rights)
pedo(phile)?s? (and proud|pride|rights)
pedophile
paedophile
pedo
paedo
map (pride|positive|positivity|ally|and proud|rights|safe|community|friendly|flag)
pro ?map
minor attracted~
no ?map
age of attraction
aam
pro contact( …)?
pro c( para~| map)
paraphile safe
pro ?para~
youthlover
nepiophil~
hebephil~
ephebophil~
(cp|csam|c p|cheese pizza|caldo de pollo|🧀🍕) (trade|trader|links?|mega|videos?|vids?|
  folders?|collection|for sale|menu|dm|telegram|seller|available|pics|content|sell)
(trade|trading|sell(ing)?|buy|mega|hmu|dm|got|need|want) (for |me for )?(cp|csam|cheese pizza|
  caldo de pollo|young (stuff|vids|content|girls|boys)|pthc|pedo)
mega ?links?( …)?
pthc
pre ?teens? (models?|pics|girls|lover|content|boys|vids)
(young|little|underage|under age|teen|preteen|school ?girls?|school ?boys?|tiny|
  barely legal) (girls?|boys?|teens?|ones|models?|stuff)? ?(lover|pics|content|vids|videos|dm|
  sex|nudes|porn|only|wanted|fetish|feet|in uniform|admirer|enthusiast|trade)
barely legal
(love|like|prefer|into|admire|want|chat to|talk to|meet|dm me|looking for) (them |the |very |
  only )*(young|little|underage|preteen|school) (girls?|boys?|ones|kids)(?! (of|football|rugby|
  ballet|choir))
school ?girls? (dm|message|uniform lover|only|fantasy|fetish|wanted|in)
(girls|boys|kids|teens|children) (under|aged) (1[0-7]|[5-9]) (dm|message|welcome|only|add|text)
(daddy|uncle|older man) (seeks?|looking for|wants?|for|4) (a )?(young|little|teen|daughter|
  underage|school)~( …)?
no limits? (pedo|cp|young|teens?)
age is (just|only) a number
aoa( #+)*
maps? (are|welcome|friends?|and|who|here|friendly|acceptance|dms?)
(non|anti|pro) ?contact( map~)?
non offending
pedosexual~
little (girls?|boys?) (are|lover|admirer|appreciat~)
loli ?con~
(underage|under age) (welcome|girls?|boys?|friends)
yng( (luvr?|lovers?|luvrs?|only|ones|girls?|boys?|content|vids?))?
no lims?
(tele|telegram|mega|wickr|session|kik|snap) (for|4|to|and) (swaps?|swap|trades?|trading)
swap(s|ping)? (vids?|pics?|links?|content|mega)
cunny~
cunnyss~
(like|love|prefer|want|into) them (young~|small|little|before|under|fresh|tiny)( …)?
before they turn (#|1#|eleven|twelve|thirteen|ten)
young only
no limits? mega( …)?
mega no limits?
`);
