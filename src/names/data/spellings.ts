/**
 * Names that are one name in several spellings, where the post may have one and the list another.
 * Source: our own list, of the spellings common in British schools.
 */
export const SPELLINGS: readonly string[] = [
  'muhammad mohammed mohamed mohammad muhammed mohamad muhamed mohamud',
  'catherine katherine kathryn catharine katharine cathryn',
  'sara sarah',
  'aisha ayesha aysha aishah',
  'sofia sophia',
  'isabel isobel isabelle isobelle isabell',
  'ahmed ahmad',
  'yusuf yousuf yousef youssef yusef',
  'fatima fatimah fatema',
  'zainab zaynab zeinab',
  'hannah hanna',
  'elisabeth elizabeth',
  'stephen steven',
  'geoffrey jeffrey',
  'nur noor nour',
  'siobhan shivaun shevaun shivonne chevonne',
  'niamh neve neave',
  'saoirse seersha sersha',
  'aoife eefa',
  'caoimhe keeva kweeva',
  'sean shaun shawn',
  'sinead shinade',
  'aisling ashling',
  'roisin rosheen',
  'oisin osheen',
];
