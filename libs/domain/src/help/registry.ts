import { westernEurope } from './countries/western-europe.js';
import { middleEurope } from './countries/middle-europe.js';
import { southernEurope } from './countries/southern-europe.js';
import { northAmerica } from './countries/north-america.js';
import { southAmerica } from './countries/south-america.js';
import { northAfrica } from './countries/north-africa.js';
import { westAndCentralAfrica } from './countries/west-and-central-africa.js';
import { eastAndSouthAfrica } from './countries/east-and-south-africa.js';
import { middleEast } from './countries/middle-east.js';
import { asiaAndPacific } from './countries/asia-and-pacific.js';
import type { HelpCountry } from './help-country.js';

/** Every country that has lines or an emergency number here, in no order that a reader would need. */
export const helpCountries: readonly HelpCountry[] = [
  ...westernEurope,
  ...middleEurope,
  ...southernEurope,
  ...northAmerica,
  ...southAmerica,
  ...northAfrica,
  ...westAndCentralAfrica,
  ...eastAndSouthAfrica,
  ...middleEast,
  ...asiaAndPacific,
];
