import enGB from '../_locales/en_GB/messages.json';

/** The languages there are words for; the names are the folders of `_locales`. */
export const LOCALES = ['en_GB'] as const;
export type Locale = (typeof LOCALES)[number];

/** The browser's shape of a catalogue; `description` tells a translator where the words stand. */
export type Catalogue = Readonly<Record<string, { message: string; description: string }>>;

export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en_GB: enGB };
