/** For how many weeks a partner may pause until a date; a pause without one may take longer. */
export const pauseWeeks = { least: 1, most: 8 } as const;
