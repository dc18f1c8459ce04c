export const standaloneApp = 'standalone';
