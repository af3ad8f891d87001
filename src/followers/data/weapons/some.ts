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
blades
swords
katanas?
tactical
bombs?
grenades?
explosives?
shooter
sniper
militia
prepper
strapped
opps
trap
hunter of men
bang bang
bullets?
crossbow
taser
shoot(ing)?
kill
killing
killer
bloodshed
murder
`);
