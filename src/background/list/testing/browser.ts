type Listener = (...told: readonly unknown[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    tell: (...what: readonly unknown[]) => {
      for (const listener of listeners) listener(...what);
    },
  };
}

/** A storage area, which copies as the browser's does. */
function area() {
  const held = new Map<string, string>();
  const onChanged = event();
  return {
    held,
    onChanged,
    get: async (key: string) => {
      const text = held.get(key);
      return text === undefined ? {} : { [key]: JSON.parse(text) };
    },
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) held.set(key, JSON.stringify(value));
      onChanged.tell();
    },
    remove: async (key: string) => void held.delete(key),
  };
}

/** For tests of the worker: as much of the browser as the worker uses of it for the list. */
export function fakeBrowser() {
  /** What our own pages, and what tabs on X, were told. */
  const told = { pages: [] as unknown[], x: [] as unknown[] };
  const windows: string[] = [];
  /** Addresses of the tabs that were opened. */
  const opened: string[] = [];
  /** What each tab that was opened shows now. */
  const addresses = new Map<number, string>();
  const [onBeforeRequest, onCompleted, onErrorOccurred] = [event(), event(), event()];
  const alarms = new Map<string, unknown>();
  const onAlarm = event();
  const onStateChanged = event();
  const onRemoved = event();
  return {
    told,
    /** Addresses of the windows that were opened. */
    windows,
    opened,
    addresses,
    webRequest: { onBeforeRequest, onCompleted, onErrorOccurred },
    alarms,
    onAlarm,
    onStateChanged,
    /** Tells that a tab was closed. */
    onRemoved,
    browser: {
      storage: { local: area(), session: area() },
      runtime: {
        id: 'lollipop',
        getURL: (path: string) => `chrome-extension://lollipop/${path}`,
        getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*'] }] }),
        sendMessage: async (message: unknown) => void told.pages.push(message),
        onMessage: event(),
      },
      tabs: {
        query: async () => [{ id: 1, windowId: 1 }],
        sendMessage: async (_tab: number, message: unknown) => void told.x.push(message),
        update: async (tab: number, { url }: { url?: string }) => {
          if (url !== undefined) addresses.set(tab, url);
        },
        create: async ({ url }: { url: string }) => {
          opened.push(url);
          addresses.set(100 + opened.length, url);
          return { id: 100 + opened.length };
        },
        get: async (tab: number) => ({
          url: addresses.get(tab) ?? 'https://x.com/home',
          windowId: 1,
        }),
        onRemoved,
        onUpdated: event(),
      },
      webRequest: { onBeforeRequest, onCompleted, onErrorOccurred },
      windows: {
        create: async ({ url }: { url: string }) => {
          windows.push(url);
          return {};
        },
        get: async () => ({}),
        update: async () => {},
      },
      declarativeNetRequest: { updateSessionRules: async () => {} },
      alarms: {
        create: async (name: string, when: unknown) => void alarms.set(name, when),
        onAlarm,
      },
      idle: { onStateChanged },
      permissions: { contains: async () => false, onAdded: event() },
    },
  };
}
