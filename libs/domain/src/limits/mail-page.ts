/** So long after an email fell due its link to the page about it opens; its one-click address goes on for ever. */
export const mailPageDays = 90;
