import { Command, InvalidArgumentError, Option } from 'commander';
import { runBackup } from './cli/backup.ts';
import { runImport } from './cli/import.ts';
import { runMigrate } from './cli/migrate.ts';
import { runServe } from './cli/serve.ts';
import { runTokenCreate, runTokenList, runTokenRevoke } from './cli/token.ts';
import { formats } from './ingest/formats/registry.ts';

const environment = `
Environment:
  DATABASE_URL   file:./data/silkwire.db (default), or postgres://…
  PORT, HOST     where to listen: 4000, 127.0.0.1
  PUBLIC_URL     where readers find this server; http://HOST:PORT
  DEMO           0 to start without demo stories
  LOG_LEVEL      fatal, error, warn, info (default), debug, trace or silent
  CORS_ORIGINS   origins whose pages may call the API, parted by commas; none`;

/** Reads the arguments and runs the command; gives the exit code. @throws CommanderError, UsageError, UnusableDatabase … */
export async function commandLine(args: readonly string[]): Promise<number> {
  let code = 0;
  const run = <A extends unknown[]>(work: (...args: A) => Promise<number>) => async (...given: A) => {
    code = await work(...given);
  };
  const program = new Command('silkwire')
    .description("A newsroom's story service: a GraphQL archive and a wire.")
    .addHelpText('after', environment)
    .exitOverride()
    .showSuggestionAfterError();
  const command = (name: string, description: string, parent = program) =>
    parent.command(name).description(description).exitOverride().allowExcessArguments(false);

  command('serve', 'Migrate the database and serve it, until SIGTERM or Ctrl-C.').addHelpText('after', environment).action(run(() => runServe()));
  command('migrate', 'Bring the database to the shape that this version needs, and load the reference facts.').action(run(() => runMigrate()));
  command('import', 'Import stories from RSS or Atom feeds, WordPress exports and WordPress REST JSON. "-" is standard input.')
    .argument('<file...>', 'files to read')
    .addOption(new Option('--format <name>', 'instead of finding it out from the content').choices([...formats.map(({ name }) => name), 'atom']))
    .addOption(new Option('--publish', 'make public what its source says is public').conflicts('draft'))
    .addOption(new Option('--draft', 'keep everything as drafts (default)'))
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExit code: 0 all taken in; 1 some were refused; 2 nothing was done.')
    .action(run((files: string[], options: { format?: string; publish?: boolean; json?: boolean }) => runImport(files, options)));

  const token = program.command('token').description('Make, list and revoke the tokens of the newsroom.').exitOverride();
  command('create', 'Make a token and print it: this once, and never again.', token)
    .addOption(new Option('--role <role>', 'what it may do').choices(['reporter', 'editor', 'admin']).makeOptionMandatory())
    .requiredOption('--name <name>', 'whose it is, as it stands in the history of stories')
    .option('--expires <time>', 'when it ends: 12h, 30d, 2w, or a date such as 2027-01-31', expiry)
    .option('--json', 'print JSON')
    .action(run((options: { role: string; name: string; expires?: string; json?: boolean }) => runTokenCreate(options)));
  command('list', 'List the tokens: whose they are and when they were used, not the tokens themselves.', token)
    .option('--json', 'print JSON')
    .action(run((options: { json?: boolean }) => runTokenList(options)));
  command('revoke', 'End a token, by the number that "token list" shows.', token)
    .argument('<id>', 'its number', wholeNumber)
    .action(run((id: number) => runTokenRevoke(id)));

  command('backup', 'Write a consistent copy of a SQLite database to a new file, while it is being served.')
    .argument('<file>', 'the new file')
    .action(run((file: string) => runBackup(file)));

  if (args.length === 0) {
    program.outputHelp();
    return 2;
  }
  await program.parseAsync([...args], { from: 'user' });
  return code;
}

/** RFC 3339, UTC. */
function expiry(text: string): string {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
  const hours = { h: 1, d: 24, w: 168 }[unit ?? ''];
  const time = hours === undefined ? Date.parse(/^\d{4}-\d{2}-\d{2}/.test(text) ? text : '') : Date.now() + Number(count) * hours * 3_600_000;
  if (Number.isNaN(time)) throw new InvalidArgumentError('Write 12h, 30d, 2w, or a date such as 2027-01-31.');
  if (time <= Date.now()) throw new InvalidArgumentError('It must be in the future.');
  return new Date(time).toISOString();
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
