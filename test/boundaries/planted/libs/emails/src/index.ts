export const emailsRoom = 'emails';
