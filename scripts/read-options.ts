import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Reads the flags of a script; one that it does not know ends the script with one French line in place of a stack. */
export function readOptions<const Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    console.error(describeRefusal(error, config));
    process.exit(1);
  }
}

/** What `parseArgs` refused, in French. Throws again what is no refusal of a flag. */
export function describeRefusal(error: unknown, { options = {} }: ParseArgsConfig): string {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  const flags = Object.keys(options).map((name) => `--${name}`);
  const known = flags.length === 0 ? 'des noms de fichiers, ou rien' : flags.join(', ');
  const [, flag = ''] = /'(-[^'\s]*)/.exec(error.message) ?? [];
  const found = flags.includes(flag)
    ? `« ${flag} » n’est pas suivi comme il faut`
    : `L’option « ${flag} » n’existe pas`;
  const expected = flags.includes(flag) ? 'une valeur entre guillemets s’il en prend une, rien sinon' : known;
  return `${found}. Attendu : ${expected}.`;
}
