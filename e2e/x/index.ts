export {
  DEFAULTS,
  OFFICIAL,
  PERSONAL,
  type Received,
  type Replica,
  type ReplicaAccount,
  type ReplicaOptions,
} from './options.ts';
export { type RunningReplica, startReplica } from './server/index.ts';
