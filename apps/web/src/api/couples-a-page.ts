/** Of a coach's list, at a time. */
export const couplesAPage = 50;
