import type { Terms } from '../terms.ts';

/** Sexual interest in children, with its codes (IWF and NSPCC describe them); no word is innocent. */
export const CHILD_HARM: Terms = {
  firm: true,
  innocent: [
    'stop (?:cp|csa|child (?:abuse|exploitation))|(?:against|prevent\\w*|tackling|ending|end|fighting|survivors? of|protect\\w* children from|report\\w*) (?:child )?(?:sexual )?(?:abuse|exploitation|csam|grooming)|cerebral palsy|cp (?:warrior|mum|mom|dad|awareness|child|kid|teacher|athlete|football|sport\\w*|charity|support)|child (?:poverty|protection|psych\\w*|plan\\w*)|cp (?:and|with) (?:epilepsy|autism)|cheese pizza (?:lover|please|fan|and|friday\\w*|slice)|map (?:maker|reading|makers|reader|collector|lover|skills|shop|of)|maps and|boy ?lover story|shota(?:ro|kan)|loli(?:ta chocolate|pop\\w*|ta (?:fashion|dress))|young (?:writers?|carers?|people|readers?|musicians|engineers?|enterprise|minds?|gardeners?|farmers?)|little (?:ones|girls? dresses|boys? clothes|girls? ballet)',
  ],
  words: {
    3: [
      'lolicon|lolis?(?: (?:lover|art|fan|content|hunter))?|shotacon|shota(?: (?:lover|art|content))?|toddlercon|cunny|jailbait|jail bait|boy ?lovers?|girl ?lovers?|child ?lovers?|kid ?lovers?|paedo(?:phile)?s? (?:and proud|pride|rights)|pedo(?:phile)?s? (?:and proud|pride|rights)|pedophile|paedophile|pedo|paedo|map (?:pride|positive|positivity|ally|and proud|rights|safe|community|friendly|flag)|pro ?map|minor attracted\\w*|no ?map|aoa attracted|age of attraction|aam|anti contact|pro contact(?: \\w+)?|pro c(?: para\\w*| map)|paraphile safe|pro ?para\\w*|youthlover|nepiophil\\w*|hebephil\\w*|ephebophil\\w*|(?:cp|csam|c p|cheese pizza|caldo de pollo|🧀🍕) (?:trade|trader|links?|mega|videos?|vids?|folders?|collection|for sale|menu|dm|telegram|seller|available|pics|content|sell)|(?:trade|trading|sell(?:ing)?|buy|mega|hmu|dm|got|need|want) (?:for |me for )?(?:cp|csam|cheese pizza|caldo de pollo|young (?:stuff|vids|content|girls|boys)|pthc|pedo)|mega ?links?(?: \\w+)?|pthc|pre ?teens? (?:models?|pics|girls|lover|content|boys|vids)|(?:young|little|underage|under age|teen|preteen|school ?girls?|school ?boys?|tiny|barely legal) (?:girls?|boys?|teens?|ones|models?|stuff)? ?(?:lover|pics|content|vids|videos|dm|sex|nudes|porn|only|wanted|fetish|feet|in uniform|admirer|enthusiast|trade)|barely legal|(?:love|like|prefer|into|admire|want|chat to|talk to|meet|dm me|looking for) (?:them |the |very |only )*(?:young|little|underage|preteen|school) (?:girls?|boys?|ones|kids)(?! (?:of|football|rugby|ballet|choir))|school ?girls? (?:dm|message|uniform lover|only|fantasy|fetish|wanted|in)|(?:girls|boys|kids|teens|children) (?:under|aged) (?:1[0-7]|[5-9]) (?:dm|message|welcome|only|add|text)|(?:daddy|uncle|older man) (?:seeks?|looking for|wants?|for|4) (?:a )?(?:young|little|teen|daughter|underage|school)\\w*(?: \\w+)?|no limits? (?:pedo|cp|young|teens?)|age is (?:just|only) a number',
    ],
    2: [
      'cp|csam|loli|shota|caldo de pollo|cheese pizza|minors welcome|nolimits|no limits|teens? (?:dm|welcome|only)|young (?:and|n) (?:fresh|pure)|lewd kids',
    ],
    1: ['young|teens?|telegram|mega|trade|links?|dm|little'],
  },
  anywhere: {
    3: [
      'lolicon|shotacon|jailbait|pedo(?:pride|lover|phile|king)|boylover|girllover|childlover|kidlover|mappride|mapsafe|promap|cpseller|cptrade|pthc|preteen|younggirl(?:s?lover|s?fan)|schoolgirllover|cunny',
    ],
  },
  foreign: ['детское порно|цп продам|педофил|炼铜|幼女|萝莉控|ロリコン|ペド|児童ポルノ|رومي اطفال'],
  excuses: [
    'charity|survivors?|safeguarding|police|campaign\\w*|awareness|prevention|nspcc|barnardo\\w*|physio\\w*|cerebral|disab\\w+|iwf|investigat\\w+|author|cartograph\\w*|orienteer\\w*',
  ],
};

