export { chooseOwn } from './choose-own.js';
export { chooseAsCoach } from './choose-as-coach.js';
