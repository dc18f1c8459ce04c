export const settles = 'settles';
