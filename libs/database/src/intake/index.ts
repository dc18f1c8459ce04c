export { deleteIntake, findIntake, findIntakes, saveIntake, type SealedIntake } from './intakes.js';
