import { wordList } from '../../word-list.ts';

/** Weight 1: nothing by themselves. */
export const HINTS = wordList(`
army
warrior
hunt(er|ing)
military
freedom
patriot
gang
drill
smoke
hood
streets
ops
dangerous
savage
violence
blood
armed
loaded
outdoors
steel
edge
dealer
for sale
stock
delivery
blades
swords
tactical
bombs?
shooter
strapped
bullets?
shoot(ing)?
kill
killing
killer
murder
crossbow
explosives?
taser
draco
katanas?
columbine
gun ?fire
`);
