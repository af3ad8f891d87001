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
  ['Photo consent', 'photographs'],
  ['Photography Permitted', 'photographs'],
  ['Consent to Photos', 'photographs'],
  ['May be photographed (Y/N)', 'photographs'],
  ['Opted out', 'withdrawn'],
  ['Court order', 'withdrawn'],
  ['Flu vaccine refused', 'nothing'],
  ['No. of children', 'nothing'],
  ['Off roll', 'nothing'],
  ['No pics', 'do-not-photograph'],
  ['Further information', 'conditions'],
  ['Special instructions', 'conditions'],
  ['Reason for leaving', 'leaving-date'],
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

test.each([
  'Photos - all except social media',
  'Photos (excl. social media)',
  'Photos other than Twitter',
  'All bar Twitter',
  'Everything but Twitter',
  'Keep off social media',
  'Hide from Twitter',
  'Remove from Twitter',
  'Leave off social media',
  'Social media restricted',
  'Social media rejected',
  'Social media cancelled',
  'Disallow social media',
  'Exempt from social media',
  'Unauthorised: Twitter',
  'Dissent: social media',
  'Can’t go on Twitter',
  "Won't allow Twitter",
  'Didn’t consent to Twitter',
  "Isn't allowed on Twitter",
  'Social media (Y = do not use)',
])('“%s” takes consent away', (header) =>
  expect(guess(header)).toMatch(/^withdrawn .*social-media$/),
);
test.each([
  'Social media consent requested',
  'Social media consent missing',
  'Social media consent outstanding',
  'Social media consent lapsed',
  'Social media form sent',
  'Social media consent form returned',
  'Staff social media consent',
  "Last year's social media",
  'Social media 2023',
  'Social media 18/19',
  'Social media agreement',
  'Pupil has Facebook account',
  'Parent may be shown on social media',
  'Twitter handle',
  'Social media - unsure',
  'Social media (Y/X)',
  'Local visits (Y/X)',
  'Photo consent (tick or x)',
])('“%s” is no plain consent: a person must say what it means', (header) =>
  expect(guess(header)).toBe('nothing'),
);
test.each([
  'I give permission for my child’s photograph to be used on the school’s Twitter account',
  'Do you agree to your child’s photos on social media? (Y/N)',
  'Twitter OK?',
  'X',
  'X (formerly Twitter)',
  'Photos on X',
  'Photo Consent: Social Media',
  'Social Media Status',
  '4. Social media (please tick)',
  'Can appear on Facebook',
  'Parent/Carer consent - social media platforms',
])('“%s” is a plain consent', (header) => expect(guess(header)).toBe('consent social-media'));

test.each([
  'Twitter (text only)',
  'Social media - text',
  'Text on social media',
  'Social media posts (text)',
])('a yes under “%s” lets no picture through', (header) => expect(guess(header)).toBe('nothing'));
test.each(['Video on Twitter', 'Videos to be used on social media', 'Social media videos'])(
  '“%s” is about videos alone',
  (header) => expect(guess(header)).toBe('consent video'),
);
test.each([
  'Video & social media',
  'Photos and video on social media',
  'Social media/video',
  'Social media and videos',
])('“%s” is about both', (header) => expect(guess(header)).toBe('consent social-media+video'));

test.each([
  'Uses social media',
  'Child uses social media',
  'Pupils Instagram',
  'Pupil’s social media use',
  'Child can use social media',
  'Pupil allowed Instagram',
  'Social media usage',
])('“%s” is what a pupil does, not what may be shown', (header) =>
  expect(guess(header)).toBe('nothing'),
);
test.each([
  'Child may appear on social media',
  'Pupil can be on Twitter',
  'Use of child’s image on social media',
  'Child allowed on Facebook',
])('“%s” is a consent', (header) => expect(guess(header)).toBe('consent social-media'));

test.each([
  ['Date Off Roll', 'leaving-date'],
  ['Leave date', 'leaving-date'],
  ['Last day', 'leaving-date'],
  ['Father refused', 'withdrawn'],
  ['Pupil says no', 'withdrawn'],
  ['Temporarily withheld', 'withdrawn'],
  ['Date Ended', 'withdrawn'],
  ['Consent ended', 'withdrawn'],
  ['Ends On', 'until'],
  ['Effective To', 'until'],
  ['Consent To', 'until'],
  ['Lapse Date', 'until'],
  ['Runs Out', 'until'],
  ['Review Date', 'until'],
  ['Finish Date', 'until'],
  ['Valid for', 'until'],
  ['Consent Year', 'until'],
])('“%s” protects: %s', (header, meaning) => expect(guess(header)).toBe(meaning));

test.each(['UDF: Social Media', 'PC: Social Media', 'Soc Media', 'Soc. Med.'])(
  '“%s” is a consent for social media',
  (header) => expect(guess(header)).toBe('consent social-media'),
);
