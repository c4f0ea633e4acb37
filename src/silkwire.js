#!/usr/bin/env node
// Plain JavaScript that any Node can read: an older one can't run the TypeScript behind it, and better-sqlite3 would
// crash it without a word.
const major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  process.stderr.write(
    'Silkwire needs Node 26, and this is Node ' + process.versions.node + '. The right one comes with the project: run "npm ci", then "npm start" or "npm run silkwire -- …", which use it.\n',
  );
  process.exitCode = 2;
} else {
  // Where nothing else is said: graphql-js looks at each type twice otherwise, to warn of a second copy of itself.
  if (!process.env.NODE_ENV) process.env.NODE_ENV = 'production';
  import('./main.ts').then(
    ({ main }) => main(process.argv.slice(2)),
    (error) => {
      process.stderr.write(String(error && error.stack) + '\n');
      process.exitCode = 1;
    },
  );
}
