import type { GalleryMail } from '@troth/contract';
import { emailKinds, renderEmail, type EmailKind } from '@troth/emails';

/** What every email is rendered with, no matter who gets it. */
export interface GalleryFrame {
  readonly publicUrl: string;
  readonly practiceName: string;
}

/** Every kind of email in the registry's order, rendered with its preview data. */
export function renderGallery(frame: GalleryFrame): Promise<GalleryMail[]> {
  return Promise.all((Object.keys(emailKinds) as EmailKind[]).map((kind) => renderPreview(kind, frame)));
}

async function renderPreview(kind: EmailKind, frame: GalleryFrame): Promise<GalleryMail> {
  const context = { ...frame, aboutToken: 'preview' };
  const { subject, preheader, html, text } = await renderEmail(kind, emailKinds[kind].preview, context);
  return { kind, subject, preheader, html, text };
}
