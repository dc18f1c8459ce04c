import type { Id, Language } from '@troth/domain';
import { CoachRow } from '../coach/entities.js';
import { managerOf, type Tx } from '../connection/database.js';
import type { Reader } from '../connection/reader.js';
import { PartnerRow } from '../enrolment/partner-row.js';
import type { PartnerRef } from './partner-ref.js';

/** In which language a partner reads their emails. */
export async function findLanguage(reader: Reader, { practiceId, partnerId }: PartnerRef): Promise<Language> {
  const found = await managerOf(reader).findOne(PartnerRow, {
    select: { practiceId: true, id: true, language: true },
    where: { practiceId, id: partnerId },
  });
  return found?.language ?? 'en';
}

export async function keepLanguage(tx: Tx, { practiceId, partnerId }: PartnerRef, language: Language): Promise<void> {
  await managerOf(tx).update(PartnerRow, { practiceId, id: partnerId }, { language });
}

/** In which language a coach reads their emails. */
export async function findCoachLanguage(
  reader: Reader,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
): Promise<Language> {
  const found = await managerOf(reader).findOne(CoachRow, {
    select: { practiceId: true, id: true, language: true },
    where: { practiceId, id },
  });
  return found?.language ?? 'en';
}

export async function keepCoachLanguage(
  tx: Tx,
  { practiceId, id }: { readonly practiceId: Id; readonly id: Id },
  language: Language,
): Promise<void> {
  await managerOf(tx).update(CoachRow, { practiceId, id }, { language });
}
