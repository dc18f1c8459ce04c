/** Under which a looked-at email is kept. */
export const mailKey = (token: string) => ['mail', token];
