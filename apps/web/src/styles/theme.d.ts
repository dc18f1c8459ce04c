/** Made by `build/theme-styles.ts`. */
declare module 'virtual:theme.css';
