export { asShown, type Look } from './as-shown.js';
export { type Asker, type KnownWhenAsked, type Wanted } from './asked.js';
export type { Audience, EmailDefinition } from './email-definition.js';
export type { Digest, EmailNeed, FactsFor, ReaderFacts } from './facts.js';
export {
  emailKinds,
  type EmailKind,
  type EmailRefs,
  type EmailVariables,
  type SlotThatAsks,
  type SubscriberThatAsks,
} from './registry.js';
export { pageAddress } from './page-address.js';
export { renderEmail, type EmailContext, type RenderedEmail } from './render-email.js';
export { kindsInWordsOf, sampleEmail, type SampleReader, type SampleWeek } from './in-words-of-programme.js';
