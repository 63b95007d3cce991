/** Stops a request with an answer of its own; each carries the sentence the person reads. */
export class Stop extends Error {
  readonly status: number;
  readonly sentence: string;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
    this.sentence = sentence;
  }
}

/** It does not exist for this person, which is the same as not existing. */
export const notFound = (
  sentence = "We could not find that page. It may have moved, or it may not be yours to see.",
): Stop => new Stop(404, sentence);

/** It exists for her, and this is not hers to do. */
export const notAllowed = (sentence: string): Stop => new Stop(403, sentence);

/** It changed under her: somebody else was quicker. */
export const changedMeanwhile = (sentence: string): Stop => new Stop(409, sentence);
