import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../db/open.ts';
import { answerCounts } from './answering.ts';
import { answerPages } from './answering-pages.ts';
import type { Answer, Question, Settings } from './messages.ts';

// A thread of its own: started by `thread.ts`, ended by it.
const { url, answers } = workerData as Settings;
// oxlint-disable-next-line require-post-message-target-origin -- A thread is no window: it has no origin.
const post = (answer: Answer) => parentPort?.postMessage(answer);
const database = await openDatabase(url, { mustExist: true });
const answer = answers === 'counts' ? answerCounts(database, post) : answerPages(database, post);
parentPort?.on('message', (question: Question) => void answer(question));
