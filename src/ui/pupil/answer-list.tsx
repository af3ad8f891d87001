import { type Day, type Pupil, USES } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { Mark } from './mark.tsx';
import { type AskedFor, answerTo, answerWords, detailWords, key, toneOf } from './verdict.ts';

/** What may be done with this pupil on that day: question, answer, and until when or since when not. */
export function AnswerList(props: {
  words: Words;
  pupil: Pupil;
  day: Day;
  asked: readonly AskedFor[];
  large?: boolean;
}) {
  const { words, pupil, day, asked } = props;
  return (
    <ul class={`answers ${props.large ? 'large' : ''}`}>
      {asked.map((one) => {
        const answer = answerTo(pupil, one, day);
        return (
          <li key={one}>
            <Mark tone={toneOf(answer, one)} />
            <span class="asked">{words(`pupil_asked_${key(one)}`)}</span>
            <span class={`answer-words ${toneOf(answer, one)}`}>
              {answerWords(words, answer, one)}
            </span>
            <span class="quiet">{circumstances(words, pupil, one, day)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** A video on X needs two uses: what is told is of the one that decides. */
function circumstances(words: Words, pupil: Pupil, asked: AskedFor, day: Day): string {
  if (asked === 'photo') return detailWords(words, pupil, 'social-media', day);
  if (asked !== 'x-video') return detailWords(words, pupil, asked, day);
  const photo = answerTo(pupil, 'social-media', day);
  const video = answerTo(pupil, 'video', day);
  const decides = photo.ok && (!video.ok || video.until < photo.until) ? 'video' : 'social-media';
  return detailWords(words, pupil, decides, day);
}

/** The conditions in the form's own words, each once. */
export function conditionTexts(pupil: Pupil): string[] {
  const texts = USES.map((use) => pupil.permissions[use]?.conditions.trim() ?? '');
  return [...new Set(texts.filter((text) => text !== ''))];
}
