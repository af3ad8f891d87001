import type { Finding } from '../lint/finding.ts';
import { FROM_DECLARATION, TOLD_TO_PAGES } from '../rules/consent/told.ts';
import { messageKey } from '../rules/rule.ts';

const OWN_WORDS: readonly string[] = FROM_DECLARATION.map((message) =>
  messageKey('consent', message),
);
const KEY = {
  stop: messageKey('consent', TOLD_TO_PAGES[0]),
  check: messageKey('consent', TOLD_TO_PAGES[1]),
};

/**
 * The findings as a page on X may have them. Why somebody may not be shown is on the consent list and
 * stays home: with one pupil in a picture, "must never be photographed" would be said of that child.
 * X's process hears only that the picture may not go, or that something is to be looked at; the
 * window that asks who is in it says why.
 */
export function findingsForPages(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    if (finding.rule !== 'consent' || OWN_WORDS.includes(finding.message)) return [finding];
    const message = finding.severity === 'stop' ? KEY.stop : KEY.check;
    const place = JSON.stringify([finding.row, finding.field, message]);
    if (told.has(place)) return [];
    told.add(place);
    return [{ ...finding, message, params: {} }];
  });
}
