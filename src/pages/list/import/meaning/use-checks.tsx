import { USES, type Use } from '../../../../consent/index.ts';
import type { Words } from '../../../../i18n/index.ts';
import { keyOf } from '../../words.ts';

/** Ticks for what something counts for. */
export function UseChecks(props: {
  words: Words;
  legend: string;
  uses: readonly Use[];
  onUses(uses: Use[]): void;
}) {
  const { words, legend, uses, onUses } = props;
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {USES.map((use) => (
        <label class="check" key={use}>
          <input
            type="checkbox"
            checked={uses.includes(use)}
            onChange={(event) =>
              onUses(
                USES.filter((one) =>
                  one === use ? event.currentTarget.checked : uses.includes(one),
                ),
              )
            }
          />
          {words(keyOf('list_use_', use))}
        </label>
      ))}
    </fieldset>
  );
}
