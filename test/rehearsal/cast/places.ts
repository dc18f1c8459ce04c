/** Where the couples of a rehearsal live: zones that change their clocks at different times, by different amounts, lately, or never. */
export const zones = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Lisbon',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Vancouver',
  'America/Winnipeg',
  'America/Havana',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Jerusalem',
] as const;

/** Most ask for an evening; a few for a time that some Sunday does not have, or has twice. */
export const times = ['07:30', '12:00', '18:00', '18:30', '19:00', '19:30', '20:00', '20:00', '21:00', '02:30', '01:30', '00:00', '23:45'] as const;

/** Sunday is the most wanted. */
export const weekdays = [7, 7, 7, 6, 5, 1, 2, 3, 4] as const;

export const firstNames = [
  'Ana', 'Ben', 'Chidi', 'Dana', 'Emre', 'Freya', 'Goran', 'Hana', 'Idris', 'Jonas', 'Kaja', 'Leon', 'Mira', 'Noor', 'Oskar',
  'Priya', 'Quinn', 'Rosa', 'Sami', 'Tara', 'Uma', 'Viktor', 'Wren', 'Ximena', 'Yusuf', 'Zoe',
] as const;
