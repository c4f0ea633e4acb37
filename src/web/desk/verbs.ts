import {
  DeskCorrectDocument, DeskCreateDocument, DeskPublishDocument, DeskStoryDocument, DeskUnscheduleDocument, DeskUpdateDocument, DeskWithdrawDocument, type CreateArticleInput,
} from '../operations.ts';
import { ask, storyOf, Trouble, type Story } from './ask.ts';
import { inputOf, type Content } from './content.ts';

/** The newsroom's verbs, as the holder of a token. Each gives the story as it is then. @throws Trouble */
export class Verbs {
  readonly #token: () => string;

  constructor(token: () => string) {
    this.#token = token;
  }

  async find(id: string): Promise<Story> {
    const { article } = await ask(DeskStoryDocument, { id }, this.#token());
    if (!article) throw new Trouble('There is no such story, or you may not see it.');
    return article;
  }

  /** `externalId` makes it one story, however often it is sent. */
  async create(content: Content, externalId: string): Promise<Story> {
    const { headline, ...rest } = inputOf(content);
    // The form's fields are the input's.
    const input = { ...rest, headline, externalId } as CreateArticleInput;
    return storyOf(await ask(DeskCreateDocument, { input }, this.#token()));
  }

  async update({ id, version }: Story, content: Content, before: Content): Promise<Story> {
    return storyOf(await ask(DeskUpdateDocument, { input: { id, version, ...inputOf(content, before) } }, this.#token()));
  }

  async correct({ id, version }: Story, content: Content, before: Content, note: string): Promise<Story> {
    return storyOf(await ask(DeskCorrectDocument, { input: { id, version, note, ...inputOf(content, before) } }, this.#token()));
  }

  /** Now, or at a time. */
  async publish({ id, version }: Story, at?: string): Promise<Story> {
    return storyOf(await ask(DeskPublishDocument, { input: { id, version, ...(at !== undefined && { at }) } }, this.#token()));
  }

  async unschedule({ id, version }: Story): Promise<Story> {
    return storyOf(await ask(DeskUnscheduleDocument, { input: { id, version } }, this.#token()));
  }

  async withdraw({ id, version }: Story, reason: string): Promise<Story> {
    return storyOf(await ask(DeskWithdrawDocument, { input: { id, version, reason } }, this.#token()));
  }
}
