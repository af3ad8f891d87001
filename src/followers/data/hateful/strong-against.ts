import { wordList } from '../../word-list.ts';
import { SETS } from './sets.ts';

/** Weight 3: one of these is enough. */
export const STRONG_AGAINST = wordList(
  String.raw`
(kill|killing|gas|hang|shoot|burn|bomb|lynch|exterminate|eradicate|eliminate|deport|expel|ban|
  cleanse|remove|purge|stone|behead|drown|exile|cull|neuter|sterilise|castrate|destroy|rape|
  send back|kick out|get rid of|round up|lock up|boot out|throw out) {all}{groups}
(i |we |fucking |proudly |really |just )*(hate|hates|hating|hater of|despise|despises|loathe|
  detest|cant stand|sick of|death to|fuck|fuck off|down with|screw|no more|stop|
  end) {all}{groups}(?! (being|in poverty|suffering|hunger|violence|dying|day|who hate|hate))
{all}{groups} (r|are|is|were|should be|will always be|ur|remain|all|r all|are all|
  are nothing but|are just|have always been|are pure) (… )?{low}
{all}{groups} (out|go home|go back|get out|leave now|must (go|die|leave|burn|hang|be …)|
  should (die|burn|hang|go|leave|rot|be (shot|hanged|hung|deported|gassed|killed|banned|beaten|
  stoned|put down|sterilised|locked up|aborted|in (the|camps)~)|not (be (allowed|near|around|in|
  teaching|able)|vote|exist|be teaching|be here|work))|dont belong|do not belong|not allowed|
  not welcome|need to (go|die|leave|know their place|be …)|deserve (to die|death|it|hell)|
  belong in …|(will not|wont|shall not) replace us|know your place|have no place|free zone|
  ruin everything|ruin …|go to hell|burn in hell|will (burn|rot|hang|pay|die|be (deported|
  destroyed|gone))|deserve hell)
(no|zero|never any) (blacks?|jews?|muslims?|gays?|immigrants?|migrants?|foreigners?|asians?|
  pakistanis?|gypsies|travellers|arabs?|women|poles|refugees|trans|queers)( (no|or|and|allowed|
  here|in|please|wanted|welcome|on)\b.*)?
`,
  SETS,
);
