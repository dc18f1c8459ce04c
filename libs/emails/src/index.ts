export type { Audience, EmailDefinition, EmailPicture } from './email-definition.js';
export { emailKinds, type EmailKind, type EmailVariables } from './registry.js';
export { renderEmail, type EmailContext, type RenderedEmail } from './render-email.js';
