import { AUTOMATED_FROM, automatedScore } from '../../followers/model/automated.ts';
import { type Learnt, learn, scoreOf } from '../followers/learnt.ts';
import { PUBLISHED } from '../followers/published.ts';
import { type Row, readRows, withoutNew } from '../followers/rows.ts';

const FOLDS = 5;
const OLD = 'cresci-2015';
const NEW = 'cresci-2017';

/** Whether each row counts as bought or automated. */
type Judge = (row: Row, index: number) => boolean;

/**
 * The model beside published rule sets, on both populations: MCC, and people who are flagged. Our own
 * rows are judged by models that never saw them (five parts, each judged by a model of the other four).
 */
export function followersFigures(lines: readonly string[]): string[] {
  const rows = readRows(lines);
  const known = learntOnOthers(rows);
  const [old, young] = [learn(of(rows, OLD)), learn(of(rows, NEW))];
  const by =
    (model: Learnt): Judge =>
    (row) =>
      scoreOf(model, row) >= AUTOMATED_FROM;
  const judges: readonly (readonly [string, Judge])[] = [
    ...PUBLISHED.map(({ name, fake }): [string, Judge] => [name, ({ figures }) => fake(figures)]),
    ['ours, rows it never saw', (_, i) => (known.whole[i] ?? 0) >= AUTOMATED_FROM],
    ['ours, as X answers today *', (_, i) => (known.today[i] ?? 0) >= AUTOMATED_FROM],
    ['ours, trained on 2015 only', by(old)],
    ['ours, trained on 2017 only', by(young)],
    ['ours, as shipped **', ({ figures }) => (automatedScore(figures) ?? 0) >= AUTOMATED_FROM],
  ];
  const cells = judges.map(([name, judge]) => [name, ...figuresOf(rows, judge)]);
  const head = ['', 'MCC 2015', 'MCC 2017', 'people flagged 2015', 'people flagged 2017'];
  return [
    ...[head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...cells].map(
      (row) => `| ${row.join(' | ')} |`,
    ),
    '* without lists, default picture and default colours',
    '** it has seen these rows, unless they were kept back',
  ];
}

const of = (rows: readonly Row[], source: string) => rows.filter((row) => row.source === source);

function figuresOf(rows: readonly Row[], judge: Judge): string[] {
  const judged = rows.map((row, index) => ({ ...row, flagged: judge(row, index) }));
  const part = (source: string) => judged.filter((row) => row.source === source);
  const people = (source: string) => {
    const all = part(source).filter(({ fake }) => !fake);
    return `${((100 * all.filter(({ flagged }) => flagged).length) / all.length).toFixed(1)} %`;
  };
  return [mcc(part(OLD)), mcc(part(NEW)), people(OLD), people(NEW)];
}

/** Matthews' correlation coefficient: 1 all right, 0 no better than chance. */
function mcc(judged: readonly { fake: boolean; flagged: boolean }[]): string {
  const count = (fake: boolean, flagged: boolean) =>
    judged.filter((row) => row.fake === fake && row.flagged === flagged).length;
  const [tp, fp, fn, tn] = [
    count(true, true),
    count(false, true),
    count(true, false),
    count(false, false),
  ];
  const below = Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
  return below === 0 ? '–' : ((tp * tn - fp * fn) / below).toFixed(3);
}

function learntOnOthers(rows: readonly Row[]) {
  const whole = new Float64Array(rows.length);
  const today = new Float64Array(rows.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(rows.filter((_, index) => index % FOLDS !== fold));
    rows.forEach((row, index) => {
      if (index % FOLDS !== fold) return;
      whole[index] = scoreOf(model, row);
      today[index] = scoreOf(model, withoutNew(row));
    });
  }
  return { whole, today };
}
