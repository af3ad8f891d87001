import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A button and what it opens in its place. Focus goes to the first field with the opening and back to
 * the button with the closing, so it is never lost; Escape closes.
 */
export function Opens(props: {
  label: string;
  /** Says more than the label where several buttons have the same one; starts with it. */
  name?: string;
  children(close: () => void): ComponentChildren;
}) {
  const { label, name, children } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (open) inside.current?.querySelector<HTMLElement>('input, select, [tabindex="-1"]')?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  if (!open) {
    return (
      <button
        type="button"
        class="button plain"
        ref={button}
        aria-label={name}
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        {label}
      </button>
    );
  }
  const close = () => setOpen(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a shortcut; there is a button too.
    <div
      class="opened"
      ref={inside}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {children(close)}
    </div>
  );
}
