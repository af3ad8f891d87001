/** Vite hands the file over as a string, minified. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
