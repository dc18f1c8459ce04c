import { EnrolmentRow } from './enrolment/enrolment-row.js';
import { PartnerRow } from './enrolment/partner-row.js';
import { RoundRow } from './enrolment/round-row.js';

/** Every row class that TypeORM knows. */
export const rows = [EnrolmentRow, PartnerRow, RoundRow] as const;
