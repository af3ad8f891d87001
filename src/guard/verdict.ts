import * as v from 'valibot';

/**
 * What the guard says of one draft. Clear, warned and not checked are the three visible states;
 * `hold` says whether Post may go. A clear result means *no breach found*, never *safe*.
 */
export const verdictSchema = v.strictObject({
  state: v.picklist(['clear', 'warned', 'not-checked']),
  hold: v.boolean(),
  /** Key of the sentence that says why, `verdict_*` in the catalogue. */
  why: v.picklist([
    'verdict_clear',
    'verdict_warned',
    'verdict_stop',
    'verdict_stopAndPicture',
    'verdict_stopAndNoList',
    'verdict_stopAndQuoted',
    'verdict_stopAndStale',
    'verdict_stopAndUnreadable',
    'verdict_stopAndLocked',
    'verdict_stopAndWorkerGone',
    'verdict_stopAndReload',
    'verdict_stopAndBusy',
    'verdict_check',
    'verdict_pictureNotChecked',
    'verdict_noList',
    'verdict_listStale',
    'verdict_locked',
    'verdict_quotedPictureNotChecked',
    'verdict_unreadable',
    'verdict_workerGone',
    'verdict_reload',
    'verdict_accountChanging',
    'verdict_accountUnknown',
    'verdict_busy',
    // Said for what the network lock does, not by the table.
    'verdict_byHand',
    'verdict_networkRefused',
    'verdict_sentOtherwise',
  ]),
});
export type Verdict = v.InferOutput<typeof verdictSchema>;
