/* `node --import ./later.mjs server.js` runs a server as it would be so many days from now: KRING_E2E_DAYS_LATER. */
const ahead = Number(process.env.KRING_E2E_DAYS_LATER ?? 0) * 86_400_000;
const Real = globalThis.Date;

globalThis.Date = class extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + ahead);
    else super(...parts);
  }

  static now() {
    return Real.now() + ahead;
  }
};
