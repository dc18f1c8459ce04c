export { ConfigError, type ConfigFault } from './config-error.js';
export type { DkimKey, DkimSettings } from './dkim-keys.js';
export { loadSettings, loadStandaloneSettings, type Environment } from './load-settings.js';
export type { SingleSignOnSettings } from './single-sign-on.js';
export type { BackupSettings, LogLevel, Settings, SmtpSettings, StandaloneSettings } from './settings.js';
