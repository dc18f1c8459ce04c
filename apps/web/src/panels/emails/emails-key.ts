/** Under which a couple's emails are kept. */
export const emailsKey = (enrolmentId: string) => ['coach', 'couple', enrolmentId, 'emails'];
