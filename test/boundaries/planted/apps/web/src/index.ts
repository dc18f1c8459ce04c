export const webApp = 'web';
