export * from './address-changes.js';
export { erasePartner } from './erase-partner.js';
export { exportPerson } from './export-person.js';
export * from './forget-address.js';
export * from './live-elsewhere.js';
export { refreshStanding, type PartnerStanding } from './partner-standing.js';
export * from './quiet-hours.js';
export * from './readdress-partner.js';
export * from './us-page.js';
