import { type Batch, linkOf, type ParentRef, type Parsed } from './batch.ts';
import { type Damage, once } from './damage.ts';
import { ANYONE } from './event.ts';
import type { Head } from './head.ts';

/** What the chain says, without any key. */
export interface Chain {
  /** The pages of whole batches, parents before children. */
  readonly batches: readonly Batch[];
  readonly damage: readonly Damage[];
  /** Batches that were never finished: the worker died, or the rest is still to come. Not a loss. */
  readonly unfinished: readonly string[];
  /** The ends, with what the known head names beyond them. */
  readonly heads: ParentRef[];
  readonly links: ReadonlySet<string>;
}

const of = (what: Damage['what'], ref: string, about: readonly string[]): Damage[] =>
  about.map((one) => ({ ref: `${what}/${ref}`, about: one, what }));

const aboutAll = (batch: Batch) => [...new Set(batch.entries.map((entry) => entry.about))];

/** Whom links are about, as those who name them say. */
function references(batches: Iterable<Batch>, heads: readonly ParentRef[]): Map<string, string[]> {
  const refs = new Map<string, string[]>();
  const add = ({ link, about }: ParentRef) =>
    refs.set(link, [...new Set([...(refs.get(link) ?? []), ...about])]);
  heads.forEach(add);
  for (const { parents } of batches) parents.forEach(add);
  return refs;
}

/**
 * Links whose own hash is right, and those whose content another one vouches for: then only the copy of
 * the hash was damaged, and nothing is lost.
 */
function sound(read: readonly Batch[], heads: readonly ParentRef[]) {
  const links = new Map(read.map((batch) => [batch, linkOf(batch)]));
  const whole = new Set(read.filter((batch) => links.get(batch) === batch.link));
  const doubtful = read.filter((batch) => !whole.has(batch));
  const refs = references(whole, heads);
  const vouched = doubtful.flatMap((batch) => {
    const link = links.get(batch);
    return link !== undefined && refs.has(link) ? [{ ...batch, link }] : [];
  });
  const altered = doubtful.filter((batch) => !refs.has(links.get(batch) ?? ''));
  return { whole: [...whole, ...vouched], altered };
}

/** Parents before children; independent ones stay in the order they came in. */
function inOrder(batches: readonly Batch[]): Batch[] {
  const byLink = new Map(batches.map((batch) => [batch.link, batch]));
  const waiting = new Map<Batch, number>();
  const children = new Map<string, Batch[]>();
  for (const batch of batches) {
    const known = batch.parents.filter(({ link }) => byLink.has(link));
    waiting.set(batch, known.length);
    for (const { link } of known) children.set(link, [...(children.get(link) ?? []), batch]);
  }
  const order = batches.filter((batch) => waiting.get(batch) === 0);
  for (const batch of order) {
    for (const child of children.get(batch.link) ?? []) {
      const left = (waiting.get(child) ?? 0) - 1;
      waiting.set(child, left);
      if (left === 0) order.push(child);
    }
  }
  return order;
}

function finished(batches: readonly Batch[]) {
  const pages = new Map<string, number>();
  for (const { batch } of batches) pages.set(batch, (pages.get(batch) ?? 0) + 1);
  const whole = batches.filter((batch) => pages.get(batch.batch) === batch.pages);
  const rest = batches.filter((batch) => pages.get(batch.batch) !== batch.pages);
  return { whole, unfinished: [...new Set(rest.map(({ batch }) => batch))] };
}

/**
 * Lays the batches into their chain and says what is missing from it.
 * @param parsed all there are, in any order.
 * @param head the end that was recorded.
 */
export function readChain(parsed: readonly Parsed[], head: Head): Chain {
  // By id, so that two computers with the same batches read them in the same order.
  const read = parsed
    .flatMap((one) => (one.is === 'batch' ? [one.batch] : []))
    .sort((a, b) => (a._id < b._id ? -1 : 1));
  const unread = parsed.flatMap((one) => (one.is === 'batch' ? [] : [one]));
  const { whole, altered } = sound(read, head.heads);
  const refs = references(whole, head.heads);
  const links = new Set(whole.map(({ link }) => link));

  // Whom an altered one was about, it can't be trusted to say alone.
  const changed = [
    ...altered.map((batch) => ({
      id: batch._id,
      link: batch.link,
      about: aboutAll(batch),
      is: 'altered' as const,
    })),
    ...unread.map((one) => ({ ...one, is: one.is === 'damaged' ? ('altered' as const) : one.is })),
  ];
  const changedLinks = new Set(changed.map(({ link }) => link));
  const missing = [...refs].filter(([link]) => !links.has(link) && !changedLinks.has(link));
  const deficit = head.count - parsed.length - missing.length;
  const damage = [
    ...changed.flatMap(({ id, link, about, is }) =>
      of(is, id, [...about, ...(refs.get(link ?? '') ?? [ANYONE])]),
    ),
    ...missing.flatMap(([link, about]) => of('missing', link, about)),
    ...(deficit > 0 ? of('count', String(deficit), [ANYONE]) : []),
    ...head.doubts.flatMap((ref) => of('head', ref, [ANYONE])),
  ];

  const { whole: batches, unfinished } = finished(whole);
  const named = references(batches, []);
  const ends = batches
    .filter(({ link, page, pages }) => page === pages - 1 && !named.has(link))
    .map((batch): ParentRef => ({ link: batch.link, about: aboutBatch(batches, batch) }));
  const lost = head.heads.filter(({ link }) => !links.has(link) && !named.has(link));
  return {
    batches: inOrder(batches),
    damage: once(damage),
    unfinished,
    heads: [...ends, ...lost],
    links,
  };
}

/** Whom all pages of a page's batch are about. */
const aboutBatch = (batches: readonly Batch[], { batch }: Batch) => [
  ...new Set(batches.filter((one) => one.batch === batch).flatMap(aboutAll)),
];
