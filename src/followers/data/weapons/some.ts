import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
guns?
firearms?
rifles?
pistols?
shotguns?
ammo
ammunition
weapons?
weaponry
knives
grenades?
sniper
militia
prepper
opps
hunter of men
bang bang
bloodshed
free my (bros?|guys|gs|dawgs?)
no questions( asked)?
fgc
concealed
`);
