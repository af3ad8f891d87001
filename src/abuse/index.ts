export type { Abuse, AbuseHit, AbuseKind, Target } from './hit.ts';
export { judgeAbuse } from './judge.ts';
export { obscenities } from './obscene.ts';
