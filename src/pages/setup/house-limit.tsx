import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { RuleSetting } from '../../policy/schema.ts';

/** X allows 280; below 20 not even a link fits, which counts 23. */
const LEAST = 20;
const MOST = 280;

/**
 * The school's own limit on length; empty for X's. What is being typed is kept here until the field
 * is left, since the page is drawn anew every second.
 */
export function HouseLimit(props: {
  words: Words;
  setting: RuleSetting | undefined;
  save(setting: RuleSetting): void;
}) {
  const { words, setting, save } = props;
  const [typed, setTyped] = useState(String(setting?.options?.houseLimit ?? ''));
  const [wrong, setWrong] = useState(false);

  const leave = () => {
    const houseLimit = typed.trim() === '' ? null : Number(typed);
    const fits =
      houseLimit === null ||
      (Number.isInteger(houseLimit) && houseLimit >= LEAST && houseLimit <= MOST);
    setWrong(!fits);
    if (!fits) return;
    const options = { ...setting?.options, houseLimit };
    save({ severity: setting?.severity ?? 'stop', options });
  };

  return (
    <>
      <div class="rule">
        <label for="house-limit">{words('setup_limit_label')}</label>
        <input
          id="house-limit"
          type="text"
          inputMode="numeric"
          value={typed}
          aria-invalid={wrong ? 'true' : 'false'}
          aria-describedby={wrong ? 'house-limit-error' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={leave}
        />
      </div>
      {wrong && (
        <p class="error" id="house-limit-error" role="alert">
          {words('setup_error_limit')}
        </p>
      )}
    </>
  );
}
