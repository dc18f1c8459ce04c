export const writes = 'writes';
