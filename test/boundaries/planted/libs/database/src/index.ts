export const databaseRoom = 'database';
