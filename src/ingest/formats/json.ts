import { checkJsonDepth } from '../document.ts';
import { InvalidDocument } from '../item.ts';

/** A JSON text as a value, within the budget of depth. @throws InvalidDocument */
export function parseJson(text: string): unknown {
  checkJsonDepth(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new InvalidDocument(`It is not well-formed JSON (${detail}): it may be cut short; get the whole of it again.`);
  }
}