/** Praise of self-harm, eating disorders, gore and violence. Those who help are fine. */
export const SELF_HARM: Terms = {
  innocent: [
    '(?:self harm|suicide|eating disorders?|anorexia|bulimia|ed) (?:and \\w+ )?(?:prevention|awareness|support|recovery|survivors?|charity|recovered|helpline|bereavement|first aid|research\\w*|nurse|therap\\w+|services?|aware|lead|safer|counsell\\w+)(?: \\w+)?|(?:lost|bereaved|recover\\w+ from|survivor of|prevent\\w*|against|talk about) (?:\\w+ ){0,3}(?:suicide|self harm|anorexia|bulimia|eating disorder)|ed ?(?:sheeran|miliband|tech|psych\\w*|d|inburgh|ucation|balls)|special ed|gory (?:history|details)|gore (?:tex|bridge|vidal|court|hill|lane)|horrible histories|ana (?:maria|banana|and|de)|mia (?:and|farrow)',
  ],
  words: {
    3: [
      'pro ?(?:ana|mia|anorexia)|pro ed|ed ?twt|ed ?twitter|edtwt|thinspo\\w*|bonespo\\w*|meanspo\\w*|fatspo|sweetspo|ana (?:buddy|buddies|coach|tips|girl|sister|4 life|diet|mia|lifestyle|twt)|anacoach|ana coach|ugw\\d*|gw\\d+|cw ?\\d+ (?:gw|ugw|kg|lbs?)\\w*|hw ?\\d+ (?:cw|lw)\\w*|(?:sw|hw|cw|lw|gw|ugw)(?: ?\\d+(?:kg|lbs?)?)(?: (?:sw|hw|cw|lw|gw|ugw) ?\\d+(?:kg|lbs?)?)+|starv(?:e|ing) (?:buddy|with me|for|to be|myself|together|is)\\w*|fasting buddy|sh ?twt|shtwt|self ?harm (?:twt|twitter|acc\\w*|buddy|tips|is|lover|pics|diary)|cutter|cut ?twt|beans and styro|styro\\w*|catscratch\\w*|cutting (?:tips|buddy|acc)|suicide (?:tips|methods?|pact|note|bait|is the|buddy)|sui (?:twt|acc)|gore ?(?:twt|twitter|videos?|acc\\w*|lover|content|links?|pics|page|porn|whore)|snuff(?: films?| videos?)?|zoophil\\w*|bestiality|zoo ?(?:porn|sex|lover 18)|necrophil\\w*|cannibal fetish|crush videos?|kms twt|kill your ?self|kys',
    ],
    2: [
      'gore|self harm|ana|pro-ana|suicid(?:e|al)|starv(?:e|ing)|cutting|blood ?lust|torture|goretwt|anorexic|thinspiration',
    ],
    1: ['ed|mia|calories|skinny|thin|sui|tw|vent acc\\w*|dead|dni|blood|death|scars'],
  },
  anywhere: {
    3: [
      'proana|promia|thinspo|bonespo|meanspo|edtwt|shtwt|anabuddy|anacoach|goretwt|gorevid|goreporn|zoophil|killyourself|snufffilm',
    ],
  },
  excuses: [
    'charity|prevention|awareness|recovery|recovered|support|nhs|nurse|therap\\w+|counsell\\w+|survivor|mental health|helpline|samaritans|papyrus|beat|mind|camhs|dietitian|dietician|author|novel\\w*|film|historian|campaign\\w*',
  ],
};
