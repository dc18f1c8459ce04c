export const configRoom = 'config';
