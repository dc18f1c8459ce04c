export { decideEnrolment, type DecisionTaken, type RequestedChange } from './enrolment/decide-enrolment.js';
export { addressHashes } from './joining/address-hashes.js';
export { requestEnrolment } from './joining/request-enrolment.js';
export { because, workIn, type Work } from './work.js';
