/** The day on which the shipped lines were last looked at. Each was read on that day in the document that it names. */
export const looked = '2026-11-28';

/** The United Kingdom's advice to travellers names the emergency numbers of each country. */
export const travelAdvice = (country: string) => `https://www.gov.uk/foreign-travel-advice/${country}`;

export const numberingPlans = 'https://github.com/google/libphonenumber/blob/master/resources/ShortNumberMetadata.xml';
export const resilientRhino =
  'https://github.com/nepthius/ResilientRhino/blob/2d965dfdfd4f6bdf113e2395a0338aabd65f70fb/ResilientRhino/src/components/countries.jsx';
export const aidlines = 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js';
export const findAHelpline = (country: string) => `https://findahelpline.com/countries/${country}`;
