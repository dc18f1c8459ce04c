import { expect, it } from '@jest/globals';
import { emailKinds, renderEmail, type EmailKind, type EmailVariables } from '../index.js';

const kinds = Object.keys(emailKinds) as EmailKind[];
const context = { publicUrl: 'https://troth.example', practiceName: 'Harbour', aboutToken: 'a'.repeat(43) };

it.each(kinds)('%s runs from the right in every part of it where its reader’s language does', async (kind) => {
  const preview = emailKinds[kind].preview as EmailVariables<typeof kind>;
  const { html } = await renderEmail(kind, preview, { ...context, language: 'ar' });
  expect(html).toContain('direction:rtl');
  expect(html).not.toContain('direction:ltr');
});
