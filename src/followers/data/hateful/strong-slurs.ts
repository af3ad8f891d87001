import { wordList } from '../../word-list.ts';

/** Weight 3: one of these is enough. */
export const STRONG_SLURS = wordList(`
n[i1]gg(er|a|ah|uh|az|ers|as)s?
n1gga
nig nogs?
wogs?
coons?(?! bones)
jigaboos?
sambos
pak[i1]s?
p4ki
kikes?
yids out
heebs?
ch[i1]nks?
gooks?
slant ?eyes?
sp[i1]cs
wetbacks?
rag ?heads?
towel ?heads?
sand ?nigg…
camel ?jockeys?
goat ?(fuckers?|shaggers?)
f[a4]gg?(ot|ots|otry|s)
fags
poofs?
poofters?
batty ?(boys?|man)
dykes? (should|are|die|out)
trann(y|ies)
troons
shemales
retards?
ret[a4]rded
spastics?
spazz?(er|es)?
mongs?
mongoloids?
cripples
gyppos?
pikeys?
p[i1]key
white trash scum
jungle bunn…
porch monkeys?
golliwog lover
kaffirs?
infidels? must die
kuffar
muzzrats?
shitskins?
mudslimes?
sodomites?
untermensch~
race traitors?
feminazis?
foids?
femoids?
roasties
beaners?
jigg(a|er)boos?
darkies
bulldykes?
spics?
carpet kissers?
p[i1]keys?
pikeys
`);
