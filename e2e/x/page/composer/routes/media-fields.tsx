/** @jsxImportSource react */
import { testId } from '../../config.ts';
import { VIEW } from '../../parts.tsx';
import { t } from '../../strings.ts';
import { WARNINGS, type Warning } from '../model.ts';
import { field, secondary } from '../style.ts';

const LONGEST_ALT = 1000;

export function AltField({ alt, change }: { alt: string; change(alt: string): void }) {
  return (
    <div className={VIEW} style={{ paddingTop: 12 }}>
      <label>
        <span style={secondary}>{t('composer.description')}</span>
        <textarea
          name="altTextInput"
          data-testid={testId('altTextInput')}
          maxLength={LONGEST_ALT}
          rows={3}
          value={alt}
          onChange={(event) => change(event.currentTarget.value)}
          style={{ ...field, resize: 'vertical' }}
        />
      </label>
      <div style={{ ...secondary, fontSize: 13, textAlign: 'end' }}>
        {alt.length} / {LONGEST_ALT}
      </div>
    </div>
  );
}

export function Warnings(props: {
  warnings: readonly Warning[];
  change(warnings: readonly Warning[]): void;
}) {
  const { warnings, change } = props;
  return (
    <div className={VIEW} style={{ display: 'grid', gap: 12, padding: '12px 0' }}>
      {WARNINGS.map((warning) => (
        <label
          key={warning}
          style={{ display: 'flex', flexDirection: 'row', justifyContent: 'space-between' }}
        >
          {t(`composer.${warning}`)}
          <input
            type="checkbox"
            name={warning}
            checked={warnings.includes(warning)}
            onChange={({ currentTarget: { checked } }) => {
              const others = warnings.filter((one) => one !== warning);
              change(checked ? [...others, warning] : others);
            }}
          />
        </label>
      ))}
    </div>
  );
}
