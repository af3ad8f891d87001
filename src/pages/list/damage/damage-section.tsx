import { useId, useState } from 'preact/hooks';
import { londonDay } from '../../../consent/index.ts';
import type { Words } from '../../../i18n/index.ts';
import type { ListDamage, VaultState } from '../../../messages/list.ts';
import { pupilPage } from '../../../ui/addresses.ts';
import { askList } from '../../../ui/ask-list.ts';
import { failureWords } from '../../../ui/failure-words.ts';
import { shortDay } from '../../../ui/say-day.ts';
import { surnameFirst } from '../pupils/rows.ts';
import { focusPart, Section, type SectionProps } from '../section.tsx';
import { type Concerned, concernedOf, kindsOf, refsToSettle, settlementsOf } from './concerned.ts';

type Props = SectionProps & {
  damage: readonly ListDamage[];
  vault: VaultState;
  reload(): Promise<void>;
};

/** What is lost, whose it was, what that means, and how a person settles it. */
export function DamageSection({ words, register, damage, vault, acts, reload }: Props) {
  const open = damage.filter(({ settled }) => settled === null);
  const you = vault.people.find(({ id }) => id === vault.you);
  return (
    <Section route="damage" words={words}>
      {open.length === 0 && <p>{words('list_damage_none')}</p>}
      {open.length > 0 && (
        <>
          <Whose words={words} concerned={concernedOf(open, register)} />
          <ul class="lines">
            {kindsOf(open).map(({ what, count }) => (
              <li key={what}>{words(`list_damage_what_${what}`, { count })}</li>
            ))}
          </ul>
          <h3>{words('list_damage_do')}</h3>
          <ol>
            <li>{words('list_damage_do_backup')}</li>
            <li>{words('list_damage_do_settle')}</li>
            <li>{words('list_damage_do_import')}</li>
          </ol>
          {you?.role === 'slt' ? (
            <Settle words={words} refs={refsToSettle(open)} acts={acts} reload={reload} />
          ) : (
            <p class="caution">{words('list_damage_office')}</p>
          )}
        </>
      )}
      {settlementsOf(damage).map(({ at, by, count }) => (
        <p class="quiet" key={at}>
          {words('list_damage_settled', {
            count,
            day: shortDay(londonDay(at)),
            who: vault.people.find(({ id }) => id === by)?.name ?? words('list_somebody'),
          })}
        </p>
      ))}
      {open.length === 0 && (
        <p class="actions">
          <a class="button" href="#import">
            {words('list_empty_import')}
          </a>
        </p>
      )}
    </Section>
  );
}

function Whose({ words, concerned }: { words: Words; concerned: Concerned }) {
  const { pupils, unnamed, everybody } = concerned;
  return (
    <>
      {everybody && (
        <p>
          <strong>{words('list_damage_everybody')}</strong>
        </p>
      )}
      {pupils.length > 0 && (
        <>
          <p>{words('list_damage_pupils', { count: pupils.length })}</p>
          <ul class="lines">
            {pupils.map((pupil) => (
              <li key={pupil.id}>
                <a href={pupilPage(pupil.id)} target="_blank" rel="noreferrer">
                  {surnameFirst(pupil)}
                </a>{' '}
                <span class="quiet">{pupil.className || pupil.yearGroup}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unnamed > 0 && <p>{words('list_damage_unnamed', { count: unnamed })}</p>}
    </>
  );
}

function Settle(props: {
  words: Words;
  refs: readonly string[];
  acts: Props['acts'];
  reload: Props['reload'];
}) {
  const { words, refs, acts, reload } = props;
  const [seen, setSeen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState('');
  const id = useId();
  if (refs.length === 0) return null;

  const settle = async (event: Event) => {
    event.preventDefault();
    if (!seen) return setError(words('list_damage_notSeen'));
    setBusy(true);
    const answer = await askList('list-settle', { refs: [...refs] });
    setBusy(false);
    if (!answer.ok) return setError(failureWords(words, answer.why));
    acts.say({ tone: 'good', text: words('list_damage_done'), undo: [] });
    await reload();
    focusPart();
  };

  return (
    <form onSubmit={(event) => void settle(event)} noValidate>
      <label class="check" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={seen}
          aria-describedby={`${id}-error`}
          onChange={(event) => {
            setSeen(event.currentTarget.checked);
            setError('');
          }}
        />
        {words('list_damage_seen')}
      </label>
      <p class="error" role="alert" id={`${id}-error`}>
        {error}
      </p>
      <p class="actions">
        <button type="submit" class="button" disabled={busy}>
          {words('list_damage_settle')}
        </button>
      </p>
    </form>
  );
}
