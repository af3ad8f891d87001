/** @jsxImportSource react */
import './page.css';
import './layout.css';
import './content.css';
import './layers.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { config } from './config.ts';
import { watchFocus } from './focus-trap.ts';
import { watchKeys } from './shortcuts.ts';
import { setTheme } from './theme.ts';

declare global {
  interface Window {
    /** Levers that only tests pull. */
    __replica: { setTheme: typeof setTheme };
  }
}

/** assumed: X does not wait for its service worker; a test of one must be sure that it is there. */
async function controlledByWorker(): Promise<void> {
  if (!navigator.serviceWorker) return;
  await navigator.serviceWorker.register('/sw.js');
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

async function boot(): Promise<void> {
  const root = document.getElementById('react-root');
  if (!root) throw new Error('The page has no #react-root');
  if (config.serviceWorker) await controlledByWorker();
  window.__replica = { setTheme };
  watchFocus();
  watchKeys();
  document.getElementById('placeholder')?.remove();
  createRoot(root).render(<App />);
}

void boot();
