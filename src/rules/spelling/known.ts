/**
 * Words that the proofreader does not know and a school writes: from its marks on newsletters of two
 * primary schools and on words of SCOWL's British list, read one by one.
 */
const WORDS = `
  gaol gaols webpage webpages wellbeing foetus foetuses foetal vitro wintery divali pickleball
  pupil's playdough papier-mâché phonics grapheme graphemes phoneme phonemes digraph digraphs trigraph
  trigraphs cyberbullying lollypop emojis padlet kahoot chromebook chromebooks makaton
  bikeability cagoule cagoules rounders dodgeball boccia kwik parkrun geocaching orienteering
  lockdown livestream livestreamed signposting safeguarding prospectuses hodgeheg gruffalo
  teaser numicon minibeast minibeasts welly wellies jotter jotters tuckshop toastie toasties
  crumpets flapjacks traybake traybakes tombola sixties fundraise fundraised bookfair bookbag
  haka ceilidh ceilidhs burns neeps tatties haggis clootie dreich dinnae bairns wee ukulele
  boccia kurling handwritten cosplay selfie selfies unmissable bunting yoghurt vlog vlogs podcast
  podcasts upcycled upcycling composting pre-school preschool reusing bookmark hashtag hashtags
  retweet retweets tweeted tweeting inclusivity mindfulness neurodiversity neurodiverse oracy
  soya speeded anyways backdoor bloke blokes capsicum cardamoms docker goth meths oohs unis wraparound schoolwork timetabled minibus minibuses playleaders playleader
`;
export const KNOWN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
