export const sealingRoom = 'sealing';
