import { Command, InvalidArgumentError, Option } from 'commander';
import { isDay } from '../db/span.ts';
import type { CopyOptions } from './cli/copy.ts';
import type { FeedOptions } from './cli/feed.ts';
import type { ImportOptions } from './cli/import.ts';
import type { LinkOptions } from './cli/link.ts';
import type { RelinkOptions } from './cli/relink.ts';
import type { RestoreOptions } from './cli/restore.ts';
import type { TokenOptions } from './cli/token.ts';

const environment = `
Environment:
  DATABASE_URL   file:./data/silkwire.db (default), or postgres://…
  PORT, HOST     where to listen: 4000, 127.0.0.1
  PUBLIC_URL     where readers find this server; http://HOST:PORT
  DEMO           0 to start without demo stories
  LINKING        0 to leave stories that are written by hand without the linker's links
  LOG_LEVEL      fatal, error, warn, info (default), debug, trace or silent
  CORS_ORIGINS   origins whose pages may call the API, parted by commas; none
  DRAIN_MS       over how long sockets are closed when it stops: 5000
  SOCKETS_PER_ADDRESS   at the same time: 20000
  OIDC_JWKS_URL, OIDC_ISSUER, OIDC_AUDIENCE   an identity provider whose tokens are taken, too; none
  OIDC_ROLE_CLAIM   the claim that names a role there: silkwire_role`;

/**
 * Reads the arguments and runs the command; gives the exit code. What a command needs is loaded when it runs: the whole
 * house takes a second, and who misspelt a word, or only wants the help, should not wait for it.
 *
 * @throws CommanderError, UsageError, InvalidConfig, UnusableDatabase, ListenError
 */
