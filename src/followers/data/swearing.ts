import type { Terms } from '../terms.ts';

/** Strong swearing only: a word of it in a bio is a reason to look, no more. */
export const SWEARING: Terms = {
  innocent: [
    'shit ?(?:zus?|ake\\w*|take\\w*)|wank ?el|bastard(?:o| executioner)|the (?:last )?bastard',
  ],
  words: {
    2: [
      'fuck\\w*|mother ?fuck\\w*|mofos?|cunt\\w*|wank(?:er|ers|stain)|twats?|bell ?ends?|knob ?heads?|dick ?heads?|prick|arse ?holes?|ass ?holes?|shit\\w*|bull ?shit\\w*|bitch(?:es|y)?|bastards?|stfu|gtfo|wtf|kmt suck|suck my \\w+|eat shit|piss off|piss ?heads?|savage bitch|bad ass bitch',
    ],
    1: ['bollocks|arse|crap|pissed|piss|bugger|feck\\w*'],
  },
  anywhere: { 2: ['fuck|cunt|wanker|shithead|bullshit|bitch|dickhead|knobhead|asshole|arsehole'] },
  excuses: [],
};
