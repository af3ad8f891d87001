/** What leaves the list: a file for spreadsheets, and what is held about one pupil. */
export { type AccessLine, type AccessRequest, accessLines, accessRequest } from './access.ts';
export { exportCsv } from './csv.ts';
