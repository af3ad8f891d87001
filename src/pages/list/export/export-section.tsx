import { useId, useRef, useState } from 'preact/hooks';
import { failureWords } from '../../../ui/failure-words.ts';
import { PassphraseField } from '../../../ui/passphrase-field.tsx';
import { download } from '../download.ts';
import { Section, type SectionProps } from '../section.tsx';
import { type Contents, contents } from './contents.ts';
import { passphraseFault } from './passphrase.ts';

/** The whole list as a table, plain for anybody or locked with a passphrase. */
export function ExportSection(props: SectionProps & { contents?: Contents }) {
  const { words, register, today } = props;
  const { list, csvOf, encrypt } = props.contents ?? contents;
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ good: boolean; text: string } | null>(null);
  const id = useId();
  const firstField = useRef<HTMLInputElement>(null);
  const secondField = useRef<HTMLInputElement>(null);
  const csvName = `consent-list-${today}.csv`;
  const ageName = `${csvName}.age`;
  const fault = passphraseFault(first, second);
  const errorOf = (field: 'first' | 'second') =>
    tried && fault?.field === field ? words(fault.key) : undefined;

  /** The table, or null where the worker gives no list for it, which is said. */
  const table = async (): Promise<string | null> => {
    const given = await list();
    if (given.ok) return csvOf(given.register);
    setSaid({ good: false, text: failureWords(words, given.why) });
    return null;
  };

  const plain = async () => {
    const csv = await table();
    if (csv === null) return;
    download(csvName, 'text/csv', csv);
    setSaid({ good: true, text: words('list_export_done', { name: csvName }) });
  };

  const locked = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    setSaid(null);
    if (fault) {
      (fault.field === 'first' ? firstField : secondField).current?.focus();
      return;
    }
    setBusy(true);
    try {
      const csv = await table();
      if (csv !== null) {
        download(ageName, 'application/octet-stream', await encrypt(csv, first));
        setSaid({ good: true, text: words('list_export_done', { name: ageName }) });
        setFirst('');
        setSecond('');
        setTried(false);
      }
    } catch {
      setSaid({ good: false, text: words('list_export_failed') });
    }
    setBusy(false);
  };

  return (
    <Section route="export" words={words}>
      <p role="status" class={said ? (said.good ? 'good' : 'error') : ''}>
        {busy ? words('list_export_busy') : said?.text}
      </p>
      {register.pupils.size === 0 ? (
        <p>{words('list_export_empty')}</p>
      ) : (
        <>
          <p>{words('list_export_what', { count: register.pupils.size })}</p>
          <form class="inset" onSubmit={(event) => void locked(event)} noValidate>
            <h3>{words('list_export_age')}</h3>
            <p>{words('list_export_age_intro', { command: `age -d ${ageName} > ${csvName}` })}</p>
            <PassphraseField
              words={words}
              id={`${id}-first`}
              label={words('list_export_first')}
              hint={words('list_export_hint')}
              value={first}
              onInput={setFirst}
              inputRef={firstField}
              autocomplete="new-password"
              error={errorOf('first')}
            />
            <PassphraseField
              words={words}
              id={`${id}-second`}
              label={words('list_export_second')}
              value={second}
              onInput={setSecond}
              inputRef={secondField}
              autocomplete="new-password"
              error={errorOf('second')}
            />
            <button type="submit" class="button" aria-disabled={busy}>
              {words('list_export_age_button')}
            </button>
          </form>
          <section class="inset" aria-labelledby={`${id}-csv`}>
            <h3 id={`${id}-csv`}>{words('list_export_csv')}</h3>
            <p class="caution">{words('list_export_csv_warning')}</p>
            <p class="quiet">{words('list_export_csv_hint')}</p>
            <button type="button" class="button plain" onClick={() => void plain()}>
              {words('list_export_csv_button')}
            </button>
          </section>
        </>
      )}
    </Section>
  );
}
