/** 128 random bits as text: `crypto.randomUUID` is only there on pages that came safely, and a newsroom may be in a house of plain http. */
export function randomName(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
