import { wordList } from '../../word-list.ts';

/** Weight 2: two of these, or one and an invitation to click, pay or write. */
export const SOME = wordList(`
hate(s|ful)? (everyone|everybody|people|humans|teachers|kids|children|this school|schools)
kill (yourself|urself|all|them all|everyone|em all|people|teachers?)
kys
edgelord
un ?pc
politically incorrect
anti ?woke
triggering (snowflakes|libs|lefties|the left)
own(ing)? the libs
pure ?blood
no dei
dei hire~
infidels?
cultural marxis…
based and redpilled
red ?pill(ed)?
identitarian~
ethnic (nationalis…|cleansing)
race realist
gammon and proud
traitors? will hang
hang (them|the traitors|the lot)
rapefugees?
libtards?
demographic replacement
they will not replace us
you will not replace us
traditional values no (gays|lgbt)
stop the boats
close the borders?
noticer
every single time
negro(es)?
swastika~
rapist
joggers? (community|problem|crime|of peace|watch)
(cultural )?enrich(ers|ment) (news|watch|daily)?
(own|owns|control|controls|behind) (it all|every (war|bank|crash)|the (media|banks|world))
(religion|race) of peace (news|watch|again)
`);
