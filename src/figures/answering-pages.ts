import { pageOfArticles, startIndexOf, type ArticlePage } from '../../db/article-page.ts';
import { pageOfEntities } from '../../db/entity-page.ts';
import type { Database } from '../../db/database.ts';
import type { Entity } from '../../db/entity.ts';
import { InvalidPage, type Page } from '../../db/page.ts';
import type { Answer, AskedPage, Question } from './messages.ts';

/** The side of the thread that reads pages which may take long: while it does, nobody else waits. */
export function answerPages(database: Database, post: (answer: Answer) => void): (question: Question) => Promise<void> {
  return async (question) => {
    const { n } = question;
    try {
      if (question.what === 'page' || question.what === 'start' || question.what === 'entities') post({ n, value: await readPage(database, question) });
      else post({ n, failure: `This thread reads pages, and was asked for ${question.what}.` });
    } catch (error) {
      if (error instanceof InvalidPage) post({ n, invalid: { code: error.code, message: error.message } });
      else post({ n, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}

/** @throws InvalidPage */
export function readPage(database: Database, asked: AskedPage): Promise<ArticlePage | Page<Entity> | number> {
  const reader = database.readAs(asked.viewer);
  switch (asked.what) {
    case 'page':
      return pageOfArticles(reader, asked.match, asked.order, asked.args);
    case 'start':
      return startIndexOf(reader, asked.match, asked.order, asked.cursor);
    case 'entities':
      return pageOfEntities(reader, asked.match, asked.args);
  }
}
