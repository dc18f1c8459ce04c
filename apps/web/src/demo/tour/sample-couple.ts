/** Two people who do not exist, in a town that does; each tour has addresses of its own, since one can join but once. */
export function sampleCouple(after: string) {
  const when = { place: { name: 'Lisbon', country: 'PT', zone: 'Europe/Lisbon' }, weekday: 7, time: '19:00' };
  const at = (name: string) => `${name.toLowerCase()}.${Number(after)}@tour.example`;
  return {
    joining: { name: 'Noor', email: at('Noor'), when, partner: { name: 'Elis', email: at('Elis') } },
    accepting: (name: string) => ({ name, when, emails: true }),
  };
}
