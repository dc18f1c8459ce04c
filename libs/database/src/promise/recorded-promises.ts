import { recordedPromise, type Id, type RecordedPromise } from '@troth/domain';
import type { Reader } from '../connection/reader.js';
import type { EnrolmentRef } from '../enrolment/enrolments.js';
import { loadPromises } from './promises.js';

/** What became of both partners' promises, in the order in which they were made. */
export async function loadRecordedPromises(
  reader: Reader,
  enrolment: EnrolmentRef,
): Promise<(RecordedPromise & { readonly makerId: Id })[]> {
  const promises = await loadPromises(reader, enrolment);
  return promises.map((promise) => ({ ...recordedPromise(promise), makerId: promise.makerId }));
}
