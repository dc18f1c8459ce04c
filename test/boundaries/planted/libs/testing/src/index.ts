export const testingRoom = 'testing';
