/** A catalogue's key for something written with hyphens: `list_why_do_not_photograph`. */
export const keyOf = (prefix: string, name: string): string =>
  `${prefix}${name.replaceAll('-', '_')}`;
