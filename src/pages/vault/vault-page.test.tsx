// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createWords } from '../../i18n/index.ts';
import { fake, reset, tellChanged } from '../../ui/fake-browser.ts';
import {
  button,
  choose,
  focused,
  hasButton,
  hide,
  press,
  says,
  show,
  text,
  type,
  waited,
} from '../../ui/page-tester.ts';
import { newKdf } from '../../vault/kdf.ts';
import { ARGON2 } from './data-protection.tsx';
import { VaultPage } from './vault-page.tsx';

vi.mock('webextension-polyfill', () => import('../../ui/fake-browser.ts'));

const words = createWords('en_GB');
const SECRET = 'hedge lamp otter';
const KEPT = words('vault_code_kept');
const open = () => show(<VaultPage words={words} />);
const asked = (call: string) => fake.worker.asked.filter(({ list }) => list === call);
const heading = () => document.querySelector('h1');

/** The vault is there, and the first of these is signed in. */
function signedIn(): void {
  fake.worker.person('Mrs Hall', 'slt', SECRET);
  fake.worker.person('Mr Adeyemi', 'slt', 'candle fern boot');
  fake.worker.person('Miss Lee', 'office', 'ladder plum tide');
  const [you] = fake.worker.state.people;
  if (you) fake.worker.open(you);
}

beforeEach(() => {
  reset();
  history.replaceState(null, '', '/');
});
afterEach(hide);

describe('setting it up', () => {
  test('what is missing is said at its field, and nothing is made', async () => {
    open();
    await press('Set it up');
    await says('Type a name of up to 80 letters');
    await focused(() => document.getElementById('create-name'));
    await type('Your name', 'Mrs Hall');
    await type('New passphrase', 'too short');
    await press('Set it up');
    await says('This has fewer than 12 characters.');
    await type('New passphrase', SECRET);
    await type('The same passphrase again', 'hedge lamp otte');
    await press('Set it up');
    await says('The two are not the same.');
    expect(asked('vault-create')).toEqual([]);
  });

  test('the recovery code is shown alone, once, and only somebody who has put it away goes on', async () => {
    open();
    await type('Your name', ' Mrs Hall ');
    await type('New passphrase', SECRET);
    await type('The same passphrase again', SECRET);
    await press('Set it up');
    await says('Your recovery code');
    const code = fake.worker.code.replaceAll('-', ' ');
    await says(code);
    await focused(heading);
    // The vault is open by now and says so to every page; the code stays.
    tellChanged('vault');
    await press('Go on');
    await says('Put the code away first');
    await says(code);
    await choose(KEPT);
    await press('Go on');
    await says('Who may unlock it');
    await focused(heading);
    expect(text()).not.toContain(code);
    expect(text()).not.toContain(words('vault_code_never_kept'));
    await waited(() => expect(fake.worker.state.codeKept).toBe(true));
    expect(fake.worker.state.people.map(({ name }) => name)).toEqual(['Mrs Hall']);
  });
});

test('where a code was made and perhaps never seen, a new one is offered', async () => {
  signedIn();
  fake.worker.state = { ...fake.worker.state, codeKept: false };
  open();
  await says(words('vault_code_never_kept'));
  expect(hasButton(words('vault_recovery_renew'))).toBe(true);
});

describe('a forgotten passphrase', () => {
  beforeEach(() => {
    fake.worker.person('Mrs Hall', 'slt', SECRET);
    history.replaceState(null, '', '/#recover');
  });

  test('a wrong code is said at its field and changes nothing', async () => {
    open();
    await type('Recovery code', 'AAAAA');
    await type('New passphrase', 'moss anchor kite');
    await type('The same passphrase again', 'moss anchor kite');
    await press('Unlock and set the new passphrase');
    await says('That is not the recovery code.');
    await focused(() => document.getElementById('recover-code'));
    expect(fake.worker.state.is).toBe('locked');
  });

  test('the right one opens it with a new passphrase, and there is a new code', async () => {
    const old = fake.worker.code;
    open();
    await type('Recovery code', old.toLowerCase());
    await type('New passphrase', 'moss anchor kite');
    await type('The same passphrase again', 'moss anchor kite');
    await press('Unlock and set the new passphrase');
    await says('The old code no longer works');
    expect(fake.worker.code).not.toBe(old);
    expect([...fake.worker.passphrases.values()]).toEqual(['moss anchor kite']);
  });
});

