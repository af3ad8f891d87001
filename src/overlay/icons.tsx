import type { ComponentChildren, JSX } from 'preact';
import type { Severity } from '../policy/ids.ts';
import type { PanelView } from './types.ts';

/** Shapes differ as much as colours do; every one stands beside its word, so none is spoken. */
function icon(children: ComponentChildren): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const SEVERITY: Record<Severity, () => JSX.Element> = {
  // An octagon with a bar: the road sign.
  stop: () =>
    icon(
      <>
        <path class="solid" d="M6.3 1.5h7.4l4.8 4.8v7.4l-4.8 4.8H6.3l-4.8-4.8V6.3z" />
        <path class="cut" d="M5.5 10h9" />
      </>,
    ),
  check: () =>
    icon(
      <>
        <rect class="solid" x="1" y="1" width="18" height="18" rx="4" />
        <path class="cut" d="M7.2 7.4a2.8 2.8 0 1 1 4 2.6c-.9.4-1.2 1-1.2 1.9M10 15v.1" />
      </>,
    ),
  warn: () =>
    icon(
      <>
        <path class="line" d="M10 2.2 18.4 17H1.6z" />
        <path class="line" d="M10 7.6v4.2M10 14.3v.1" />
      </>,
    ),
  advice: () =>
    icon(
      <>
        <circle class="line" cx="10" cy="10" r="8" />
        <path class="line" d="M10 9.2v4.8M10 6v.1" />
      </>,
    ),
};

const STATE: Record<PanelView['state'] | 'held', () => JSX.Element> = {
  clear: () =>
    icon(
      <>
        <circle class="solid" cx="10" cy="10" r="9" />
        <path class="cut" d="m5.8 10.3 2.9 2.9 5.5-6" />
      </>,
    ),
  warned: SEVERITY.warn,
  'not-checked': () =>
    icon(
      <>
        <circle class="line gaps" cx="10" cy="10" r="8" />
        <path class="line" d="M6.5 10h7" />
      </>,
    ),
  held: SEVERITY.stop,
};

export const SeverityIcon = ({ of }: { of: Severity }): JSX.Element => SEVERITY[of]();
export const StateIcon = ({ of }: { of: keyof typeof STATE }): JSX.Element => STATE[of]();

export const Chevron = (): JSX.Element => icon(<path class="line chevron" d="m5 7.5 5 5 5-5" />);

/** The lollipop: a yellow disc with its black bar, on a pole. */
export const Sign = (): JSX.Element => (
  <svg class="sign" viewBox="0 0 20 28" aria-hidden="true" focusable="false">
    <path class="pole" d="M10 18v9" />
    <circle class="disc" cx="10" cy="10" r="9" />
    <path class="bar" d="M4.5 10h11" />
  </svg>
);
