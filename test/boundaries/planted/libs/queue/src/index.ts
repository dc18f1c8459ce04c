export const queueRoom = 'queue';
