export interface Person {
  id: string;
  handle: string;
  name: string;
  /** `can_media_tag`: whether this account lets others tag it in pictures. */
  taggable: boolean;
}

/** Whom the typeahead and the tag dialog know. */
export const PEOPLE: readonly Person[] = [
  { id: '1800000000000000101', handle: 'RSPBLearning', name: 'RSPB Learning', taggable: true },
  { id: '1800000000000000102', handle: 'LibraryBusHants', name: 'Library Bus', taggable: true },
  { id: '1800000000000000103', handle: 'HollyLanePTA', name: 'Holly Lane PTA', taggable: true },
  { id: '1800000000000000104', handle: 'MrsPatelYear4', name: 'Mrs Patel', taggable: false },
  { id: '1800000000000000105', handle: 'ElmParkInfants', name: 'Elm Park Infants', taggable: true },
  { id: '1800000000000000106', handle: 'CouncilSchools', name: 'Council Schools', taggable: true },
  ...Array.from({ length: 8 }, (_, n) => ({
    id: `18000000000000002${String(n).padStart(2, '0')}`,
    handle: `governor_${n + 1}`,
    name: `Governor ${n + 1}`,
    taggable: true,
  })),
];

export const TOPICS: readonly string[] = ['edchat', 'eduhistory', 'primaryrocks', 'WorldBookDay'];

/** People whose handle or name begins like the query, without regard to case. */
export function findPeople(query: string): readonly Person[] {
  const wanted = query.toLowerCase();
  return PEOPLE.filter(
    ({ handle, name }) =>
      handle.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted),
  );
}
