/** Words by which a place or a number is somebody's home rather than an office. Our own list. */
export const PRIVATE =
  /\b(?:lives?|living|lived|home (?:number|phone|address|landline)|(?:at|his|her|their|my|our|your) (?:home|house|flat)|family home|moved (?:in|to)|neighbours?|(?:his|her|their|my) (?:mum|dad|mother|father|parents?|gran|nan|grandad|carer|number|landline|phone)|(?:mum|dad|grandma|grandad|nana?)(?:['’]s)?|(?:birthday )?party|sleepover|picked up from|collect(?:ed)? from)\b/i;

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A day with its year: 14/03/2019, 14.3.19, 14th March 2019, March 14, 2019, 2019-03-14. */
export const DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS}),? \\d{4}|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
export const MONTH = new RegExp(`^(?:${MONTHS})$`, 'i');

/** A class or year as a post names it. */
export const CLASS =
  '(?:(?:Year|Yr|Class|Primary) ?\\d{1,2}\\p{Lu}?|[YP]\\d{1,2}\\p{Lu}?|Reception|Nursery|EYFS|S[1-6])';
