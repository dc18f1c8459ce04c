import { expect, it } from '@jest/globals';
import { parseKeys } from '@troth/sealing';
import { fillEmails } from './fill-emails.js';

const keys = parseKeys(`k1:${Buffer.alloc(32, 5).toString('base64')}`);
const milestoneId = '0190a000-0000-7000-8000-000000000009';

function addressed(id: string, refs: Record<string, string>) {
  return {
    delivery: { id, refs, dueAt: new Date(), expiresAt: new Date() },
    reader: { name: 'Robin', language: 'en' },
  } as never;
}

it('refs that do not fit their kind fail that one email; the rest of its batch is filled', async () => {
  const batch = [
    addressed('whole', { milestone: 'halfway', milestoneId }),
    addressed('cut', { milestone: 'halfway' }),
    addressed('unknown', { milestone: 'of a newer version', milestoneId }),
  ];
  const context = { keys, publicUrl: 'https://troth.example', takesReplies: false } as never;

  const { said, faults } = await fillEmails('milestone', batch, context);

  expect(said.get('whole')).toMatchObject({ name: 'Robin', link: 'https://troth.example/us?en' });
  expect([...said.keys()]).toEqual(['whole']);
  expect([...faults.keys()]).toEqual(['cut']);
});
