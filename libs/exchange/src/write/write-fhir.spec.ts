import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { circles } from '../../test/circles.js';
import { justNamed } from '../imported-circle.js';
import { writeFhirJson, writeFhirXml } from './write-fhir.js';

const address = /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Bundle {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: { readonly id: string } }[];
}

const referencesIn = (json: string): readonly string[] =>
  [...json.matchAll(/"reference": "([^"]*)"/g)].map(([, reference]) => reference ?? '');

describe('a circle as FHIR', () => {
  it('refers only to what stands in the Bundle, by an address that each resource has for itself', () => {
    fc.assert(
      fc.property(circles, (circle) => {
        const json = writeFhirJson(circle, 'nl');
        const urls = (JSON.parse(json) as Bundle).entry.map(({ fullUrl }) => fullUrl);
        expect(urls.filter((url) => !address.test(url))).toEqual([]);
        expect(new Set(urls).size).toBe(urls.length);
        expect(referencesIn(json).filter((reference) => !urls.includes(reference))).toEqual([]);
        expect(referencesIn(json).length).toBeGreaterThan(circle.people.length);
      }),
      { numRuns: 60 },
    );
  });

  it('says the same in XML, the address before the resource', () => {
    const circle = { clientName: 'Mia Kok', people: [], tiesAmong: [] };
    const [url] = (JSON.parse(writeFhirJson(circle, 'nl')) as Bundle).entry.map(({ fullUrl }) => fullUrl);
    expect(writeFhirXml(circle, 'nl')).toContain(`<entry><fullUrl value="${url}"/><resource><Patient>`);
  });

  it('writes what someone said as a Consent that follows the rules of FHIR R4', () => {
    const consents = [
      { purpose: 'beAsked' as const, givenAt: '2026-01-05T09:00:00.000Z', withdrawnAt: '2026-03-01T00:00:00.000Z' },
    ];
    const riet = { ...justNamed('riet', 'Riet'), consents };
    const json = writeFhirJson({ clientName: 'Mia', people: [riet], tiesAmong: [] }, 'nl');
    const { entry } = JSON.parse(json) as { entry: { fullUrl: string; resource: Record<string, unknown> }[] };
    const url = (type: string) => entry.find(({ resource }) => resource['resourceType'] === type)!.fullUrl;
    expect(entry.at(-1)?.resource).toEqual({
      ...{ resourceType: 'Consent', id: 'consent-1-1', status: 'inactive', dateTime: '2026-01-05T09:00:00.000Z' },
      scope: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
      },
      category: [
        { coding: [{ system: 'http://loinc.org', code: '59284-0' }] },
        {
          coding: [{ system: 'urn:kring:consent-purpose', code: 'beAsked' }],
          text: 'om hulp gevraagd worden',
        },
      ],
      patient: { reference: url('Patient'), type: 'Patient' },
      performer: [{ reference: url('RelatedPerson'), type: 'RelatedPerson', display: 'Riet' }],
      policyRule: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTIN' }] },
      provision: {
        type: 'permit',
        period: { start: '2026-01-05T09:00:00.000Z', end: '2026-03-01T00:00:00.000Z' },
      },
    });
  });

  it('gives two clients each an address of their own', () => {
    const of = (clientName: string) => referencesIn(writeFhirJson({ clientName, people: [], tiesAmong: [] }, 'nl'))[0];
    expect(of('Mia Kok')).not.toBe(of('Riet Kok'));
  });
});
