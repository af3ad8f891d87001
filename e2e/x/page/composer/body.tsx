/** @jsxImportSource react */
import { VIEW } from '../parts.tsx';
import { t } from '../strings.ts';
import { ComposerRow } from './composer-row.tsx';
import { formatMoment } from './dates.ts';
import { useEnv } from './env.ts';
import { Route } from './media-footer.tsx';
import { SendButton } from './send-button.tsx';
import { useDraft } from './store.ts';

interface Props {
  /** Whether the text box takes the focus when the composer appears. */
  autoFocus: boolean;
  /** Without tools and send button: an inline reply nobody has touched. */
  folded?: boolean;
  /** The send button stands elsewhere (mobile's app bar). */
  sendElsewhere?: boolean;
}

/** The rows of a composer, the one in focus with its tools. */
export function ComposerBody({ autoFocus, folded = false, sendElsewhere = false }: Props) {
  const { store, kind, open } = useEnv();
  const draft = useDraft(store);
  const { rows, focused, generation, sendAt, id } = draft;
  const [first] = rows;
  return (
    <>
      {draft.sending && kind !== 'inline-reply' && <Sending />}
      {sendAt && first && (
        <Route
          href="/compose/post/schedule"
          testid="scheduledTweetIndicator"
          label={t('composer.willSendOn', formatMoment(sendAt))}
          go={(path) => open(path, first)}
        >
          {t('composer.willSendOn', formatMoment(sendAt))}
        </Route>
      )}
      {rows.map((row, index) => (
        <div
          // A new key for every row when one comes or goes: X re-parents them all.
          key={`${id}.${row.id}.${generation}`}
          className={VIEW}
          style={{ opacity: index === focused ? 1 : 0.6 }}
        >
          <ComposerRow
            row={row}
            index={index}
            autoFocus={index === focused && (autoFocus || generation > 0)}
            tools={!folded && index === focused}
          >
            {!sendElsewhere && <SendButton />}
          </ComposerRow>
        </div>
      ))}
    </>
  );
}

function Sending() {
  return (
    <div
      role="progressbar"
      aria-label={t('composer.sending')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={50}
      className={VIEW}
      style={{ background: 'var(--border)', height: 4 }}
    >
      <div style={{ background: 'var(--accent)', height: 4, width: '50%' }} />
    </div>
  );
}
