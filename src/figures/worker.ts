import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../db/open.ts';
import { answerCounts } from './answering.ts';
import type { Question, Settings } from './messages.ts';

// A thread of its own: started by `counter.ts`, ended by it.
const { url } = workerData as Settings;
// oxlint-disable-next-line require-post-message-target-origin -- A thread is no window: it has no origin.
const answer = answerCounts(await openDatabase(url, { mustExist: true }), (message) => parentPort?.postMessage(message));
parentPort?.on('message', (question: Question) => void answer(question));
