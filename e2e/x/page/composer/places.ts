export interface Place {
  id: string;
  name: string;
}

/** Where the location dialog says a writer may be. None of it is anywhere. */
export const PLACES: readonly Place[] = [
  { id: '0f1e2d3c4b5a6978', name: 'Holly Lane' },
  { id: '1f1e2d3c4b5a6978', name: 'Elm Park' },
  { id: '2f1e2d3c4b5a6978', name: 'The Science Museum of Nowhere' },
];