describe('people', () => {
  beforeEach(signedIn);

  test('a person is added with a passphrase of their own, and the focus comes back', async () => {
    open();
    await press('Add a person');
    await focused(() => document.getElementById('add-name'));
    await type('Name', 'Mr Okoro');
    await type('New passphrase', 'otter brick lemon');
    await type('The same passphrase again', 'otter brick lemon');
    await press('Add this person');
    await says('Mr Okoro can now unlock Lollipop on this computer.');
    await says('Mr Okoro Office');
    const add = await button('Add a person');
    await focused(() => add);
  });

  test('two people of one name could not be told apart, so the second needs another', async () => {
    open();
    await press('Add a person');
    await type('Name', 'Miss Lee');
    await type('New passphrase', 'otter brick lemon');
    await type('The same passphrase again', 'otter brick lemon');
    await press('Add this person');
    await says('Somebody of that name is there already.');
    await focused(() => document.getElementById('add-name'));
  });

  test('nobody is offered to shut the door on themselves', async () => {
    open();
    await button('Remove Miss Lee');
    expect(hasButton('Remove Mrs Hall')).toBe(false);
  });

  test('leaving halfway with Escape changes nothing', async () => {
    open();
    await press('Add a person');
    const name = await type('Name', 'Mr Okoro');
    name.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await button('Add a person');
    expect(asked('person-add')).toEqual([]);
  });

  test('a name is changed', async () => {
    open();
    await press('Change Miss Lee');
    await type('Name', 'Mrs Lee-Ross');
    await press('Save');
    await says('Mrs Lee-Ross has been changed.');
  });

  test('somebody of the leadership is named safeguarding lead, alone also themselves, and no more', async () => {
    open();
    await says('Nobody is the safeguarding lead yet.');
    await says('The safeguarding lead only');
    const tick = async (name: string) => {
      await press(`Change ${name}`);
      const box = await waited(() => {
        const found = document.querySelector<HTMLInputElement>('input[id$="-role-lead"]');
        if (!found) throw new Error('No box to tick.');
        return found;
      });
      box.click();
      await press('Save');
    };
    await tick('Mrs Hall');
    await says('Mrs Hall (you) · Safeguarding lead');
    expect(text()).not.toContain('Nobody is the safeguarding lead yet.');
    await tick('Mr Adeyemi');
    await says('Mr Adeyemi · Safeguarding lead');
    await tick('Mrs Hall');
    await waited(() => expect(text()).not.toContain('Mrs Hall (you) · Safeguarding lead'));
    // The office can't be: the box is not there.
    await press('Change Miss Lee');
    await says('Keeps the consent list, and nothing else.');
    expect(document.querySelector('input[id$="-role-lead"]')).toBe(null);
  });

  test('the last of the leadership team is kept, and it says why', async () => {
    fake.worker.state = {
      ...fake.worker.state,
      people: fake.worker.state.people.filter(({ name }) => name !== 'Mr Adeyemi'),
    };
    open();
    await press('Change Mrs Hall');
    (
      await waited(() => {
        const office = document.querySelector<HTMLInputElement>('input[id$="-role-office"]');
        if (!office) throw new Error('No role to choose.');
        return office;
      })
    ).click();
    await press('Save');
    await says('This is the last person of the leadership team.');
  });

  test('removing asks for your passphrase, gives a new code and lists what is left to do', async () => {
    open();
    await press('Remove Miss Lee');
    await says('The list gets a new key');
    await type('Your passphrase', 'wrong');
    await press('Remove Miss Lee');
    await says('That is not the passphrase.');
    expect(fake.worker.state.people).toHaveLength(3);
    await type('Your passphrase', SECRET);
    await press('Remove Miss Lee');
    await says('Miss Lee has been removed, and the old code no longer works.');
    await choose(KEPT);
    await press('Go on');
    await says('Change the password of the school’s account on X.');
    await focused(() => document.getElementById('after'));
    for (const link of ['X: password', 'X: sessions', 'X: two-factor', 'X: delegates']) {
      expect(hasButton(link)).toBe(true);
    }
    await press('All done');
    await focused(heading);
    expect(text()).not.toContain('Miss Lee');
  });
});

describe('somebody of the office', () => {
  beforeEach(() => {
    signedIn();
    const office = fake.worker.state.people[2];
    if (office) fake.worker.open(office);
  });

  test('sees who may unlock it, and can change nobody but their own passphrase', async () => {
    open();
    await says('Only the leadership team can change that.');
    expect(hasButton('Add a person')).toBe(false);
    expect(hasButton('Remove Mrs Hall')).toBe(false);
    expect(hasButton('Make a new recovery code')).toBe(false);
    await press('Change my passphrase');
    await type('Your passphrase as it is now', 'ladder plum tide');
    await type('New passphrase', 'otter brick lemon');
    await type('The same passphrase again', 'otter brick lemon');
    await press('Save');
    await says('From now on only the new one works.');
    expect([...fake.worker.passphrases.values()]).toContain('otter brick lemon');
  });
});

describe('when it locks itself', () => {
  beforeEach(signedIn);

  test('a number out of bounds is named with its bounds', async () => {
    open();
    await type('Minutes without anybody using it', '0');
    await press('Save');
    await says('Type a whole number from 1 to 480.');
    await focused(() => document.getElementById('lock-idle'));
    expect(asked('lock-settings')).toEqual([]);
  });

  test('the three numbers are saved together', async () => {
    open();
    await type('Minutes without anybody using it', '30');
    await press('Save');
    await says('Saved.');
    expect(fake.worker.state).toMatchObject({
      lock: { idleMinutes: 30, absoluteHours: 12 },
      maxAgeDays: 7,
    });
  });

  test('Lock now locks; unlocked again, reading goes on at the top', async () => {
    open();
    await press('Lock now');
    await says('Locked because somebody pressed Lock.');
    await type('Your passphrase', SECRET);
    await press('Unlock');
    await says('Who may unlock it');
    await focused(heading);
  });
});

test('a damaged vault can still be read about', async () => {
  fake.worker.state = { ...fake.worker.state, is: 'damaged' };
  open();
  await says('The stored list is damaged');
  await says('For your data protection officer');
});

test('a worker that does not answer is said', async () => {
  fake.worker.refuse = { why: 'storage', retryAt: null };
  open();
  await says('Lollipop did not answer');
});

test('what the page tells about Argon2id is what the vault does', () => {
  const { memory, passes, lanes } = newKdf();
  expect(ARGON2).toEqual({ memory: memory / 1024, passes, lanes });
});
