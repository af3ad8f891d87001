/** What a spreadsheet would take for a formula, in signs of full width too, and what could be mistaken for our escaping of it. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

/** A cell for a CSV file: one that would be a formula stands behind a '. */
export const escaped = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
