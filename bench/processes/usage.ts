import { answering } from './answering.js';

export interface Usage {
  /** Time on the processor since its start, in microseconds. */
  readonly cpuMicros: number;
  /** Resident memory now, and the most there ever was, in megabytes (2^20). */
  readonly rssMb: number;
  readonly peakRssMb: number;
}

const MB = 1_048_576;

// Loaded before a real worker, so that it can say what it costs.
answering({
  usage: (): Usage => {
    const { user, system } = process.cpuUsage();
    return {
      cpuMicros: user + system,
      rssMb: process.memoryUsage.rss() / MB,
      peakRssMb: process.resourceUsage().maxRSS / 1024,
    };
  },
});
