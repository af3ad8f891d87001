/** @jsxImportSource react */

import type { IconName } from '../icons.ts';
import { type ButtonProps, IconButton } from '../parts.tsx';
import { tooltip } from '../popup.tsx';

/** A blue icon of the toolbar; hovered for a while, it says what it is called. */
export function Tool({ label, ...rest }: ButtonProps & { icon: IconName; label: string }) {
  return <IconButton {...rest} className="r-blue" aria-label={label} {...tooltip(label)} />;
}
