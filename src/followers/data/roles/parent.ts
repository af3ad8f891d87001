import { wordList } from '../../word-list.ts';

/** Own list. */
export const PARENT = wordList(String.raw`
(proud |busy |tired |working |full time |single |adoptive |foster |step ?|twin |boy |girl |
  stay at home |home ?ed |autism |send |sen |dance |football |wine loving |new )*(mum|mummy|mam|
  mammy|mom|dad|daddy|mother|father|parents?|carer|guardian|step ?mum|step ?dad|grandma|
  grandmother|grandad|grandfather|granny|gran|nan|nana|nanny|nanna|grandparents?|auntie|aunty|
  uncle|godmother|godfather|foster carer)( and …)?( ?(of|to|x ?#|#|and|\.|,|who|from|in|with|$|
  wife|husband|first|life|runs?|loves?|bloke))

(father|mother|parent|mum|dad) of …
married (to|with)
(wife|husband) (of|to|and|\.)
family (man|woman|first)
our (boys|girls|kids|children|family)
my (kids|children|boys|girls|daughters?|sons?|family|grand ?children)
(two|three|four|2|3|4) (kids|children|boys|girls|daughters|sons|grandchildren|lads)
`);