export async function commandLine(args: readonly string[]): Promise<number> {
  let code = 0;
  const { formats } = args.includes('import') ? await import('./ingest/formats/registry.ts') : { formats: [] };
  const run = <A extends unknown[]>(work: (...args: A) => Promise<number>) => async (...given: A) => {
    code = await work(...given);
  };
  const program = new Command('silkwire')
    .description("A newsroom's story service: a GraphQL archive and a wire.")
    .addHelpText('after', environment)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(onOneLine(text)) });
  const command = (name: string, description: string, parent = program) => parent.command(name).description(description);

  command('serve', 'Migrate the database and serve it, until SIGTERM or Ctrl-C.').addHelpText('after', environment).action(run(async () => (await import('./cli/serve.ts')).runServe()));
  command('migrate', 'Bring the database to the shape that this version needs, and load the reference facts.').action(run(async () => (await import('./cli/migrate.ts')).runMigrate()));
  command('reindex', "Make the search's index anew, from the stories.").action(run(async () => (await import('./cli/reindex.ts')).runReindex()));
  command('import', 'Import stories from RSS, Atom and JSON feeds, ninjs, NewsML-G2, WordPress exports and REST JSON, Markdown and plain text. "-" is standard input.')
    .argument('<file...>', 'files to read, or folders of them')
    .addOption(new Option('--format <name>', 'instead of finding it out from the content').choices([...formats.map(({ name }) => name), 'atom']))
    .addOption(new Option('--publish', 'make public what its source says is public').conflicts('draft'))
    .addOption(new Option('--draft', 'keep everything as drafts (default)'))
    .option('--no-link', 'do not look for whom and what the stories speak of')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExit code: 0 all taken in; 1 some were refused; 2 nothing was done.')
    .action(run(async (files: string[], options: ImportOptions) => (await import('./cli/import.ts')).runImport(files, options)));

  command('link', 'Say whom and what a text speaks of: its first line is the headline, then an empty line and the story.')
    .argument('[file]', 'the text; standard input where none is given')
    .option('--date <day>', 'when it was published, as 2024-10-23: "Tuesday" is read by it', wholeDay)
    .option('--json', 'print JSON: mentions with offsets in UTF-16 code units, events and figures')
    .action(run(async (file: string | undefined, options: LinkOptions) => (await import('./cli/link.ts')).runLink(file, options)));

  command('relink', 'Link the whole archive by the names of now and what editors decided. Interrupted, it goes on where it was.')
    .option('--anew', 'begin with the first story, though a run was interrupted')
    .option('--json', 'print the summary as JSON')
    .action(run(async (options: RelinkOptions) => (await import('./cli/relink.ts')).runRelink(options)));

  const tokens = () => import('./cli/token.ts');
  const token = program.command('token').description('Make, list and revoke the tokens of the newsroom.');
  command('create', 'Make a token and print it: this once, and never again.', token)
    .addOption(new Option('--role <role>', 'what it may do').choices(['reporter', 'editor', 'admin']).makeOptionMandatory())
    .requiredOption('--name <name>', 'whose it is, as it stands in the history of stories')
    .option('--expires <time>', 'when it ends: 12h, 30d, 2w, or a date such as 2027-01-31', expiry)
    .option('--scopes <verbs>', 'limit it to these verbs, parted by commas: create, edit, publish, withdraw, link, edit-entities, manage-tokens; or "none", to read alone')
    .option('--json', 'print JSON')
    .action(run(async (options: TokenOptions) => (await tokens()).runTokenCreate(options)));
  command('list', 'List the tokens: whose they are and when they were used, not the tokens themselves.', token)
    .option('--json', 'print JSON')
    .action(run(async (options: { json?: boolean }) => (await tokens()).runTokenList(options)));
  command('revoke', 'End a token, by the number that "token list" shows.', token)
    .argument('<id>', 'its number', wholeNumber)
    .action(run(async (id: number) => (await tokens()).runTokenRevoke(id)));

  const feeds = () => import('./cli/feed.ts');
  const feed = program.command('feed').description('Feeds that a server polls by itself: add, list, poll, pause and remove them.');
  command('add', 'Add a feed: RSS, Atom, JSON Feed, ninjs, NewsML-G2, or the REST API of a WordPress site (…/wp-json/wp/v2/posts?_embed&per_page=100).', feed)
    .argument('<url>', 'its address')
    .addOption(new Option('--policy <policy>', 'what is done with its new stories').choices(['draft', 'publish-if-linked-surely']).default('draft'))
    .option('--source <name>', 'the source that its stories have, whatever they say themselves')
    .option('--section <name>', 'the section that they have')
    .option('--language <tag>', 'the language that they are in: en, ru, kk …')
    .addOption(new Option('--every <time>', 'how often it is polled: 5m, 1h …').argParser(pollPause).default(900_000, '15m'))
    .option('--allow-private', 'though it is at a private address')
    .option('--json', 'print JSON')
    .action(run(async (url: string, options: FeedOptions) => (await feeds()).runFeedAdd(url, options)));
  command('list', 'List the feeds: how they are, and when they are polled next.', feed)
    .option('--json', 'print JSON')
    .action(run(async (options: { json?: boolean }) => (await feeds()).runFeedList(options)));
  command('run', 'Poll feeds now, due or not: these, or all that are not paused.', feed)
    .argument('[id...]', 'their numbers', (text: string, before: number[] | undefined) => [...(before ?? []), wholeNumber(text)])
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit code: 0 all taken in; 1 a feed failed or a story was refused; 2 nothing was done.')
    .action(run(async (ids: number[] | undefined, options: { json?: boolean }) => (await feeds()).runFeedRun(ids ?? [], options)));
  command('pause', 'Do not poll a feed, until it is resumed.', feed)
    .argument('<id>', 'its number', wholeNumber)
    .option('--resume', 'let it go on instead')
    .action(run(async (id: number, options: { resume?: boolean }) => (await feeds()).runFeedPause(id, options)));
  command('remove', 'Forget a feed. Its stories stay.', feed)
    .argument('<id>', 'its number', wholeNumber)
    .action(run(async (id: number) => (await feeds()).runFeedRemove(id)));

  const audits = () => import('./cli/audit.ts');
  const audit = program.command('audit').description('Who did what: export it, or see whether it is whole.');
  command('export', 'Write all of it to standard output, a line of JSON each, the oldest first.', audit).action(run(async () => (await audits()).runAuditExport()));
  command('verify', 'Follow it from the first line to the last, and name the first that was changed, taken out or put in.', audit)
    .option('--head <hash>', 'the last hash that it printed another time: see that this line is still there')
    .option('--json', 'print JSON')
    .action(run(async (options: { json?: boolean; head?: string }) => (await audits()).runAuditVerify(options)));

  command('backup', 'Write a consistent copy of a SQLite database to a new file, while it is being served.')
    .argument('<file>', 'the new file')
    .action(run(async (file: string) => (await import('./cli/backup.ts')).runBackup(file)));
  command('restore', 'Put a backup in the place of the newsroom that DATABASE_URL names. Its servers must be stopped.')
    .argument('[file]', 'what "silkwire backup" wrote')
    .option('--force', 'though stories are there: they are put aside, under another name')
    .option('--new-epoch', 'instead of a file: the database was restored by other means (psql, pg_restore), so refuse older cursors')
    .action(run(async (file: string | undefined, options: RestoreOptions) => (await import('./cli/restore.ts')).runRestore(file, options)));

  command('copy', 'Copy a newsroom with everything into an empty database, from SQLite to Postgres, say. Given again, it goes on where it was interrupted.')
    .requiredOption('--from <url>', 'file:PATH or postgres://…: its servers should be stopped')
    .requiredOption('--to <url>', 'the same: an empty database, or a copy that was not finished')
    .option('--new-epoch', 'the copy is served beside the original: give its log a name of its own, and let the original be written to meanwhile')
    .option('--json', 'print counts and hashes as JSON')
    .action(run(async (options: CopyOptions) => (await import('./cli/copy.ts')).runCopy(options)));

  if (args.length === 0) {
    program.outputHelp();
    return 2;
  }
  await program.parseAsync([...args], { from: 'user' });
  return code;
}

/** Commander puts its suggestion on a line of its own. */
function onOneLine(text: string): string {
  return text.trimEnd().replaceAll('\n', ' ') + '\n';
}

/** RFC 3339, UTC. */
function expiry(text: string): string {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
  const hours = { h: 1, d: 24, w: 168 }[unit ?? ''];
  const time = hours === undefined ? momentOf(text) : Date.now() + Number(count) * hours * 3_600_000;
  if (Number.isNaN(time)) throw new InvalidArgumentError('Write 12h, 30d, 2w, or a date such as 2027-01-31.');
  if (time <= Date.now()) throw new InvalidArgumentError('It must be in the future.');
  return new Date(time).toISOString();
}

/** A day's beginning in UTC, or a moment, in ms; NaN for anything else: V8 would read much, and take 31 February for 3 March. */
function momentOf(text: string): number {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(text) ?? [];
  return day !== undefined && isDay(day) ? Date.parse(text) : NaN;
}

function wholeDay(text: string): string {
  if (text.length !== 10 || Number.isNaN(momentOf(text))) throw new InvalidArgumentError('Write a day such as 2024-10-23.');
  return text;
}

/** In ms: from half a minute to a week. */
function pollPause(text: string): number {
  const [, count, unit] = /^(\d{1,5})([smhd])$/.exec(text) ?? [];
  const ms = Number(count) * ({ s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit ?? ''] ?? NaN);
  if (!(ms >= 30_000 && ms <= 7 * 86_400_000)) throw new InvalidArgumentError('Write 5m, 1h or 1d, say: from 30s to 7d.');
  return ms;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
