import type { Examples } from '../rule.ts';

const reply = (handle: string, text: string) => ({
  around: { replyTo: { handle, text, picture: false } },
});

export const EXAMPLES: Examples = {
  good: [
    'Please make sure that your child has a coat and a water bottle on Friday.',
    'Thank you to all our parents and carers who came to the fair!',
    'Thank you, @DaleLibraries, for a spellbinding session.',
    'Our thanks go to Mrs Rose, who has retired.',
    {
      text: 'Thank you! We are sorry to have missed your talk. Could you send the slides?',
      ...reply('MrsTaylorY5', 'Our class loved sharing this at the moderation meeting.'),
    },
    { text: 'The children loved your book!', ...reply('annapoet', 'My new book is out today') },
    {
      text: '@sarah_w_mum Thank you for the books.',
      options: { allow: ['@Sarah_W_Mum'] },
    },
    'Teachers: message us for the planning. #edchat',
  ],
  bad: [
    {
      text: '@sarah_w_mum Hi Sarah, could you message us so that we can talk about it?',
      spans: ['@sarah_w_mum'],
    },
    { text: 'Hi Mrs Smith, your son has left his coat.', spans: ['your son'] },
    {
      text: 'So glad to hear it. Thank you!',
      spans: ['So glad to hear it.'],
      ...reply('kjh1982', 'My daughter loved the trip today'),
    },
    {
      text: 'We will look into this and ring you.',
      spans: ['We will look into'],
      ...reply('someone', 'The gate was locked again.'),
    },
    { text: 'DM us if you would like a place.', spans: ['DM us'] },
    { text: 'To the mum who parked on the zigzags: please don’t.', spans: ['the mum who'] },
  ],
};
