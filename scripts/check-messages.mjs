import { languages } from '@troth/messages';
import { root } from './bootstrap/root.mjs';
import { faultsInLanguage, faultsInMessages } from './check/messages/faults-in-messages.mjs';
import { findMessages } from './check/messages/find-messages.mjs';

const messages = findMessages(root);
// English is the messages themselves.
const others = Object.entries(languages).filter(([tag]) => tag !== 'en');
const faults = [
  ...faultsInMessages(messages),
  ...others.flatMap(([tag, translations]) => faultsInLanguage(tag, translations, messages)),
];
const summary = `${messages.length} messages, ${others.length + 1} languages, ${faults.length} faults`;
process.stdout.write([...faults, summary, ''].join('\n'));
process.exitCode = faults.length === 0 ? 0 : 1;
