import { useCallback, useEffect, useState } from 'preact/hooks';
import { findingWords } from '../../i18n/finding-words.ts';
import type { Words } from '../../i18n/index.ts';
import type { NotRight } from '../../messages/list.ts';
import { camel } from '../../rules/rule.ts';
import { askList } from '../../ui/ask-list.ts';
import { closeWindow } from '../../ui/close-window.ts';
import { failureWords } from '../../ui/failure-words.ts';
import { LeadersWindow } from '../../ui/leaders-window.tsx';
import { AllowForm } from './allow-form.tsx';
import { TurnDownForm } from './turn-down-form.tsx';

const askId = () => new URLSearchParams(location.search).get('not-right') ?? '';

/**
 * The window in which the leadership allows words or an account for good, or turns a rule down, from a
 * finding in a post. Opened by the worker. Before there is a list, it is for whoever sets Lollipop up.
 */
export function NotRightPage({ words }: { words: Words }) {
  const asked = () => <Asked words={words} />;
  return (
    <LeadersWindow
      words={words}
      heading={words('notRight_heading')}
      intro={words('notRight_intro')}
      office={words('notRight_office_what')}
      beforeList={asked}
    >
      {asked}
    </LeadersWindow>
  );
}

function Asked({ words }: { words: Words }) {
  const [asked, setAsked] = useState<NotRight | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);

  const read = useCallback(async () => {
    const answer = await askList('not-right-read', { ask: askId() });
    if (answer.ok) return setAsked(answer.value);
    const gone = answer.why === 'gone' || answer.why === 'shape';
    setRefused(gone ? words('notRight_gone') : failureWords(words, answer.why));
  }, [words]);
  useEffect(() => void read(), [read]);

  const finish = (said: string) => {
    setDone(said);
    void closeWindow();
  };

  if (refused !== null) {
    return (
      <p class="notice bad" role="alert">
        {refused}
      </p>
    );
  }
  if (done !== null) {
    return (
      <p class="notice good" role="status">
        {done}
      </p>
    );
  }
  if (asked === null) return null;
  const { text, finding, want } = asked;
  const { start, end, rule } = finding;
  const { what, why } = findingWords(words, finding);
  const form = { words, asked, ask: askId() };
  return (
    <>
      <section class="card" aria-labelledby="post">
        <h2 id="post">{words('notRight_post')}</h2>
        <blockquote class="post" dir="auto">
          {text.slice(0, start)}
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end)}
        </blockquote>
        <p>
          <strong>{what}</strong> {why}
        </p>
        <p class="quiet">{words('notRight_rule', { rule: words(`rule_${camel(rule)}_title`) })}</p>
      </section>
      {want === 'allow' ? (
        <AllowForm {...form} done={() => finish(words('notRight_allowed'))} />
      ) : (
        <TurnDownForm {...form} done={() => finish(words('notRight_turnedDown'))} />
      )}
    </>
  );
}
