import { browserShelf, createRecords, type Records } from '../../records/index.ts';
import { FOLLOWER_KINDS } from '../followers/kinds.ts';
import { POST_KINDS } from '../posts/kinds.ts';
import { disk } from './disk.ts';
import {
  ALLOWED_BY_HAND,
  CONSENT_KINDS,
  FINDING_ANSWERED,
  POLICY_CHANGED,
  STOP_OVERRIDDEN,
} from './kinds.ts';
import { vault } from './vault.ts';

/** The one record store of this worker. */
export const records: Records = createRecords({
  vault,
  disk,
  shelf: browserShelf(),
  kinds: [
    ...CONSENT_KINDS,
    FINDING_ANSWERED,
    STOP_OVERRIDDEN,
    ALLOWED_BY_HAND,
    POLICY_CHANGED,
    ...POST_KINDS,
    ...FOLLOWER_KINDS,
  ],
});
