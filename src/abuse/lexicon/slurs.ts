/** Contempt for whole groups of people, beside the slurs that followers are looked through for. Our own list. */
export const SLURS = `
gyp(po|po_|o)s? lesbos? bum_?boys? (dirty|filthy|stinking|thieving|bloody|smelly|scummy|fucking|lazy|disgusting|vile)_(…_)?(travellers|gyps(y|ies)|immigrants?|foreigners?|migrants?|refugees|muslims?|jews?|blacks|asians|arabs|poles|romanians|gays|queers?|lesbians?|trannies)
(travellers|gypsies|immigrants|foreigners|migrants|refugees|muslims|jews|blacks|asians|arabs|poles|romanians|gays)_(are_)?(all_|just_)?(thieves|vermin|scum|animals|parasites|filth|criminals|terrorists|rapists|dirty|disease~)
(send|deport|kick|get|chuck|throw|ship)_(all_)?(these|those|the|them|all|every)_(…_)?(immigrants|foreigners|migrants|refugees|muslims|gypsies|travellers|jews|blacks|asians)_(home|back|out|away) (black|asian|muslim|gay|foreign|jewish|trans|irish|polish)_(bastards?|scum|cunts?|bitch(es)?|vermin|filth|pigs?|dogs?|freaks?|rats?|animals?)
`;
