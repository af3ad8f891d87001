import { expect, test } from 'vitest';
import { guessColumn } from './headers.ts';

const guess = (header: string) => {
  const { is, uses } = guessColumn(header);
  return uses.length > 0 ? `${is} ${uses.join('+')}` : is;
};

test.each([
  // Who the pupil is, in the words of SIMS, Arbor, Bromcom, ScholarPack, Integris, iSAMS.
  ['Adno', 'admission-number'],
  ['Adm. No.', 'admission-number'],
  ['Student ID', 'admission-number'],
  ['txtSchoolID', 'admission-number'],
  ['UPN', 'upn'],
  ['Former UPN', 'nothing'],
  ['ULN', 'nothing'],
  ['Legal First Name', 'legal-forename'],
  ['Legal Last Name', 'legal-surname'],
  ['Preferred First Name', 'known-name'],
  ['Known Name', 'known-name'],
  ['Chosen name', 'known-name'],
  ['Preferred Last Name', 'preferred-surname'],
  ['Middle Name(s)', 'middle-names'],
  ['Surname Forename', 'full-name'],
  ['Pupil Name', 'full-name'],
  ['Display Name', 'full-name'],
  ['D.O.B.', 'born'],
  ['Date of Birth', 'born'],
  ['NCYear', 'year-group'],
  ['Yr Grp', 'year-group'],
  ['Reg Group', 'class'],
  ['Registration Form', 'class'],
  ['Tutor Group', 'class'],
  ['Class Teacher', 'nothing'],
  ['On Roll', 'on-roll'],
  ['Enrolment status', 'on-roll'],
  ['Leaving Date', 'leaving-date'],
  ['Date of Admission', 'nothing'],
  // What was agreed to.
  ['Consent: Display (internal)', 'consent display'],
  ['In-school display', 'consent display'],
  ['Photographs - Social Media', 'consent social-media'],
  ['Twitter / X', 'consent social-media'],
  ['ConsentSocialMedia', 'consent social-media'],
  ['School website & social media', 'consent website+social-media'],
  ['Press/Media', 'consent press'],
  ['Local newspaper', 'consent press'],
  ['Video/Film', 'consent video'],
  ['Newsletter/Prospectus', 'consent newsletter'],
  ['Consent: First Name (text only, no photo)', 'consent first-name'],
  ['Use of first name', 'consent first-name'],
  ['Named in newsletter', 'nothing'],
  ['First Name', 'legal-forename'],
  ['Photo consent', 'nothing'],
  // On what terms.
  ['Do Not Photograph', 'do-not-photograph'],
  ['No photos', 'do-not-photograph'],
  ['Conditions', 'conditions'],
  ['Consent notes', 'conditions'],
  ['Medical notes', 'nothing'],
  ['Consent Given By', 'given-by'],
  ['Parent / Carer Name', 'given-by'],
  ['Relationship', 'relationship'],
  ['Parental Responsibility', 'parental-responsibility'],
  ['Consent Date', 'consent-date'],
  ['Date consent given', 'consent-date'],
  ['Consent Expiry', 'until'],
  ['End Date', 'until'],
  ['Social Media Expiry', 'until social-media'],
  ['Website consent date', 'consent-date website'],
  ['Withdrawn Date', 'withdrawn'],
  ['Consent Type', 'consent-type'],
  ['Consent Status', 'consent-answer'],
])('“%s” is read as %s', (header, meaning) => expect(guess(header)).toBe(meaning));

test.each([
  'Social media refused',
  'No social media',
  'Opted out of social media',
  'Twitter opt-out',
  'Do not put on Facebook',
  'Objects to social media',
])('a yes under “%s” takes consent away', (header) =>
  expect(guessColumn(header)).toEqual({ header, is: 'withdrawn', uses: ['social-media'] }),
);
test.each([
  'Social media (Yes/No)',
  'Social media: granted / not granted',
  'Social media opt in/opt out',
])('“%s” says no no', (header) => expect(guessColumn(header).is).toBe('consent'));
test.each(['Opt out of photos', 'Photo consent refused', 'Exclude from pictures'])(
  '“%s” is a ban on pictures',
  (header) => expect(guessColumn(header).is).toBe('do-not-photograph'),
);
