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
];
