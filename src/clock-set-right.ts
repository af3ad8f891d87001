/** Computers set their clocks right by themselves, by less than this, in ms: more is a clock set back. */
export const SET_RIGHT_MS = 60_000;
