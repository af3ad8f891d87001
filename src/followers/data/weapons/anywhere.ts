import { wordList } from '../../word-list.ts';

/** Weight 3, even inside a run of letters: a handle, a hashtag, a link. */
export const ANYWHERE = wordList(`
glock(?!en)
ak47
ar15
gunsforsale
gunsales
gunshop
gunstore
gunplug
gunrights
gunlover
gunnut
gunporn
gunsdaily
gunsand(?!roses)
ghostgun
knivesforsale
zombieknife
zombieknives
rambokni
flickkni
knuckleduster
ammoshop
ammodeals
ammo4
molonlabe
2ndamendment
secondamendment
openlycarry
schoolshoot
columbine(fan|lover|shoot|19)
tacticalknives
tacticalgear
machete
oppblock
gangbang
switchblade
gunsmoke(?!d)
weaponsfor
weapondeal
firearm
hitman
`);
