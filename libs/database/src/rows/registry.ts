import { EnrolmentRow } from './enrolment-row.js';
import { PartnerRow } from './partner-row.js';
import { RoundRow } from './round-row.js';

/** Every row class that TypeORM knows. */
export const rows = [EnrolmentRow, PartnerRow, RoundRow] as const;
