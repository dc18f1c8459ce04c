import { speak } from './speak.js';

export { defineMessages, type InLanguages, type Message, type Messages } from './message.js';
export { directionOf } from './direction.js';
export { languages, type Language } from './languages.js';
export type { Needs, Tags } from './arguments.js';
export { speak, speakWith, type Around, type Say, type SayRich, type Speaker } from './speak.js';

/** Where there is no reader whose language is known, as in what a program or an operator reads. */
export const english = speak('en');
