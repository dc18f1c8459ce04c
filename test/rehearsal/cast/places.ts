import type { Dice } from './dice.js';

/** Zones that change their clocks at different times, lately, or never; most people live in one of these. */
const commonZones = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Vancouver',
  'America/Winnipeg',
  'America/Havana',
  'America/Sao_Paulo',
  'America/Santiago',
  'Australia/Sydney',
  'Pacific/Auckland',
  'Asia/Tokyo',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Jerusalem',
] as const;

/** Half and quarter hours, half-hour changes, and both ends of the day's date. */
const oddZones = [
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

const commonTimes = ['18:00', '19:00', '20:00', '20:00', '21:00', '12:00', '07:00'] as const;

/** What some Sunday does not have, or has twice, and what lies next to another day. */
const oddTimes = ['02:30', '01:30', '02:00', '00:00', '23:45', '19:30'] as const;

// Few, since every time of the day that somebody is asked at is an instant of its own to live through.
const ODD_ZONE = 0.06;
const ODD_TIME = 0.1;

export function castZone(dice: Dice): string {
  return dice.chance(ODD_ZONE) ? dice.pick(oddZones) : dice.pick(commonZones);
}

/** Most ask for an evening. */
export function castTime(dice: Dice): string {
  return dice.chance(ODD_TIME) ? dice.pick(oddTimes) : dice.pick(commonTimes);
}

/** Sunday is the most wanted. */
export const weekdays = [7, 7, 7, 6, 5, 1, 2, 3, 4] as const;

export const firstNames = [
  'Ana',
  'Ben',
  'Chidi',
  'Dana',
  'Emre',
  'Freya',
  'Goran',
  'Hana',
  'Idris',
  'Jonas',
  'Kaja',
  'Leon',
  'Mira',
  'Noor',
  'Oskar',
  'Priya',
  'Quinn',
  'Rosa',
  'Sami',
  'Tara',
  'Uma',
  'Viktor',
  'Wren',
  'Ximena',
  'Yusuf',
  'Zoe',
] as const;
