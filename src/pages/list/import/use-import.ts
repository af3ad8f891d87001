import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Choices,
  compare,
  eventsInSteps,
  type Mapping,
  type Plan,
  readSources,
} from '../../../consent/import/index.ts';
import { type Day, londonDay, type Register } from '../../../consent/index.ts';
import type { Progress } from '../../../consent/table/index.ts';
import type { Acts } from '../../../ui/use-acts.ts';
import { readMemory, withSheets, writeMemory } from './meaning/remembered.ts';
import { type Sheet, sheetOf, sourcesOf, withHeaderRow } from './meaning/sheet.ts';
import type { FileProblem, ReadFile } from './reading/read-file.ts';
import { inSlices } from './reading/slices.ts';

/** What is on screen. Nothing is written before `done`. */
export type Stage =
  | { readonly is: 'files' }
  | { readonly is: 'reading'; readonly file: string; readonly progress: Progress | null }
  | { readonly is: 'comparing'; readonly progress: Progress | null }
  | { readonly is: 'plan'; readonly plan: Plan; readonly again: boolean }
  | {
      readonly is: 'done';
      readonly events: readonly string[];
      readonly plan: Plan;
      readonly left: number;
    };

/** What the import is about beside the files: the day on which they were true, and where from. */
export interface About {
  readonly day: Day;
  readonly reference: string;
}

export function useImport(options: { register: Register; acts: Acts; readFile: ReadFile }) {
  const { register, acts, readFile } = options;
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  /** By file name, the day it was last changed. */
  const [changed, setChanged] = useState<ReadonlyMap<string, Day>>(new Map());
  const [stage, setStage] = useState<Stage>({ is: 'files' });
  const memory = useRef<readonly Mapping[]>([]);
  const running = useRef(new AbortController());
  const about = useRef<About | null>(null);
  const recording = useRef(false);
  const lastId = useRef(0);

  useEffect(() => {
    void readMemory().then((read) => {
      memory.current = read;
    });
    return () => running.current.abort();
  }, []);

  const begin = (): AbortSignal => {
    running.current.abort();
    running.current = new AbortController();
    return running.current.signal;
  };

  const addFiles = async (files: readonly File[]) => {
    const signal = begin();
    const found: Sheet[] = [];
    const wrong: FileProblem[] = [];
    for (const file of files) {
      setStage({ is: 'reading', file: file.name, progress: null });
      const onProgress = (progress: Progress) =>
        !signal.aborted && setStage({ is: 'reading', file: file.name, progress });
      const read = await readFile(file, onProgress, signal);
      if (signal.aborted) return;
      if (!read.ok) wrong.push(read.problem);
      else {
        for (const table of read.tables) {
          lastId.current += 1;
          found.push(sheetOf(lastId.current, table, memory.current));
        }
      }
    }
    setProblems(wrong);
    setChanged(
      (before) =>
        new Map([
          ...before,
          ...files.map((file) => [file.name, londonDay(file.lastModified)] as const),
        ]),
    );
    about.current = null;
    setSheets((before) => [
      // A file chosen again takes the place of what was read of it before.
      ...before.filter(({ table }) => !found.some((sheet) => sheet.table.file === table.file)),
      ...found,
    ]);
    setStage({ is: 'files' });
  };

  const comparePlan = async (now: About, again: boolean) => {
    about.current = now;
    const signal = begin();
    setStage({ is: 'comparing', progress: null });
    const onProgress = (progress: Progress) => setStage({ is: 'comparing', progress });
    const sources = sheets.filter(({ used }) => used).flatMap(sourcesOf);
    const reading = await inSlices(readSources(sources, now.day), onProgress, signal);
    const plan = reading && (await inSlices(compare(register, reading), onProgress, signal));
    if (plan) setStage({ is: 'plan', plan, again });
  };

  // Somebody may change the list meanwhile, here or in another window: the plan is then of no use.
  const compared = useRef(register);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list alone makes the plan old
  useEffect(() => {
    const old = compared.current !== register;
    compared.current = register;
    const planned = stage.is === 'plan' || stage.is === 'comparing';
    if (old && planned && !recording.current && about.current) {
      void comparePlan(about.current, true);
    }
  }, [register]);

  const carryOut = async (plan: Plan, choices: Choices, say: string) => {
    if (!about.current || recording.current) return;
    recording.current = true;
    const signal = begin();
    const work = eventsInSteps(plan, choices, {
      today: about.current.day,
      reference: about.current.reference.trim().slice(0, 300),
      files: new Set(sheets.filter(({ used }) => used).map(({ table }) => table.file)).size,
      newId: () => crypto.randomUUID(),
    });
    const bodies = await inSlices(work, () => {}, signal);
    const events = bodies && (await acts.act(bodies, say));
    // What was planned is done: the list that has changed by it must not be compared again.
    if (events) about.current = null;
    recording.current = false;
    if (!events) return;
    // The result says it, with its own Undo.
    acts.say(null);
    memory.current = withSheets(memory.current, sheets);
    await writeMemory(memory.current);
    setSheets([]);
    setProblems([]);
    setStage({ is: 'done', events, plan, left: choices.left.size });
  };

  const days = sheets
    .filter(({ used }) => used)
    .flatMap(({ table }) => changed.get(table.file) ?? []);

  return {
    stage,
    /** What was said of the files before they were compared; null: nothing yet. */
    about: about.current,
    /** The day on which the oldest of the files was last changed; null: there is none. */
    changedOn: days.sort()[0] ?? null,
    sheets,
    problems,
    addFiles,
    compare: (now: About) => comparePlan(now, false),
    carryOut,
    onSheet: (sheet: Sheet) => setSheets(sheets.map((one) => (one.id === sheet.id ? sheet : one))),
    onHeader: (sheet: Sheet, row: number) =>
      setSheets(
        sheets.map((one) => (one.id === sheet.id ? withHeaderRow(one, row, memory.current) : one)),
      ),
    removeFile: (file: string) => setSheets(sheets.filter(({ table }) => table.file !== file)),
    /** Back to the files; what was read of them stays. */
    back: () => {
      running.current.abort();
      setStage({ is: 'files' });
    },
    /** Forgets everything. */
    startAgain: () => {
      running.current.abort();
      about.current = null;
      setSheets([]);
      setProblems([]);
      setStage({ is: 'files' });
    },
  };
}
export type Import = ReturnType<typeof useImport>;
