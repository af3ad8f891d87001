import * as v from 'valibot';
import { decorated } from './accessibility/letters.ts';
import { type DraftHit, rule } from './rule.ts';

const PHOTO = { kind: 'photo' as const, key: null, alt: '', uploading: false };
const pictured = (alt: string | null) => ({ around: { row: { media: [{ ...PHOTO, alt }] } } });

/** Pictures of words in a row, with no word between, that a screen reader says one by one. */
const EMOJI =
  /(?:(?!\p{N})\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})?)*\s?){5,}/gu;
/** A picture where the sentence wants a word: "We ❤️ maths". */
const FOR_WORD =
  /(?<=(?:^|[.!?\n]\s*)(?:We|I|You|Our \p{L}+) )(?:❤️?|💙|💚|💛|💜|🧡|🖤|♥️?)(?= \p{L})/gu;

type Message = 'noDescription' | 'decorated' | 'manyEmoji' | 'emojiForWord';

/**
 * What keeps people out who read by ear (clause `language`; WCAG 2.2, 1.1.1 and 1.3.1): a photograph
 * without a description, decorative letters, emoji in place of words. Advice, and never more than that
 * as it comes. A description that could not be read is none of its business.
 */
export const accessibility = rule({
  id: 'accessibility',
  clause: 'language',
  severity: 'advice',
  messages: ['noDescription', 'decorated', 'manyEmoji', 'emojiForWord'],
  options: v.strictObject({
    /** Whether a picture without a description is pointed out. */
    descriptions: v.optional(v.boolean(), false),
  }),
  examples: {
    good: [
      { text: 'Our choir at the market.', ...pictured('Pupils in red scarves sing on a stage.') },
      { text: 'Our choir.', about: 'its description could not be read', ...pictured(null) },
      'Well done to all! 🎉🎉 We raised £340 for the food bank. 💛',
      'H₂O, 5 m² and ½ a pint: Year 6 measured water™.',
      'Year 3 ❤️ a picnic is planned for Friday.',
      { text: 'Our choir.', ...pictured('') },
    ],
    bad: [
      { text: '𝓗𝓮𝓵𝓵𝓸 and 𝗪𝗲𝗹𝗰𝗼𝗺𝗲', spans: ['𝓗𝓮𝓵𝓵𝓸', '𝗪𝗲𝗹𝗰𝗼𝗺𝗲'], fixed: 'Hello and Welcome' },
      { text: 'Ⓦⓔ sing, Ｗｅ dance', spans: ['Ⓦⓔ', 'Ｗｅ'], fixed: 'We sing, We dance' },
      { text: 'What a day 🎉🎉🎉🎉🎉', spans: ['🎉🎉🎉🎉🎉'] },
      { text: 'We ❤️ maths', spans: ['❤️'], fixed: 'We love maths' },
      {
        text: 'Our choir at the market.',
        spans: [''],
        options: { descriptions: true },
        ...pictured(''),
      },
    ],
  },
  checkDraft({ draft, parts, options: { descriptions } }) {
    const pictures = draft.rows.flatMap(({ media }, row) =>
      media.flatMap(({ kind, alt }, index): DraftHit<Message>[] => {
        if (!descriptions || kind === 'video' || alt === null || alt.trim() !== '') return [];
        const field = { kind: 'picture' as const, index };
        return [{ row, field, span: { start: 0, end: 0 }, message: 'noDescription' }];
      }),
    );
    const words = parts
      .filter(({ field: { kind } }) => kind === 'text' || kind === 'poll')
      .flatMap(({ row, field, text }) => inText(text).map((hit) => ({ ...hit, row, field })));
    return [...pictures, ...words];
  },
});

type InText = Pick<DraftHit<Message>, 'span' | 'message' | 'params' | 'fix'>;

function inText(text: string): InText[] {
  const letters = decorated(text).map(
    ({ start, end, text: plain }): InText => ({
      span: { start, end },
      message: 'decorated',
      params: { words: text.slice(start, end) },
      fix: plain,
    }),
  );
  const emoji = Array.from(text.matchAll(EMOJI), (match): InText => {
    const end = match.index + match[0].trimEnd().length;
    return { span: { start: match.index, end }, message: 'manyEmoji' };
  });
  const hearts = Array.from(text.matchAll(FOR_WORD), (match): InText => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { span, message: 'emojiForWord', params: { sign: match[0] }, fix: 'love' };
  });
  return [...letters, ...emoji, ...hearts];
}
