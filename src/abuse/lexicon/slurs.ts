/** Contempt for whole groups of people, beside the slurs that followers are looked through for. Our own list. */
export const SLURS = `
gyp(po|po_|o)s? lesbos? bum_?boys? (dirty|filthy|stinking|thieving|bloody|smelly|scummy|fucking|lazy|disgusting|vile)_(\\w+_)?(travellers|gyps(y|ies)|immigrants?|foreigners?|migrants?|refugees|muslims?|jews?|blacks|asians|arabs|poles|romanians|gays|queers?|lesbians?|trannies)
(travellers|gypsies|immigrants|foreigners|migrants|refugees|muslims|jews|blacks|asians|arabs|poles|romanians|gays)_(are_)?(all_|just_)?(thieves|vermin|scum|animals|parasites|filth|criminals|terrorists|rapists|dirty|disease~)
`;
