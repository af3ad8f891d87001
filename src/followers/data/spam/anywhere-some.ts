import { wordList } from '../../word-list.ts';

/** Weight 2, inside a run of letters. */
export const ANYWHERE_SOME = wordList(`
promo(?![tn])
vape
(hot|top|tech|super|mega|amazon|uk|fashion|travel|cheap|steal|great)deals|deals(uk|alert|hunter|finder|bot|4)
giveaway
(?<!micro)loans(?!hark)
discounts?(code|uk|shop|store|s|online|4|king)
bargain(alert|bot|deals?)
seo(expert|agency|guru|service|marketing|company|king|pro|specialist|consult|backlink)|(local|best|pro|expert)seo
hustle(r|king|queen|life|daily|mode)
marketingguru
cheap(follow|like|bag|watch|vape|flight|essay|shop|stuff|iptv|cig|smokes)
psychic(read|love|medium|#)
(?<!mi|re)spells
`);
