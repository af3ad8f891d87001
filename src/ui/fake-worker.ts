import * as v from 'valibot';
import { type ConsentBody, type ConsentEvent, subjectOf } from '../consent/index.ts';
import type { Finding } from '../lint/finding.ts';
import type { FollowerConcern, OpenFollower } from '../messages/followers-own.ts';
import {
  type AnswerTo,
  LIST_CALLS,
  type ListCall,
  type ListDamage,
  listQuestionSchema,
  type NotRight,
  type Override,
  type Person,
  type PolicyChange,
  type Question,
  type Refusal,
  type Sheet,
  type VaultState,
} from '../messages/list.ts';
import type { Reason } from '../messages/posts.ts';
import { type Answer, fromOwnPageSchema, type SetupState } from '../messages/setup.ts';
import { linksOf, type PostBody, type PostEvent } from '../posts/index.ts';
import { NO_LOG, noFollowers, signedLike } from './fake-followers.ts';

type JudgedPost = AnswerTo<'archive-judge'>['judged'][number];

class No extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/**
 * For tests of our pages only: answers like the worker, from memory and with passphrases in plain
 * text. What the real one does is tested with it.
 */
export class FakeWorker {
  state: VaultState = {
    is: 'none',
    people: [],
    you: null,
    lockedWhy: null,
    retryAt: null,
    lock: { idleMinutes: 60, absoluteHours: 12 },
    codeKept: true,
    maxAgeDays: 7,
  };
  readonly passphrases = new Map<string, string>();
  code = 'AAAAA-11111-BBBBB-22222-CCCCC-33333-DDDDD-44444';
  events: readonly ConsentEvent[] = [];
  posts: readonly PostEvent[] = [];
  /** What is said of an old post. */
  judgeOld = ({ id }: Question<'archive-judge'>['posts'][number]): JudgedPost => ({
    id,
    standing: 'fine',
    findings: [],
    unknown: false,
    known: 'no',
  });
  since: number | null = 0;
  /** What waits of followers, and what is recorded of them. */
  followers: AnswerTo<'followers-read'> = noFollowers();
  followersLog: AnswerTo<'followers-log'> = NO_LOG;
  /** Who has let go what, and why. */
  reasons: readonly Reason[] = [];
  damaged: readonly string[] = [];
  damage: readonly ListDamage[] = [];
  sheet: Omit<Sheet, 'known'> | null = null;
  /** What is recorded of the posts that the draft quotes. */
  known: Sheet['known'] = [];
  /** What stops the draft that somebody wants to let go. */
  override: Override | null = null;
  overrideReason: string | null = null;
  /** What a rule is thought to be wrong about, and what was done about it. */
  notRight: NotRight | null = null;
  madeRight: string | null = null;
  madeRightWhy = '';
  /** What is recorded of the policy, the newest first. */
  changes: readonly PolicyChange[] = [];
  /** What is found in a post that is checked by hand, and what was allowed so. */
  byHand: Finding[] = [];
  allowed: readonly string[] | null = null;
  /** null: what is asked about the set-up is not understood. */
  setup: SetupState | null = null;
  /** Why whatever would change the set-up is refused; null: it is taken, and changes nothing here. */
  setupRefused: Extract<Answer, { ok: false }>['why'] | null = null;
  /** Does not answer at all, as a worker that can't start. */
  silent = false;
  /** UTC milliseconds of the next event; each is a millisecond later than the one before. */
  now = 0;
  /** Every question as it came, for a test to look at. */
  readonly asked: { readonly list: ListCall; readonly question: unknown }[] = [];
  /** The next call is refused for this. */
  refuse: { why: Refusal; retryAt: number | null } | null = null;
  #made = 0;

  /** Somebody who may unlock it. The first one makes the vault. */
  person(name: string, role: Person['role'], passphrase: string): Person {
    const person: Person = {
      id: `person-${++this.#made}`,
      name,
      role,
      lead: false,
      platform: null,
    };
    this.passphrases.set(person.id, passphrase);
    const is = this.state.is === 'none' ? 'locked' : this.state.is;
    this.state = { ...this.state, is, people: [...this.state.people, person] };
    return person;
  }

  open(you: Person): void {
    this.state = { ...this.state, is: 'open', you: you.id, lockedWhy: null, retryAt: null };
  }

