/** One stored thing: where it is, what can be read of it without unlocking, when it goes. */
export interface StoredThing {
  readonly name: string;
  readonly where: 'IndexedDB lollipop' | 'PouchDB lollipop-records' | 'storage.session';
  readonly holds: string;
  readonly inTheClear: string;
  readonly clearedWhen: string;
}

export const DISK_NAME = 'lollipop';
export const SHELF_NAME = 'lollipop-records';

export const FORMAT = 'format';
export const VAULT = 'vault';
export const ATTEMPTS = 'attempts';
export const HEAD = 'head';
export const KEY_PREFIX = 'key/';
export const SNAPSHOT_PREFIX = 'snapshot/';
export const NOTE_PREFIX = 'note/';

const DISK = 'IndexedDB lollipop';

/** Everything the vault and the records store. A test compares it with what they really write. */
export const STORED_THINGS: readonly StoredThing[] = [
  {
    name: FORMAT,
    where: DISK,
    holds: 'the version of everything here',
    inTheClear: 'all of it',
    clearedWhen: 'the extension is removed',
  },
  {
    name: VAULT,
    where: DISK,
    holds: 'people, their locks, the data key sealed for each of them and for the recovery code',
    inTheClear:
      'names and roles of staff, when the recovery code was made, how passphrases stretch',
    clearedWhen: 'the extension is removed; replaced whole at every change of people',
  },
  {
    name: ATTEMPTS,
    where: DISK,
    holds:
      'how many unlocks have failed in a row, of whom and when last, and of everybody together',
    inTheClear: 'all of it',
    clearedWhen: 'that person’s own unlock succeeds; of everybody together, time passes',
  },
  {
    name: HEAD,
    where: DISK,
    holds: 'the end of the chain, how many batches there are, which subjects were erased',
    inTheClear: 'nothing',
    clearedWhen: 'replaced at every append',
  },
  {
    name: KEY_PREFIX,
    where: DISK,
    holds: 'a data subject’s keys (or the school’s own), sealed with the data key',
    inTheClear: 'random ids of subjects and keys',
    clearedWhen: 'the subject is erased; sealed anew when a person is removed',
  },
  {
    name: SNAPSHOT_PREFIX,
    where: DISK,
    holds: 'a derived state, such as the index of names, sealed and bound to the end of the chain',
    inTheClear: 'its own name',
    clearedWhen: 'any subject is erased, or the data key is changed; made anew from the events',
  },
  {
    name: NOTE_PREFIX,
    where: DISK,
    holds: 'what waits for a person and is no record, such as followers not decided yet, sealed',
    inTheClear: 'its own name, with a random id in it',
    clearedWhen: 'it waits no longer; sealed anew when a person is removed',
  },
  {
    name: 'batch/',
    where: 'PouchDB lollipop-records',
    holds: 'batches of events, each event sealed with its subject’s key',
    inTheClear: 'random ids, salted hashes, how many events a subject has and which came together',
    clearedWhen: 'never: what an erased subject leaves can no longer be opened by anybody',
  },
  {
    name: 'vault-session',
    where: 'storage.session',
    holds: 'the data key and who unlocked it, in memory only',
    inTheClear: 'all of it, to our own worker and pages',
    clearedWhen: 'the vault locks, or the browser closes',
  },
];
