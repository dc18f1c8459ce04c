const DAY_MS = 86_400_000;
const DAYS_TO_CONFIRM = 7;
const DAYS_TO_ANSWER = 14;

/** The end of the time to confirm an address, from the sign-up on. */
export function confirmUntil(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + DAYS_TO_CONFIRM * DAY_MS);
}

/** The end of the time to answer an invitation, from the confirmation on. */
export function answerUntil(confirmedAt: Date): Date {
  return new Date(confirmedAt.getTime() + DAYS_TO_ANSWER * DAY_MS);
}
