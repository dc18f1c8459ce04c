import { describe, expect, it } from '@jest/globals';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { readMessage } from './read-message.js';

describe('reading a recorded message', () => {
  it('finds what a composer put in: header, both texts, links and picture', async () => {
    const raw = await new MailComposer({
      from: 'practice@example.org',
      to: 'Ana <ana@example.org>',
      subject: 'This week',
      messageId: '<one@example.org>',
      headers: { 'Feedback-ID': 'weekly-report:practice:troth' },
      text: `Grüße — ${'a long line '.repeat(20)} https://troth.example/check-in#abc`,
      html: '<p>Grüße</p><a href="https://troth.example/?a=1&amp;b=2">x</a><img src="cid:chart">',
      attachments: [{ cid: 'chart', filename: 'chart.png', content: Buffer.from('picture'), contentType: 'image/png' }],
    })
      .compile()
      .build();
    const read = readMessage(raw);
    expect(read).toMatchObject({ messageId: '<one@example.org>', kind: 'weekly-report', to: 'ana@example.org' });
    expect(read.text).toContain('Grüße — a long line');
    expect(read.links).toEqual(['https://troth.example/check-in#abc', 'https://troth.example/?a=1&b=2']);
    expect(read.pictures.map((picture) => Buffer.from(picture, 'base64').toString())).toEqual(['picture']);
  });
});
