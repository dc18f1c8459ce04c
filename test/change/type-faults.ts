import { join } from 'node:path';
import ts from 'typescript';

const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of these files of a tree, all rooms read from their sources; `changed` stands in memory alone. */
export function typeFaults(
  folder: string,
  files: readonly string[],
  changed: Readonly<Record<string, string>> = {},
): string[] {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.tree.json'), (name) => ts.sys.readFile(name)) as {
    config: { include: string[] };
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['libs/emails/src'] }, ts.sys, folder);
  const rootNames = files.map((file) => join(folder, file));
  const alone = { ...options, incremental: false, tsBuildInfoFile: undefined };
  const host = ts.createCompilerHost(alone);
  const parse = host.getSourceFile.bind(host);
  const inMemory = new Map(Object.entries(changed).map(([file, text]) => [join(folder, file), text]));
  host.getSourceFile = (name, target, ...rest) => {
    const text = inMemory.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, target);
    if (!parsed.has(name)) parsed.set(name, parse(name, target, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram({ rootNames, options: alone, host });
  return rootNames.flatMap((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}
