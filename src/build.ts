declare const __BUILD__: string;

/** Which build this world is part of; worlds of different builds do not work together. */
export const BUILD: string = __BUILD__;
