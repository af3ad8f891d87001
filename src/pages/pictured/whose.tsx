import { useState } from 'preact/hooks';
import type { Words } from '../../i18n/index.ts';
import type { SheetPicture } from '../../messages/sheet.ts';
import { Choices } from '../../ui/choices.tsx';
import type { Said } from './said.ts';

const ANSWERS = ['ours', 'permission', 'not-ours'] as const;

/**
 * Whose picture it is: taken by us, unless it looks otherwise. Then it is asked; else only whoever
 * opens it says more.
 */
export function Whose(props: {
  words: Words;
  id: string;
  asks: string;
  looks: SheetPicture['looks'];
  origin: Said['origin'];
  error: string | undefined;
  onSay(origin: Said['origin']): void;
}) {
  const { words, id, looks, origin } = props;
  const [opened, setOpened] = useState(false);
  if (looks === null && origin === null && !opened) {
    return (
      <button type="button" class="link" aria-expanded={false} onClick={() => setOpened(true)}>
        {words('pictured_whose_open')}
      </button>
    );
  }
  return (
    <Choices
      id={id}
      asks={props.asks}
      focus={opened}
      legend={words(
        looks === null ? 'pictured_whose' : `pictured_whose_${looks.replace('-', '_')}`,
      )}
      options={ANSWERS.map((value) => ({
        value,
        label: words(`pictured_whose_is_${value.replace('-', '_')}`),
      }))}
      value={origin}
      onChange={(value) => props.onSay(value)}
      error={props.error}
    />
  );
}
