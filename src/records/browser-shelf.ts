import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';
import { SHELF_NAME } from '../vault/stored-keys.ts';
import type { Shelf } from './shelf.ts';
import { pouchShelf } from './shelf-pouchdb.ts';

/** The browser's own shelf, in IndexedDB. */
export function browserShelf(): Shelf {
  PouchDB.plugin(idb);
  return pouchShelf(new PouchDB(SHELF_NAME, { adapter: 'idb' }));
}