  /** Adds to the list, by whoever has it open. */
  record(bodies: readonly ConsentBody[]): readonly ConsentEvent[] {
    const added = bodies.map((body, index) => ({
      id: `event-${this.events.length + index}`,
      at: this.now++,
      by: this.state.you ?? '',
      body,
    }));
    this.events = [...this.events, ...added];
    return added;
  }

  /** Adds to the record of posts, by whoever has the list open. */
  recordPosts(bodies: readonly PostBody[]): void {
    const added = bodies.map((body, index) => ({
      id: `post-event-${this.posts.length + index}`,
      at: this.now++,
      by: this.state.you ?? '',
      body,
    }));
    this.posts = [...this.posts, ...added];
  }

  /** As `runtime.sendMessage` would settle. */
  async answer(raw: unknown): Promise<unknown> {
    if (this.silent) throw new Error('Could not establish connection.');
    const envelope = v.safeParse(listQuestionSchema, raw);
    if (!envelope.success) {
      const about = v.safeParse(fromOwnPageSchema, raw);
      const changes = about.success && about.output.type !== 'read-setup';
      if (changes && this.setupRefused) return { ok: false, why: this.setupRefused };
      return this.setup ? { ok: true, state: this.setup } : { ok: false, why: 'shape' };
    }
    const { list, question } = envelope.output;
    this.asked.push({ list, question });
    if (this.refuse) {
      const { why, retryAt } = this.refuse;
      this.refuse = null;
      return { ok: false, why, retryAt };
    }
    const parsed = v.safeParse(LIST_CALLS[list].question, question);
    if (!parsed.success) return { ok: false, why: 'shape', retryAt: null };
    try {
      return { ok: true, value: this.#act(list, question) };
    } catch (error) {
      if (error instanceof No) return { ok: false, why: error.why, retryAt: null };
      throw error;
    }
  }

  #act(list: ListCall, question: unknown): AnswerTo<ListCall> {
    const q = <C extends ListCall>(call: C): Question<C> => {
      const schema: v.GenericSchema<unknown, Question<C>> = LIST_CALLS[call].question;
      return v.parse(schema, question);
    };
    switch (list) {
      case 'vault-state':
        return this.state;
      case 'vault-create': {
        const { name, passphrase } = q(list);
        this.open(this.person(name, 'slt', passphrase));
        return this.#withCode();
      }
      case 'vault-unlock': {
        const { person, passphrase } = q(list);
        this.#check(person, passphrase);
        this.open(this.#person(person));
        return this.state;
      }
      case 'vault-unlock-platform':
        this.open(this.#person(q(list).person));
        return this.state;
      case 'vault-recover': {
        const { code, person, passphrase } = q(list);
        if (code.replace(/[\s-]/g, '').toUpperCase() !== this.code.replaceAll('-', '')) {
          throw new No('wrong-code');
        }
        this.passphrases.set(person, passphrase);
        this.open(this.#person(person));
        return this.#withCode();
      }
      case 'vault-lock':
        this.state = { ...this.state, is: 'locked', you: null, lockedWhy: 'asked' };
        return this.state;
      case 'platform-add': {
        const { passphrase, credential, salt } = q(list);
        this.#check(this.#you(), passphrase);
        return this.#change(this.#you(), { platform: { credential, salt } });
      }
      case 'platform-remove':
        return this.#change(q(list).person, { platform: null });
      case 'person-add': {
        const { name, role, lead = false, passphrase } = q(list);
        if (this.state.people.some((one) => one.name === name)) throw new No('exists');
        return this.#change(this.person(name, role, passphrase).id, { lead });
      }
      case 'person-change': {
        const { person, name, role, lead = this.#person(person).lead } = q(list);
        const others = this.state.people.filter(({ id }) => id !== person);
        if (role !== 'slt' && others.every((other) => other.role !== 'slt')) {
          throw new No('last-person');
        }
        return this.#change(person, { name, role, lead: lead && role === 'slt' });
      }
      case 'passphrase-change': {
        const { current, passphrase } = q(list);
        this.#check(this.#you(), current);
        this.passphrases.set(this.#you(), passphrase);
        return this.state;
      }
      case 'person-remove': {
        const { person, passphrase } = q(list);
        this.#check(this.#you(), passphrase);
        const people = this.state.people.filter(({ id }) => id !== person);
        this.state = { ...this.state, people };
        return this.#withCode();
      }
      case 'recovery-renew':
        this.#check(this.#you(), q(list).passphrase);
        return this.#withCode();
      case 'recovery-kept':
        this.state = { ...this.state, codeKept: true };
        return this.state;
      case 'lock-settings': {
        this.state = { ...this.state, ...q(list) };
        return this.state;
      }
      case 'list-read':
        return this.#list();
      case 'list-export': {
        const you = this.#person(this.#you());
        if (you.role !== 'slt') throw new No('not-allowed');
        return this.#list();
      }
      case 'override-read':
        if (this.override === null) throw new No('gone');
        return this.override;
      case 'override-give': {
        const { proof, reason } = q(list);
        if (proof.by === 'passphrase') this.#check(this.#you(), proof.passphrase);
        this.overrideReason = reason;
        return {};
      }
      case 'not-right-read':
        if (this.notRight === null) throw new No('gone');
        return this.notRight;
      case 'not-right-allow':
        this.madeRight = 'allowed';
        return {};
      case 'not-right-turn-down':
        this.madeRight = q(list).to;
        this.madeRightWhy = q(list).reason;
        return {};
      case 'policy-changes': {
        if (this.#person(this.#you()).role !== 'slt') throw new No('not-allowed');
        const { skip, most } = q(list);
        const changes = this.changes.slice(skip, skip + most);
        return { all: this.changes.length, changes };
      }
      case 'policy-change-back': {
        const { change } = q(list);
        this.changes = this.changes.map((one) =>
          one.id === change ? { ...one, back: 'changed' } : one,
        );
        return {};
      }
      case 'by-hand-check':
        return { findings: this.byHand };
      case 'by-hand-allow': {
        const { proof, texts } = q(list);
        if (proof.by === 'passphrase') this.#check(this.#you(), proof.passphrase);
        this.allowed = texts;
        return { until: this.now + 600_000 };
      }
      case 'sheet-read':
        if (this.sheet?.id !== q(list).sheet) throw new No('gone');
        return { ...this.sheet, known: this.known };
      case 'sheet-answer':
        return {};
      case 'list-record':
        return { events: [...this.record(q(list).bodies)] };
      case 'list-settle': {
        const { refs } = q(list);
        const settled = { at: this.now, by: this.#you() };
        const now = this.damage.map((one) => (refs.includes(one.ref) ? { ...one, settled } : one));
        this.damage = now;
        const open = now.filter((one) => one.settled === null).map(({ pupil }) => pupil);
        this.damaged = this.damaged.filter((pupil) => open.includes(pupil));
        return this.#list();
      }
      case 'posts-read':
        this.#you();
        return { events: [...this.posts], since: this.since, reasons: [...this.reasons] };
      case 'posts-declare': {
        const { item, shows, pupils, others } = q(list);
        const said = crypto.randomUUID();
        const body = {
          type: 'post-shows',
          item,
          shows,
          others,
          said,
          count: pupils.length,
        } as const;
        this.recordPosts([body, ...linksOf(body, pupils)]);
        return {};
      }
      case 'posts-down':
        this.recordPosts([{ type: 'post-taken-down', item: q(list).item, how: 'by-hand' }]);
        return {};
      case 'posts-keep': {
        const { item, events } = q(list);
        this.recordPosts([{ type: 'post-conditions-kept', item, events }]);
        return {};
      }
      case 'posts-mark':
        this.recordPosts([{ type: 'post-marked', ...q(list) }]);
        return {};
      case 'archive-judge':
        this.#you();
        return { judged: q(list).posts.map(this.judgeOld) };
      case 'posts-open':
        return {};
      case 'followers-due': {
        const { due, dueDays, reminder } = this.followers.week;
        return { due, dueDays, reminder };
      }
      case 'followers-read':
      case 'followers-log':
        if (this.#person(this.#you()).role !== 'slt') throw new No('not-allowed');
        return list === 'followers-read' ? this.followers : this.followersLog;
      case 'followers-decide': {
        const { ids, decision, why } = q(list);
        const waits = decision !== 'keep' && decision !== 'good';
        const decided = {
          event: 'event-1',
          decision,
          why,
          at: this.now,
          by: this.#you(),
          outcome: null,
        };
        const open = this.followers.open.flatMap((one) =>
          !ids.includes(one.id) ? [one] : waits ? [{ ...one, decided }] : [],
        );
        this.followers = { ...this.followers, open, all: open.length };
        return { ids };
      }
      case 'followers-sign': {
        const signed = signedLike(this.followers.check);
        const check = { ...this.followers.check, state: 'signed', kind: null } as const;
        this.followers = { ...this.followers, check };
        return { signed };
      }
      case 'followers-week': {
        const { settings } = q(list);
        this.followers = { ...this.followers, week: { ...this.followers.week, settings } };
        return {};
      }
      case 'followers-concern': {
        if (!this.#person(this.#you()).lead) throw new No('not-allowed');
        return this.#changeFollower(q(list).id, { concern: true });
      }
      case 'followers-concern-close':
        return this.#stepOn(q('followers-concern-close').concern, {
          ...{
            is: 'closed',
            at: this.now++,
            by: this.#you(),
            why: q('followers-concern-close').why,
          },
        });
      case 'followers-concern-again':
        return this.#stepOn(q(list).concern, { is: 'opened', at: this.now++, by: this.#you() });
      case 'followers-concern-erase': {
        const { concern, passphrase } = q(list);
        this.#check(this.#you(), passphrase);
        const concerns = this.followersLog.concerns.filter((one) => one.concern !== concern);
        const erasedConcerns = [{ at: this.now++, by: this.#you() }];
        this.followersLog = { ...this.followersLog, concerns, erasedConcerns };
        return {};
      }
      case 'followers-undo': {
        const good = this.followers.good.filter(({ id }) => id !== q('followers-undo').id);
        this.followers = { ...this.followers, good };
        return this.#changeFollower(q('followers-undo').id, { decided: null });
      }
      case 'followers-stop':
        this.followers = {
          ...this.followers,
          check: { ...this.followers.check, state: 'review', ended: 'stopped' },
        };
        return {};
      case 'followers-carry-out':
      case 'followers-by-hand':
      case 'followers-looked':
      case 'followers-unblocked':
      case 'followers-start':
      case 'followers-open':
        return {};
      case 'list-erase': {
        const { pupil, passphrase, reason } = q(list);
        this.#check(this.#you(), passphrase);
        this.events = this.events.filter(({ body }) => subjectOf(body) !== pupil);
        this.record([{ type: 'pupil-erased', pupil, reason }]);
        return this.#list();
      }
    }
  }

  #changeFollower(id: string, change: Partial<OpenFollower>): Record<string, never> {
    const open = this.followers.open.map((one) => (one.id === id ? { ...one, ...change } : one));
    this.followers = { ...this.followers, open };
    return {};
  }

  #stepOn(concern: string, step: FollowerConcern['steps'][number]): Record<string, never> {
    const concerns = this.followersLog.concerns.map((one) =>
      one.concern === concern ? { ...one, steps: [...one.steps, step] } : one,
    );
    this.followersLog = { ...this.followersLog, concerns };
    return {};
  }

  #list(): AnswerTo<'list-read'> {
    this.#you();
    const whole = this.damage.every(({ settled }) => settled !== null);
    return {
      events: [...this.events],
      damaged: [...this.damaged],
      whole,
      damage: [...this.damage],
    };
  }

  #person(id: string): Person {
    const person = this.state.people.find((one) => one.id === id);
    if (!person) throw new No('gone');
    return person;
  }

  #you(): string {
    if (this.state.you === null) throw new No('locked');
    return this.state.you;
  }

  #check(person: string, passphrase: string): void {
    if (this.passphrases.get(person) !== passphrase) throw new No('wrong-passphrase');
  }

  #change(id: string, change: Partial<Person>): VaultState {
    const people = this.state.people.map((one) => (one.id === id ? { ...one, ...change } : one));
    this.state = { ...this.state, people };
    return this.state;
  }

  /** A new code for every time one is shown: the sixth group counts. */
  #withCode() {
    this.code = this.code.replace(/\d{5}(?=-DDDDD)/, (group) => String(Number(group) + 1));
    this.state = { ...this.state, codeKept: false };
    return { state: this.state, recoveryCode: this.code };
  }
}
