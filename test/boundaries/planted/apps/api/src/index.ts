export const apiApp = 'api';
