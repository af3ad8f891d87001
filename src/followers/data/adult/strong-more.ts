import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_MORE = wordList(String.raw`
your (new )?(favou?rite|fave|fav|fantasy|virtual|online|secret|naughty|slutty|dirty|next|
  dream|local) (girlfriend|gf|slut|milf|whore|bad girl|bad habit|fantasy|porn star|camgirl|
  cam girl|goth girl|goth gf|wet dream|addiction|obsession|sin|bimbo|redhead|mistress|domme|
  goddess|submissive|naughty girl|hotwife|model 18\+|kitten|egirl|e girl|sex kitten|play ?thing|
  crush 18|big titty~|fuck ?toy)( .{0,20})?
wet dream
bad girl (who|with|18)
big titty( goth)?
e ?girl (content|lewds|18)
come (and )?(play|have fun|cum|get naughty|get dirty) (with me|w me|wit me|alone|tonight|
  in (my|private)|daddy)
play with me (tonight|on cam|baby|daddy|in private|live)
lets (get|be) (naughty|dirty|freaky|naked|nasty)
make (your|ur|all your|all ur) (fantas…|dreams|dirty dreams|wildest dreams|desires) (come|
  cum) true
fulfil~ (your|all your|every) (fantas…|desires?)
want to (see|watch) me (play|undress|strip|shower|naked|bend|cum|squirt|dance|without|in (bed|
  lingerie|nothing))
bed(room)? (pics|videos|selfies|fun|secrets|content)
lingerie (model|pics|content|and|try|set|lover|selfies|sets|photos)
(model|pics|selfies|content|girl) in lingerie
only ?feet

contenido (\+18|18|para adultos|xxx|adulto|exclusivo|hot|caliente)
packs? (a la venta|hot|caliente|xxx|disponible)
vendo (pack|packs|contenido|nudes|fotos)
conteudo (adulto|18|\+18)
(sexo|putas?|puta|culo|tetas|follar|chicas calientes|caliente y|peitos|gostosa|novinha|safada|
  nacktbilder|ficken|muschi|salope|coquine|plan cul|libertin~|zoccol~|scopare|tettone|ngentot|
  memek|kontol|pepek|open bo|bugil|colmek|ifsa|azgin|sikis|travesti eskort|eskort|escortbayan|
  seks)
= other languages: what adult accounts call themselves
sexo
sexe (cam|gratuit|en direct)
desnudas?
nackt(e|bilder|fotos)?
ficken
geile~ (frau~|girls?|milf~|videos?|bilder)
heisse (girls?|frauen|bilder)
nuda dal vivo
troia
zoccola
mignotta
puta(s|ria)?
safad(a|o|inha)
novinhas? (18|safada|gostosa)
gostosas?
escort bayan
eskort(ler)?
turbanli
ifsa
sikis~
bakire 18
am g[oö]t
seks (video~|cam|film~)
cewek (bo|vcs|open|panggilan)
open ?b ?o
bugil
memek
kontol
ngentot~
tante (girang|bohay)
bispak
sange
kwatery? sex
sex ?anons~
ogloszenia tow~
dziwki
kurw(a|y)
full body (to body|relaxing massage by …)
(massage|body)( …)* by (a )?(beautiful|sexy|pretty|young|hot) (lady|ladies|girls?|blonde|brunette)
(tap|click|hit|press) (the|my) link (baby|babe|daddy|hun|darling|big boy|if youre)
sissy (training|slut~|boy~)
`);
