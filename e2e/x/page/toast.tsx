/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';
import { testId } from './config.ts';
import { Link, Text } from './parts.tsx';
import { t } from './strings.ts';

interface Message {
  text: string;
  link: string | undefined;
}

/** assumed: how long a toast stays; no source says. */
const STAYS_MS = 6000;

let shown: Message | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function show(message: Message | null): void {
  shown = message;
  for (const listener of listeners) listener();
}

/** Shows a message at the foot of the page, with a `View` link when `link` is given. */
export function showToast(text: string, link?: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => show(null), STAYS_MS);
  show({ text, link });
}

export function Toasts() {
  const message = useSyncExternalStore(subscribe, () => shown);
  if (!message) return null;
  return (
    <div className="css-175oi2r r-toastwrap" role="alert">
      <div className="css-175oi2r r-toast" data-testid={testId('toast')}>
        <Text auto>{message.text}</Text>
        {message.link ? (
          <Link className="r-toastlink" href={message.link}>
            <Text>{t('view')}</Text>
          </Link>
        ) : null}
      </div>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
