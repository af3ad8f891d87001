/** Stands in for the polyfills twitter-text asks for: every browser Lollipop runs in has them. */
export {};
