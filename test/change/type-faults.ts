import { dirname, join } from 'node:path';
import ts from 'typescript';

/** By settings, name and time: most files are the same in every program. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What the compiler says of these files of a tree, under the settings of the first one's room and with every other room
 * read from its sources. `changed` stands in memory alone, and may hold files that the tree does not have.
 */
export function typeFaults(
  folder: string,
  files: readonly string[],
  changed: Readonly<Record<string, string>> = {},
): string[] {
  const rootNames = files.map((file) => join(folder, file));
  const { options, ambient } = settingsFor(rootNames[0]!);
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile.bind(host);
  const inMemory = new Map(Object.entries(changed).map(([file, text]) => [join(folder, file), text]));
  host.getSourceFile = (name, target, ...rest) => {
    const text = inMemory.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    const key = `${options.module} ${name} ${ts.sys.getModifiedTime?.(name)?.getTime()}`;
    if (!parsed.has(key)) parsed.set(key, parse(name, target, ...rest));
    return parsed.get(key);
  };
  const isOnDisk = host.fileExists.bind(host);
  host.fileExists = (name) => inMemory.has(name) || isOnDisk(name);
  const program = ts.createProgram({ rootNames: [...ambient, ...rootNames], options, host });
  return files.flatMap((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(folder, file)))
      .map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

/** What was said of one of these files. */
export function faultsIn(file: string, faults: readonly string[]): string[] {
  return faults.filter((fault) => fault.startsWith(`${file}: `));
}

/** The room's own settings, but that other rooms are read from their sources, not from what was built. */
function settingsFor(file: string): { options: ts.CompilerOptions; ambient: readonly string[] } {
  const path = ts.findConfigFile(dirname(file), (name) => ts.sys.fileExists(name)) ?? '';
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as { config: unknown };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const alone = { composite: false, incremental: false, tsBuildInfoFile: undefined, rootDir: undefined, noEmit: true };
  return {
    options: { ...options, ...alone, customConditions: ['source'] },
    ambient: fileNames.filter((name) => name.endsWith('.d.ts')),
  };
}
