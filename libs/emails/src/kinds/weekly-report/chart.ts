import { consistencyChart, type LocalWeek } from '@troth/domain';
import type { Say } from '@troth/messages';
import { chartFont, drawChart } from '../../chart/draw-chart.js';
import type { EmailPicture } from '../../email-definition.js';
import { messages } from './messages.js';
import { hasChart } from './sentences.js';
import type { WeeklyReportVariables } from './variables.js';

const style = {
  ownColour: '#2f6f8c',
  textColour: '#545d5e',
  lineColour: '#e6e0d4',
  fontFamily: chartFont,
};

/** The reader's own consistency as a PNG; none while there is no line to draw. */
export async function chartOf({ consistency: { points } }: WeeklyReportVariables, say: Say): Promise<EmailPicture[]> {
  if (!hasChart(points)) return [];
  const option = consistencyChart(
    points.map(({ week, score }) => ({ week: week as LocalWeek, own: score })),
    { ...style, ownLabel: say(messages.ownLine) },
    say,
  );
  // The words of the picture are the email's own.
  const content = await drawChart({ ...option, aria: { enabled: false } });
  return [{ cid: 'consistency', filename: 'consistency.png', contentType: 'image/png', content }];
}
