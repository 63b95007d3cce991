/** What came of reading something a person typed: the value, or a sentence that says how to put it right. */
export type Reading<T> = { ok: true; value: T } | { ok: false; sentence: string };

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function unreadable(sentence: string): { ok: false; sentence: string } {
  return { ok: false, sentence };
}
