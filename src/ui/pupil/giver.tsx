import { EVIDENCE_KINDS, type Evidence, type Pupil } from '../../consent/index.ts';
import type { Words } from '../../i18n/index.ts';
import { Input, Select } from '../inputs.tsx';
import { lastGiver } from './presets.ts';
import { key } from './verdict.ts';

/** How something became known, as a person chooses it; imports and renewals have pages of theirs. */
export const TOLD_BY = EVIDENCE_KINDS.filter((kind) => kind !== 'import' && kind !== 'renewal');

/** Who said something and how. */
export interface Said {
  readonly givenBy: string;
  readonly relationship: string;
  readonly evidence: Evidence;
}

export function saidBefore(pupil: Pupil, kind: Evidence['kind']): Said {
  const last = lastGiver(pupil);
  return {
    givenBy: last?.givenBy ?? '',
    relationship: last?.relationship ?? '',
    evidence: { kind, reference: '' },
  };
}

/** How it is known, and where to find that again. */
export function EvidenceFields(props: {
  words: Words;
  id: string;
  evidence: Evidence;
  error?: string | undefined;
  set(evidence: Evidence): void;
}) {
  const { words, id, evidence, set } = props;
  return (
    <div class="pair">
      <Select
        id={`${id}-kind`}
        label={words('pupil_how_label')}
        value={evidence.kind}
        options={TOLD_BY.map((kind) => ({ value: kind, label: words(`pupil_by_${key(kind)}`) }))}
        onInput={(kind) => set({ ...evidence, kind })}
      />
      <Input
        id={`${id}-reference`}
        label={words('pupil_reference_label')}
        value={evidence.reference}
        error={props.error}
        onInput={(reference) => set({ ...evidence, reference })}
      />
    </div>
  );
}

/** Who said it, how it is known, and where to find that again. */
export function GiverFields(props: {
  words: Words;
  id: string;
  said: Said;
  error?: string | undefined;
  set(said: Said): void;
}) {
  const { words, id, said, set } = props;
  return (
    <>
      <div class="pair">
        <Input
          id={`${id}-by`}
          label={words('pupil_giver_label')}
          value={said.givenBy}
          error={props.error}
          onInput={(givenBy) => set({ ...said, givenBy })}
        />
        <Input
          id={`${id}-relationship`}
          label={words('pupil_relationship_label')}
          value={said.relationship}
          onInput={(relationship) => set({ ...said, relationship })}
        />
      </div>
      <EvidenceFields
        words={words}
        id={id}
        evidence={said.evidence}
        set={(evidence) => set({ ...said, evidence })}
      />
    </>
  );
}
