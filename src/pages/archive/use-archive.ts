import { useEffect, useRef, useState } from 'preact/hooks';
import { type Archive, type ArchivedPost, NotAnArchive, openArchive } from '../../archive/index.ts';
import { clockNow } from '../../clock.ts';
import type { AnswerTo, Refusal } from '../../messages/list.ts';
import { askList } from '../../ui/ask-list.ts';

export type JudgedPost = AnswerTo<'archive-judge'>['judged'][number] & {
  readonly post: ArchivedPost;
};

export type Stage =
  | { readonly is: 'choose'; readonly wrong: NotAnArchive | null }
  | { readonly is: 'reading'; readonly name: string }
  | {
      readonly is: 'going' | 'paused' | 'stopped' | 'done';
      readonly archive: Archive;
      readonly done: number;
      readonly failed: Refusal | null;
    };

/** So few at once that a draft that is written meanwhile never waits (about a millisecond each). */
const AT_ONCE = 50;
const SHOW_EVERY_MS = 1_000;

export interface ArchiveView {
  readonly stage: Stage;
  /** What wants something, in the order in which it was read. */
  readonly judged: readonly JudgedPost[];
  choose(file: File): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Forgets everything read. */
  again(): void;
  /** A post has been put on the list, or taken off it. */
  mark(id: string, known: JudgedPost['known']): void;
}

/** Reads an archive and has its posts judged, a few at a time, until done, paused or left. */
export function useArchive(): ArchiveView {
  const [stage, setStage] = useState<Stage>({ is: 'choose', wrong: null });
  const [judged, setJudged] = useState<readonly JudgedPost[]>([]);
  /** One run at a time: whatever answers for an older one is dropped. */
  const run = useRef(0);
  /** Runs up to this one were for an archive that is not looked at any more. */
  const forgotten = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  const go = async (archive: Archive, from: number): Promise<void> => {
    run.current += 1;
    const mine = run.current;
    let done = from;
    let found: JudgedPost[] = [];
    let shownAt = clockNow();
    const show = () => {
      const all = found;
      found = [];
      shownAt = clockNow();
      if (all.length > 0) setJudged((before) => [...before, ...all]);
    };
    setStage({ is: 'going', archive, done, failed: null });
    while (done < archive.posts.length) {
      const posts = archive.posts.slice(done, done + AT_ONCE);
      const answer = await askList('archive-judge', { posts: [...posts] });
      if (run.current !== mine) {
        // Paused: what was found so far stays.
        if (mine > forgotten.current) show();
        return;
      }
      if (!answer.ok) {
        show();
        setStage({ is: 'paused', archive, done, failed: answer.why });
        return;
      }
      const byId = new Map(posts.map((post) => [post.id, post]));
      const wanting = answer.value.judged.flatMap((one) => {
        const post = byId.get(one.id);
        return post && one.standing !== 'fine' ? [{ ...one, post }] : [];
      });
      done += posts.length;
      found.push(...wanting);
      // Sorting tens of thousands anew for every fifty would take longer than judging them.
      if (clockNow() - shownAt > SHOW_EVERY_MS) show();
      setStage({ is: 'going', archive, done, failed: null });
    }
    show();
    setStage({ is: 'done', archive, done, failed: null });
  };

  const choose = async (file: File): Promise<void> => {
    forgotten.current = run.current;
    run.current += 1;
    const mine = run.current;
    setJudged([]);
    setStage({ is: 'reading', name: file.name });
    try {
      const archive = await openArchive(file, file.name);
      if (run.current === mine) await go(archive, 0);
    } catch (error) {
      const wrong = error instanceof NotAnArchive ? error : new NotAnArchive('damaged', file.name);
      if (run.current === mine) setStage({ is: 'choose', wrong });
    }
  };

  const halt = (is: 'paused' | 'stopped') => {
    if (stage.is !== 'going' && stage.is !== 'paused') return;
    run.current += 1;
    setStage({ ...stage, is, failed: null });
  };

  return {
    stage,
    judged,
    choose,
    pause: () => halt('paused'),
    stop: () => halt('stopped'),
    resume: () => {
      if (stage.is === 'paused') void go(stage.archive, stage.done);
    },
    again: () => {
      forgotten.current = run.current;
      run.current += 1;
      setJudged([]);
      setStage({ is: 'choose', wrong: null });
    },
    mark: (id, known) =>
      setJudged((before) => before.map((one) => (one.id === id ? { ...one, known } : one))),
  };
}
