/** The contract's figures; the same for the same seed but for the last three. */
export interface RehearsalResult {
  readonly couples: number;
  readonly weeks: number;
  readonly seed: string;
  readonly emailsDue: number;
  readonly accepted: number;
  readonly uncertain: number;
  readonly missing: number;
  readonly duplicate: number;
  readonly wrongLocalTime: number;
  readonly afterStop: number;
  readonly leaks: number;
  readonly checkIns: number;
  readonly reports: number;
  readonly milestones: number;
  readonly stagesCompleted: number;
  readonly seconds: number;
  readonly emailsPerSecond: number;
  readonly peakRssMb: number;
}

const titles: Record<keyof RehearsalResult, string> = {
  couples: 'couples',
  weeks: 'weeks',
  seed: 'seed',
  emailsDue: 'emails due',
  accepted: 'accepted by SMTP',
  uncertain: 'uncertain',
  missing: 'missing',
  duplicate: 'sent twice or unasked',
  wrongLocalTime: 'at the wrong local time',
  afterStop: 'after a stop',
  leaks: 'leaks',
  checkIns: 'check-ins answered',
  reports: 'weekly reports',
  milestones: 'milestones',
  stagesCompleted: 'stages completed',
  seconds: 'seconds',
  emailsPerSecond: 'emails per second',
  peakRssMb: 'most memory, MB',
};

const faultless = ['missing', 'duplicate', 'wrongLocalTime', 'afterStop', 'leaks'] as const;

export function isFaultless(result: RehearsalResult): boolean {
  return faultless.every((figure) => result[figure] === 0);
}

export function asTable(result: RehearsalResult): string {
  const figures = Object.entries(titles) as [keyof RehearsalResult, string][];
  return figures.map(([figure, title]) => `  ${title.padEnd(26)}${String(result[figure]).padStart(10)}`).join('\n');
}
