export { type Contact, contactSchema, NATIONAL, toLookAt } from './contacts.ts';
export { countsOf, type IncidentCounts } from './counts.ts';
export {
  deriveIncidents,
  type ErasedIncident,
  type Incident,
  type Incidents,
  referenceOf,
  standingSteps,
} from './derive.ts';
export {
  type Evidence,
  evidenceSchema,
  type IncidentBody,
  type IncidentBodyOf,
  type IncidentEvent,
  incidentBodySchema,
  incidentSubjectOf,
  linkSchema,
  type Step,
  stepSchema,
} from './events.ts';
export { capturesNothing, INCIDENT_KINDS, type IncidentKind } from './kinds.ts';
export { mayClose, type Need, needed } from './needed.ts';
export { DEFAULT_RETENTION, goesOn, overOrSoon, type Retention } from './retention.ts';
