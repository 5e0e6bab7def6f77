import type { CalendarDay } from '@kring/care-network';
import {
  atPath,
  remark,
  type ImportedCircle,
  type ImportedPerson,
  type ImportedTie,
  type Remark,
} from '../imported-circle.js';
import type { ImportRights, ImportWishes } from './import-plan.js';

const everything: ImportRights = {
  changePerson: () => true,
  note: true,
  certificate: true,
  consents: true,
  photos: true,
};

export const rightsIn = ({ rights }: ImportWishes): ImportRights => rights ?? everything;

const isYear = (year: number, today: CalendarDay): boolean => year >= 1900 && year <= Number(today.slice(0, 4));

const inFuture = (day: CalendarDay | null, today: CalendarDay): boolean => day !== null && day > today;

const notBelieved = (index: number, field: string, value: string | number): Remark =>
  remark('VALUE_NOT_BELIEVED', atPath(`person ${index + 1}`), { field, value });

function doubts({ birthYear, lastContactOn }: ImportedPerson, index: number, today: CalendarDay): readonly Remark[] {
  return [
    ...(birthYear !== null && !isYear(birthYear, today) ? [notBelieved(index, 'birthYear', birthYear)] : []),
    ...(inFuture(lastContactOn, today) ? [notBelieved(index, 'lastContactOn', lastContactOn ?? '')] : []),
  ];
}

function believedPerson(said: ImportedPerson, today: CalendarDay, may: ImportRights): ImportedPerson {
  const { birthYear, lastContactOn, note, certificateUntil, consents } = said;
  return {
    ...said,
    birthYear: birthYear !== null && isYear(birthYear, today) ? birthYear : null,
    lastContactOn: inFuture(lastContactOn, today) ? null : lastContactOn,
    note: may.note ? note : null,
    certificateUntil: may.certificate ? certificateUntil : null,
    consents: may.consents ? consents : [],
  };
}

function believedTie(tie: ImportedTie, today: CalendarDay): ImportedTie {
  const { details } = tie;
  if (!details || !inFuture(details.lastContactOn, today)) return tie;
  return { ...tie, details: { ...details, lastContactOn: null } };
}

/** What of a file can be true today and may be recorded by whoever imports it. What is not believed becomes a remark. */
export function asBelieved(
  imported: ImportedCircle,
  wishes: ImportWishes,
): { readonly circle: ImportedCircle; readonly remarks: readonly Remark[] } {
  const { today } = wishes;
  const may = rightsIn(wishes);
  return {
    circle: {
      ...imported,
      people: imported.people.map((said) => believedPerson(said, today, may)),
      tiesAmong: imported.tiesAmong.map((tie) => believedTie(tie, today)),
    },
    remarks: imported.people.flatMap((said, index) => doubts(said, index, today)),
  };
}
