import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
fuck~
mother ?fuck~
mofos?
cunt~
wank(er|ers|stain)
twats?
bell ?ends?
knob ?heads?
dick ?heads?
prick
arse ?holes?
ass ?holes?
shit~
bull ?shit~
bitch(es|y)?
bastards?
stfu
gtfo
wtf
kmt suck
suck my …
eat shit
piss off
piss ?heads?
savage bitch
bad ass bitch
`);
