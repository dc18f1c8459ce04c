export interface ConfigFault {
  /** The environment variable's name. */
  readonly setting: string;
  readonly message: string;
}

/** Every fault of the settings at once; the message is the list, ready to be printed before exit 1. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly ConfigFault[]) {
    const width = Math.max(...faults.map(({ setting }) => setting.length));
    const lines = faults.map(({ setting, message }) => `  ${setting.padEnd(width)}  ${message}`);
    const count = faults.length === 1 ? 'one setting is' : `${faults.length} settings are`;
    super([`Troth cannot start: ${count} wrong.`, ...lines].join('\n'));
  }
}
