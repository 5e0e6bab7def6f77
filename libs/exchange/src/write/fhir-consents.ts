import type { ConsentPurpose } from '@kring/care-network';
import { purposeSystem } from '../fhir/consents.js';
import type { SaidConsent } from '../imported-circle.js';
import { purposeIn } from '../roster/consent-cell.js';
import type { Json, Resource } from './fhir-json.js';
import type { ExportLanguage } from './words-out.js';

const coded = (system: string, code: string): Json => ({ coding: [{ system, code }] });

const purposeOf = (purpose: ConsentPurpose, language: ExportLanguage): Json => ({
  coding: [{ system: purposeSystem, code: purpose }],
  text: purposeIn(purpose, language),
});

interface Saying {
  readonly id: string;
  /** Who said it, and about whose circle. */
  readonly performer: Json;
  readonly patient: Json;
}

/** What someone said as a Consent of FHIR R4. One that was taken back is inactive, and holds until that moment. */
export const consentResource = (
  said: SaidConsent,
  { id, performer, patient }: Saying,
  language: ExportLanguage,
): Resource => ({
  resourceType: 'Consent',
  id,
  status: said.withdrawnAt === null ? 'active' : 'inactive',
  scope: coded('http://terminology.hl7.org/CodeSystem/consentscope', 'patient-privacy'),
  category: [coded('http://loinc.org', '59284-0'), purposeOf(said.purpose, language)],
  patient,
  dateTime: said.givenAt,
  performer: [performer],
  policyRule: coded('http://terminology.hl7.org/CodeSystem/v3-ActCode', 'OPTIN'),
  provision: {
    type: 'permit',
    period: { start: said.givenAt, ...(said.withdrawnAt === null ? {} : { end: said.withdrawnAt }) },
  },
});
