import { closed, yes, type Rule } from './rule.js';

/** Work that asks for a certificate of conduct (VOG) is for whoever has one that is valid today, its last day included. */
export const certificate: Rule = (pairing) => {
  if (!pairing.work.certificateRequired) return yes;
  const until = pairing.help.person.certificateUntil;
  if (until === null) return closed(pairing, 'certificateMissing', { mover: 'helper', remedy: 'applyForCertificate' });
  if (until >= pairing.today) return yes;
  return closed(pairing, 'certificateExpired', { mover: 'helper', remedy: 'renewCertificate' }, { until });
};
