/** The little of PouchDB 9 that we use; what it gives is parsed. (Its published types are of 7.) */
declare module 'pouchdb-core' {
  export default class PouchDB {
    constructor(name: string, options: { adapter: string; auto_compaction?: boolean });
    static plugin(plugin: unknown): typeof PouchDB;
    bulkDocs(docs: readonly object[]): Promise<unknown>;
    allDocs(options: { include_docs: true; startkey: string; endkey: string }): Promise<unknown>;
    changes(options: { since: number; include_docs: true }): Promise<unknown>;
    info(): Promise<unknown>;
    close(): Promise<void>;
  }
}
declare module 'pouchdb-adapter-idb' {
  const plugin: unknown;
  export default plugin;
}
declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export default plugin;
}
