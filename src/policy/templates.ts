/**
 * Announcements that a school makes again and again (clause `purpose`). What is to be filled in stands
 * in square brackets; as they are and filled in, no rule finds anything in them.
 */
export const TEMPLATES = ['event', 'closure', 'achievement', 'blog', 'invitation'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** Where a template's words stand in the catalogue: its name, and the post itself. */
export const templateKeys = (id: TemplateId) =>
  ({ title: `template_${id}_title`, text: `template_${id}_text` }) as const;

/** The gaps to be filled in, as they stand in the text: "[day]". */
export const gapsIn = (text: string): string[] => text.match(/\[[^\]]+\]/gu) ?? [];
