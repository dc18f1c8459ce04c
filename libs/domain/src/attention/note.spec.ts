import { describe, expect, it } from '@jest/globals';
import { sampleId, start } from '../enrolment/enrolment.fixture.js';
import { recordOf } from '../record/couple-record.fixture.js';
import { flagsThatAreOver } from './over.js';
import { recogniseAttention } from './recognise.js';

const { enrolment } = recordOf();
const secret = 'I found something on Sunday.';

function withNotes(...minutes: number[]) {
  const notes = minutes.map((minute) => ({
    partnerId: enrolment.partners.b.id,
    checkInId: sampleId(8),
    writtenAt: new Date(start.getTime() + minute * 60_000),
    text: secret,
  }));
  return recordOf({}, { enrolment, notes });
}

describe('a note to the coach', () => {
  it('is raised for its writer, named after its check-in, without its words', () => {
    const raised = recogniseAttention(withNotes(0));
    expect(raised).toMatchObject([{ flag: 'note', side: 'b', key: expect.stringMatching(`^${sampleId(8)} `) }]);
    expect(JSON.stringify(raised)).not.toContain(secret);
  });

  it('stays up while it stands, and comes down when it is taken back', () => {
    const up = recogniseAttention(withNotes(0));
    expect(flagsThatAreOver(withNotes(0), up)).toEqual([]);
    expect(flagsThatAreOver(withNotes(), up)).toEqual(up);
  });

  it('written again takes the place of the earlier one', () => {
    const up = recogniseAttention(withNotes(0));
    expect(flagsThatAreOver(withNotes(5), up)).toEqual(up);
    expect(recogniseAttention(withNotes(5))[0]?.key).not.toBe(up[0]?.key);
  });
});
