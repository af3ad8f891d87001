export { browserShelf } from './browser-shelf.ts';
export type { Bundle } from './bundle.ts';
export { ANYONE, type NewEvent, type RecordedEvent, SCHOOL } from './event.ts';
export type { Kind } from './kinds.ts';
export { MIGRATIONS } from './migrations/index.ts';
export {
  type ChainReport,
  createRecords,
  type Read,
  type Recording,
  type Records,
} from './records.ts';
export { recordsRider } from './rider.ts';
export { isAnybodys, type KnownDamage, type Trusted, trusted } from './trusted.ts';
