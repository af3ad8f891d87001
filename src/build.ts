declare const __BUILD__: string;
declare const __OFFSCREEN__: boolean;

/** Which build this world is part of; worlds of different builds do not work together. */
export const BUILD: string = __BUILD__;

/** Whether this build's browser has offscreen documents; what it has not is left out of the build. */
export const HAS_OFFSCREEN: boolean = __OFFSCREEN__;
