/**
 * What the four requests cost at the least: node:http, better-sqlite3 and statements written by hand, with no
 * framework, no rights and no schema. It gives the same answers from the same file. `node bench/yardstick.ts FILE [PORT]`.
 */
import { createServer } from 'node:http';
import { openArchive, type Answer } from './yardstick-archive.ts';
import { articleAnswers } from './yardstick-article.ts';
import { listAnswers } from './yardstick-lists.ts';

if (import.meta.main) {
  const [file, port = '0'] = process.argv.slice(2);
  if (!file) throw new Error('Say which archive to read: node bench/yardstick.ts data/bench-10000.db');
  const archive = openArchive(file);
  const answers: Readonly<Record<string, Answer>> = { ...listAnswers(archive), ...articleAnswers(archive) };
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const mark = url.indexOf('?');
    const answer = answers[mark < 0 ? url : url.slice(0, mark)];
    if (!answer) return response.writeHead(404).end();
    const body = JSON.stringify({ data: answer(new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1))) });
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) }).end(body);
  });
  server.listen(Number(port), '127.0.0.1', () => console.log(JSON.stringify(server.address())));
}
